import { useState, type FormEvent } from 'react';

import { sentencesOf } from '../../api/failure.ts';
import { useSignIn } from '../../api/session.ts';
import type { DemonstrationAccount } from '../../api/types.ts';
import { Button } from '../../kit/Button.tsx';
import { LabelledInput } from '../../kit/LabelledInput.tsx';
import { Notice } from '../../kit/Notice.tsx';

interface SignInFormProps {
  chosen: DemonstrationAccount | undefined;
  onSignedIn: () => void;
}

/** A wrong password keeps the name; the server's sentence says how many tries are left or until when to wait. */
export function SignInForm({ chosen, onSignedIn }: SignInFormProps) {
  const [signInName, setSignInName] = useState(chosen?.signInName ?? '');
  const [password, setPassword] = useState(chosen?.password ?? '');
  const signIn = useSignIn();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    signIn.mutate({ signInName: signInName.trim(), password }, { onSuccess: onSignedIn });
  };
  return (
    <form className="sign__form" onSubmit={submit}>
      <h2>登录</h2>
      <p>今天有什么到期，为什么，下一步办什么。</p>
      <LabelledInput
        label="登录名"
        autoComplete="username"
        autoFocus
        required
        value={signInName}
        onChange={(event) => setSignInName(event.target.value)}
      />
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
        登录
      </Button>
    </form>
  );
}
