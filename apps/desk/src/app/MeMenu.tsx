import { useSignOut } from '../api/session.ts';
import { Menu } from '../kit/Menu.tsx';
import { paths } from '../paths.ts';
import { useSession } from '../session/SessionContext.ts';
import { keepingItems } from './keepingItems.ts';

/** Me, and what is done seldom: imports, the table of rules, the password, leaving. */
export function MeMenu() {
  const session = useSession();
  const signOut = useSignOut();
  const { account, body } = session;
  return (
    <Menu
      end
      buttonClass="bar__me"
      button={
        <>
          <span className="bar__face" aria-hidden="true">
            {[...account.name].at(-1)}
          </span>
          <span className="bar__name">{account.name}</span>
        </>
      }
      items={[
        ...keepingItems(session),
        { key: 'line', kind: 'line' },
        { key: 'password', words: '修改密码', icon: 'pen', href: paths.password },
        {
          key: 'leave',
          words: '退出登录',
          note: `${account.title}，${body.name}`,
          icon: 'leave',
          onChoose: () => signOut.mutate(),
        },
      ]}
    />
  );
}
