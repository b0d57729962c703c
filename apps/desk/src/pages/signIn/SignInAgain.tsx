import { useState } from 'react';

import { useSignIn } from '../../api/session.ts';
import type { Session } from '../../api/types.ts';
import { Dialog } from '../../kit/Dialog.tsx';
import { PasswordForm } from '../../session/PasswordForm.tsx';

import './SignInPage.css';

interface SignInAgainProps {
  session: Session;
  onSignedIn: () => void;
}

/** The session has run out while somebody was working: asks for the password in front of the page, which keeps all it holds. */
export default function SignInAgain({ session, onSignedIn }: SignInAgainProps) {
  const [password, setPassword] = useState('');
  const signIn = useSignIn();
  return (
    <Dialog title="登录已经过期" onClose={() => window.location.assign('/')}>
      <PasswordForm
        className="sign__form"
        fields={[{ label: '密码', value: password, autoComplete: 'current-password', onChange: setPassword }]}
        verb="继续"
        waiting={signIn.isPending}
        error={signIn.error}
        onSubmit={() =>
          signIn.mutate({ signInName: session.account.signInName, password }, { onSuccess: onSignedIn })
        }
      >
        <p>{session.account.name}，请再输一次密码。这一页填写的内容都还在。</p>
      </PasswordForm>
    </Dialog>
  );
}
