import type { Form } from '../kernel/field.ts';

/** What is written down when a file is closed (归档、备考表). */
export const closeDossierForm = {
  closedOn: { kind: 'day', title: '归档日期', required: true },
  filedBy: { kind: 'text', title: '立卷人', required: true, maximumLength: 60 },
  checkedBy: { kind: 'text', title: '检查人', required: true, maximumLength: 60 },
  shelf: { kind: 'text', title: '存放的地方', maximumLength: 120 },
  note: {
    kind: 'longText',
    title: '备考',
    maximumLength: 2000,
    hint: '缺件、破损、复印件代替原件等情况；有缺件的必须写',
  },
} as const satisfies Form;

export const reopenDossierForm = {
  reason: { kind: 'longText', title: '重新开卷的理由', required: true, maximumLength: 600 },
} as const satisfies Form;

/** 借阅、查阅登记. */
export const lendDossierForm = {
  manner: {
    kind: 'choice',
    title: '方式',
    required: true,
    options: [
      { code: 'consult', label: '当场查阅' },
      { code: 'copy', label: '复制' },
      { code: 'lend', label: '借出' },
    ],
  },
  borrower: { kind: 'text', title: '查阅、借阅的单位（个人）', required: true, maximumLength: 120 },
  handler: { kind: 'text', title: '经办人、证件', required: true, maximumLength: 120 },
  ground: { kind: 'longText', title: '理由和依据', required: true, maximumLength: 1000 },
  from: { kind: 'day', title: '自何日', required: true },
  until: { kind: 'day', title: '应还日期', hint: '借出的必须写' },
  pieces: { kind: 'longText', title: '哪些材料', maximumLength: 1000, hint: '不写就是全卷' },
} as const satisfies Form;

export const giveBackDossierForm = {
  returnedOn: { kind: 'day', title: '归还日期', required: true },
  state: { kind: 'text', title: '清点情况', maximumLength: 200, hint: '页数、有无缺损' },
} as const satisfies Form;

export const exportDossierForm = {
  recipient: { kind: 'text', title: '交给谁', required: true, maximumLength: 120 },
  ground: {
    kind: 'longText',
    title: '根据',
    required: true,
    maximumLength: 1000,
    hint: '依据哪一条、哪一份函',
  },
} as const satisfies Form;
