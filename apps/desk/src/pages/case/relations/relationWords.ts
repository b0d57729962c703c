import type { Field } from '@guitu/law';

import type { RelationOrder } from '../../../api/register.ts';
import type { Relation, RelationKind } from '../../../api/types.ts';

/** Those who answer for the person first. */
export const kindOrder: readonly RelationKind[] = ['guardian', 'guarantor', 'family', 'other'];

export const kindTitles: Readonly<Record<RelationKind, string>> = {
  guardian: '监护人',
  guarantor: '保证人',
  family: '家庭成员和亲属',
  other: '其他社会关系',
};

/** The fields of a new entry, in the order in which they are asked. */
export const relationForm: Readonly<Record<Exclude<keyof RelationOrder, 'idempotencyKey'>, Field>> = {
  kind: {
    kind: 'choice',
    title: '是什么人',
    required: true,
    options: kindOrder.map((kind) => ({ code: kind, label: kindTitles[kind] })),
  },
  name: { kind: 'text', title: '姓名', required: true },
  relationship: { kind: 'text', title: '与本人的关系', hint: '如父亲、妻子、姐姐、村小组长' },
  sex: {
    kind: 'choice',
    title: '性别',
    options: [
      { code: 'male', label: '男' },
      { code: 'female', label: '女' },
    ],
  },
  phone: { kind: 'text', title: '电话', sensitive: true },
  organisation: { kind: 'text', title: '工作单位' },
  fromOn: { kind: 'day', title: '从哪天起', hint: '监护人、保证人填开始担任的日期' },
  address: { kind: 'text', title: '住址', sensitive: true },
  note: { kind: 'longText', title: '备注' },
};

export interface RelationGroup {
  kind: RelationKind;
  standing: readonly Relation[];
  ended: readonly Relation[];
}

/** By kind; whose time is over stands apart, so that a former guarantor is not called by mistake. */
export function relationGroups(relations: readonly Relation[], today: string): readonly RelationGroup[] {
  return kindOrder
    .map((kind) => {
      const own = relations.filter((one) => one.kind === kind);
      const ended = own.filter((one) => one.untilOn !== null && one.untilOn < today);
      return { kind, standing: own.filter((one) => !ended.includes(one)), ended };
    })
    .filter(({ standing, ended }) => standing.length + ended.length > 0);
}
