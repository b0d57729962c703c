import { useState } from 'react';

import { useSignIn } from '../../api/session.ts';
import type { DemonstrationAccount } from '../../api/types.ts';
import { PasswordForm } from '../../session/PasswordForm.tsx';

interface SignInFormProps {
  chosen: DemonstrationAccount | undefined;
  onSignedIn: () => void;
}

/** A wrong password keeps the name; the server's sentence says how many tries are left or until when to wait. */
export function SignInForm({ chosen, onSignedIn }: SignInFormProps) {
  const [signInName, setSignInName] = useState(chosen?.signInName ?? '');
  const [password, setPassword] = useState(chosen?.password ?? '');
  const signIn = useSignIn();
  return (
    <PasswordForm
      className="sign__form"
      fields={[
        {
          label: '登录名',
          value: signInName,
          autoComplete: 'username',
          autoFocus: true,
          onChange: setSignInName,
        },
        { label: '密码', value: password, autoComplete: 'current-password', onChange: setPassword },
      ]}
      verb="登录"
      waiting={signIn.isPending}
      error={signIn.error}
      onSubmit={() => signIn.mutate({ signInName: signInName.trim(), password }, { onSuccess: onSignedIn })}
    >
      <h2>登录</h2>
      <p>今天有什么到期，为什么，下一步办什么。</p>
    </PasswordForm>
  );
}
