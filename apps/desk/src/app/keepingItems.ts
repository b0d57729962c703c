import type { Session } from '../api/types.ts';
import type { IconName } from '../kit/Icon.tsx';
import { paths } from '../paths.ts';
import { administrates, keepsFiles, oversees } from '../session/permissions.ts';

export interface KeepingItem {
  readonly key: string;
  readonly words: string;
  readonly note: string;
  readonly icon: IconName;
  readonly href: string;
}

const office: readonly KeepingItem[] = [
  {
    key: 'office',
    words: '本机构',
    note: '责任人、不在岗、值班、交接',
    icon: 'people',
    href: paths.office,
  },
  { key: 'import', words: '导入名册', note: '从 Excel 录入或更新', icon: 'upload', href: paths.imports },
];

const oversight: readonly KeepingItem[] = [
  {
    key: 'outbox',
    words: '发件箱',
    note: '消息发到哪里、结果怎样',
    icon: 'bell',
    href: paths.outbox,
  },
  {
    key: 'privacy',
    words: '个人信息保护',
    note: '影响评估、委托、泄露的台账',
    icon: 'eye',
    href: paths.privacy,
  },
  { key: 'roots', words: '日封存值', note: '打印、移交存证单', icon: 'print', href: paths.roots },
];

const accounts: KeepingItem = {
  key: 'accounts',
  words: '账号',
  note: '谁用哪个单位的什么岗位登录',
  icon: 'people',
  href: paths.accounts,
};

const parameters: KeepingItem = {
  key: 'parameters',
  words: '本地规定',
  note: '各地可以定的次数、天数和做法',
  icon: 'papers',
  href: paths.parameters,
};

const rules: KeepingItem = {
  key: 'rules',
  words: '规则',
  note: '法条怎样落实在系统里',
  icon: 'book',
  href: paths.rules,
};

/** What is done seldom, and by those who keep the house. */
export function keepingItems(session: Session): readonly KeepingItem[] {
  return [
    ...(administrates(session) ? [accounts] : []),
    ...(keepsFiles(session) ? office : []),
    ...(oversees(session) ? oversight : []),
    parameters,
    rules,
  ];
}
