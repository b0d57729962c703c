import type { Form, ValuesOf } from '../../kernel/field.ts';
import type { MatterState } from '../../kernel/state.ts';
import { findTaken } from '../../kernel/state.ts';

/** What help there is (《社区矫正法》第三十七条、第四十三条, 《实施办法》第四十五条). */
export const helps = [
  { code: 'livelihood', label: '最低生活保障' },
  { code: 'temporary', label: '临时救助（暂时困难）' },
  { code: 'insurance', label: '参加社会保险' },
  { code: 'legalAid', label: '法律援助' },
  { code: 'schooling', label: '协助就学困难、完成学业' },
  { code: 'training', label: '职业技能培训' },
  { code: 'employment', label: '就业指导、就业援助' },
  { code: 'other', label: '其他帮扶' },
] as const;

export const referForm = {
  help: { kind: 'choice', title: '需要什么帮助', required: true, decisive: true, options: helps },
  to: {
    kind: 'text',
    title: '转给哪个部门、单位',
    required: true,
    maximumLength: 60,
    hint: '例如民政、人力资源和社会保障、教育部门，法律援助机构',
  },
  need: { kind: 'longText', title: '困难和需要', required: true, maximumLength: 1000, sensitive: true },
  willing: { kind: 'flag', title: '本人愿意，同意把必要的情况告诉这个单位' },
  guardian: {
    kind: 'text',
    title: '监护人的意见',
    maximumLength: 200,
    hint: '按未成年人办理的，写明监护人姓名、是否同意',
  },
  evidence: { kind: 'evidence', title: '材料', sensitive: true },
} as const satisfies Form;

export const resultForm = {
  heardOn: { kind: 'day', title: '得到结果的日期', required: true },
  result: {
    kind: 'choice',
    title: '结果',
    required: true,
    options: [
      { code: 'given', label: '已经得到帮助' },
      { code: 'refused', label: '不符合条件' },
      { code: 'other', label: '其他' },
    ],
  },
  text: { kind: 'longText', title: '情况', maximumLength: 1000 },
} as const satisfies Form;

/** What was asked for, as it stands after all corrections. */
export function findReferred(
  state: MatterState | undefined,
): Partial<ValuesOf<typeof referForm>> | undefined {
  return findTaken(state, 'refer')?.values;
}

export function helpLabel(help: string | undefined): string {
  return helps.find(({ code }) => code === help)?.label ?? '帮扶';
}
