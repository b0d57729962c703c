import { Notice } from '../../kit/Notice.tsx';

/** Told once, to be handed on face to face; a request that was sent twice is told nothing. */
export function OneTimePassword({ password }: { password: string | null }) {
  if (password === null)
    return <Notice tone="near">这一次已经办过，密码只显示一次。没有记下的，请再重置一次。</Notice>;
  return (
    <Notice tone="done" live>
      <p>
        一次性密码：<strong className="accounts__password">{password}</strong>
      </p>
      <p>只显示这一次，系统里没有留存。请当面告诉本人，第一次登录时须改成自己的密码。</p>
    </Notice>
  );
}
