import { useState } from 'react';
import { useLocation } from 'wouter';

import { useChangePassword } from '../../api/session.ts';
import { useTitle } from '../../kit/useTitle.ts';
import { paths } from '../../paths.ts';
import { PasswordForm } from '../../session/PasswordForm.tsx';

import './PasswordPage.css';

/** A new account sets its own password before anything else (`first`); the others come here by themselves. */
export default function PasswordPage({ first = false }: { first?: boolean }) {
  useTitle('修改密码');
  const [present, setPresent] = useState('');
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const [, navigate] = useLocation();
  const change = useChangePassword();
  const differs = again !== '' && next !== again;
  const Element = first ? 'main' : 'div';
  return (
    <Element className="password sheet">
      <h1>{first ? '先设一个自己的密码' : '修改密码'}</h1>
      <p>改好以后，这个账号在别处的登录都会退出。</p>
      <PasswordForm
        fields={[
          { label: '现在的密码', value: present, autoComplete: 'current-password', onChange: setPresent },
          { label: '新密码', value: next, autoComplete: 'new-password', onChange: setNext },
          {
            label: '再输一次新密码',
            value: again,
            autoComplete: 'new-password',
            problem: differs ? '两次输入的不一样。' : undefined,
            onChange: setAgain,
          },
        ]}
        verb="改好"
        waiting={change.isPending}
        error={change.error}
        onSubmit={() => {
          if (next === again) change.mutate({ present, next }, { onSuccess: () => navigate(paths.today) });
        }}
      />
    </Element>
  );
}
