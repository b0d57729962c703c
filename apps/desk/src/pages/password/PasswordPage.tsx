import { useState, type FormEvent } from 'react';
import { useLocation } from 'wouter';

import { sentencesOf } from '../../api/failure.ts';
import { useChangePassword } from '../../api/session.ts';
import { Button } from '../../kit/Button.tsx';
import { LabelledInput } from '../../kit/LabelledInput.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { useTitle } from '../../kit/useTitle.ts';
import { paths } from '../../paths.ts';

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
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (next === again) change.mutate({ present, next }, { onSuccess: () => navigate(paths.today) });
  };
  const Element = first ? 'main' : 'div';
  return (
    <Element className="password sheet">
      <h1>{first ? '先设一个自己的密码' : '修改密码'}</h1>
      <p>改好以后，这个账号在别处的登录都会退出。</p>
      <form onSubmit={submit}>
        <LabelledInput
          label="现在的密码"
          type="password"
          autoComplete="current-password"
          required
          value={present}
          onChange={(event) => setPresent(event.target.value)}
        />
        <LabelledInput
          label="新密码"
          type="password"
          autoComplete="new-password"
          required
          value={next}
          onChange={(event) => setNext(event.target.value)}
        />
        <LabelledInput
          label="再输一次新密码"
          type="password"
          autoComplete="new-password"
          required
          aria-invalid={differs}
          {...(differs ? { note: '两次输入的不一样。' } : {})}
          value={again}
          onChange={(event) => setAgain(event.target.value)}
        />
        {change.isError && (
          <Notice tone="overdue" live>
            {sentencesOf(change.error).map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </Notice>
        )}
        <Button type="submit" look="primary" waiting={change.isPending}>
          改好
        </Button>
      </form>
    </Element>
  );
}
