import type { MendAct } from '@guitu/law';

/** What each mending act does, in one line. */
export const mendNotes: Readonly<Record<MendAct, string>> = {
  sendBack: '退给前面一步补齐材料或者改正',
  withdraw: '申请不再办了',
  correct: '改一个填错的地方，原来的也留着',
  annul: '已经作出的决定不再作数，文书作废',
  supersede: '撤销原决定，按正确的内容另办一次',
  reopen: '了结的事项接着办',
};

/** What the button says. */
export const mendVerbs: Readonly<Record<MendAct, string>> = {
  sendBack: '退回',
  withdraw: '撤回申请',
  correct: '更正',
  annul: '撤销决定',
  supersede: '撤销并重办',
  reopen: '恢复办理',
};
