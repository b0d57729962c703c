import { useState, type FormEvent } from 'react';

import { sentencesOf } from '../../api/failure.ts';
import { useSignIn } from '../../api/session.ts';
import type { Session } from '../../api/types.ts';
import { Button } from '../../kit/Button.tsx';
import { Dialog } from '../../kit/Dialog.tsx';
import { LabelledInput } from '../../kit/LabelledInput.tsx';
import { Notice } from '../../kit/Notice.tsx';

import './SignInPage.css';

interface SignInAgainProps {
  session: Session;
  onSignedIn: () => void;
}

/** The session has run out while somebody was working: asks for the password in front of the page, which keeps all it holds. */
export default function SignInAgain({ session, onSignedIn }: SignInAgainProps) {
  const [password, setPassword] = useState('');
  const signIn = useSignIn();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    signIn.mutate({ signInName: session.account.signInName, password }, { onSuccess: onSignedIn });
  };
  return (
    <Dialog title="登录已经过期" onClose={() => window.location.assign('/')}>
      <form className="sign__form" onSubmit={submit}>
        <p>{session.account.name}，请再输一次密码。这一页填写的内容都还在。</p>
        <LabelledInput
          label="密码"
          type="password"
          autoComplete="current-password"
          required
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
        {signIn.isError && (
          <Notice tone="overdue" live>
            {sentencesOf(signIn.error).map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </Notice>
        )}
        <Button type="submit" look="primary" waiting={signIn.isPending}>
          继续
        </Button>
      </form>
    </Dialog>
  );
}
