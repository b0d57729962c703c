import { useSignOut } from '../api/session.ts';
import { Menu } from '../kit/Menu.tsx';
import { paths } from '../paths.ts';
import { keepsFiles, oversees } from '../session/permissions.ts';
import { useSession } from '../session/SessionContext.ts';

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
        ...(keepsFiles(session)
          ? [
              {
                key: 'office',
                words: '本机构',
                note: '责任人、不在岗、值班、交接',
                icon: 'people' as const,
                href: paths.office,
              },
              {
                key: 'import',
                words: '导入名册',
                note: '从 Excel 录入或更新',
                icon: 'upload' as const,
                href: paths.imports,
              },
            ]
          : []),
        ...(oversees(session)
          ? [
              {
                key: 'outbox',
                words: '发件箱',
                note: '消息发到哪里、结果怎样',
                icon: 'bell' as const,
                href: paths.outbox,
              },
              {
                key: 'privacy',
                words: '个人信息保护',
                note: '影响评估、委托、泄露的台账',
                icon: 'eye' as const,
                href: paths.privacy,
              },
              {
                key: 'roots',
                words: '日封存值',
                note: '打印、移交存证单',
                icon: 'print' as const,
                href: paths.roots,
              },
            ]
          : []),
        { key: 'rules', words: '规则', note: '法条怎样落实在系统里', icon: 'book', href: paths.rules },
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
