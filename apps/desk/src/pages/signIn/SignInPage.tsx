import { useState } from 'react';

import { useHealthQuery } from '../../api/session.ts';
import type { DemonstrationAccount } from '../../api/types.ts';
import { useTitle } from '../../kit/useTitle.ts';
import { DemonstrationAccounts } from './DemonstrationAccounts.tsx';
import { Scene } from './Scene.tsx';
import { SignInForm } from './SignInForm.tsx';

import './SignInPage.css';

export default function SignInPage({ onSignedIn }: { onSignedIn: () => void }) {
  const health = useHealthQuery();
  const [chosen, setChosen] = useState<DemonstrationAccount>();
  useTitle('登录');
  return (
    <div className="sign">
      <section className="sign__view" aria-label="归途">
        <Scene />
        <div className="sign__words">
          <h1>归途</h1>
          <p>社区矫正一体化平台</p>
        </div>
      </section>
      <main className="sign__side">
        <SignInForm key={chosen?.signInName ?? ''} chosen={chosen} onSignedIn={onSignedIn} />
        {health.data?.demonstration && (
          <DemonstrationAccounts accounts={health.data.accounts ?? []} chosen={chosen} onChoose={setChosen} />
        )}
        <p className="sign__foot">
          每一次登录、查阅和办理都会留痕。{health.data && `版本 ${health.data.version}`}
        </p>
      </main>
    </div>
  );
}
