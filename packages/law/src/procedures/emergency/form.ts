import type { Form, ValuesOf } from '../../kernel/field.ts';
import type { MatterState } from '../../kernel/state.ts';
import { findTaken } from '../../kernel/state.ts';

const text = { kind: 'longText', maximumLength: 1000, required: true, sensitive: true } as const;
const moment = { kind: 'moment', required: true } as const;

/** 《实施办法》第五十二条: the three that it names, and 等. */
export const kinds = [
  { code: 'death', label: '非正常死亡' },
  { code: 'crime', label: '涉嫌实施犯罪' },
  { code: 'massIncident', label: '参与群体性事件' },
  { code: 'other', label: '其他突发事件' },
] as const;

export const findForm = {
  kind: { kind: 'choice', title: '什么事', options: kinds, required: true, decisive: true },
  happenedAt: { kind: 'moment', title: '发生的时间', hint: '不清楚的不填' },
  foundAt: { ...moment, title: '发现的时间' },
  place: { kind: 'place', title: '地点' },
  text: { ...text, title: '已经知道的情况' },
} as const satisfies Form;

export const alertForm = {
  alertedAt: { ...moment, title: '联动的时间' },
  organs: {
    kind: 'choices',
    title: '与哪些部门',
    required: true,
    options: [
      { code: 'police', label: '公安机关' },
      { code: 'health', label: '卫生健康部门（急救）' },
      { code: 'emergency', label: '应急管理部门' },
      { code: 'government', label: '乡镇人民政府（街道办事处）' },
      { code: 'other', label: '其他部门' },
    ],
  },
  text: { ...text, title: '怎样处置' },
} as const satisfies Form;

export const reportForm = {
  text: { ...text, title: '报告的内容', hint: '情况、处置、需要上级做什么' },
} as const satisfies Form;

export const tellForm = {
  to: { kind: 'text', title: '通报的人民检察院', maximumLength: 60, hint: '不填的，送执行地县级人民检察院' },
} as const satisfies Form;

export const concludeForm = {
  concludedOn: { kind: 'day', title: '处置结束之日', required: true },
  text: { ...text, title: '结果' },
} as const satisfies Form;

export type Found = ValuesOf<typeof findForm>;

export function findFound(state: MatterState | undefined): Found | undefined {
  return findTaken(state, 'find')?.values as Found | undefined;
}

export function kindLabel(kind: string): string {
  return kinds.find(({ code }) => code === kind)?.label ?? '';
}
