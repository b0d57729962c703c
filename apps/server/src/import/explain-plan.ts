import { getItem } from '@guitu/law';
import type { Kept, MatchConflict, RowPlan } from '@guitu/record';

/** What the record says about a row, as remarks on items. */
export interface PlanRemarks {
  readonly problems: readonly { readonly item: string; readonly text: string }[];
  readonly warnings: readonly { readonly item: string; readonly text: string }[];
}

const conflicts: Readonly<Record<MatchConflict, { readonly item: string; readonly text: string }>> = {
  severalCases: {
    item: 'externalNumber',
    text: '本辖区里有几件案件对得上这一行，无法确定是哪一件。请填写社区矫正对象编号，或者先合并重复的案件。',
  },
  severalPeople: {
    item: 'idNumber',
    text: '本辖区里有几个人登记了这个身份证号，请先合并重复的人员，再导入这一行。',
  },
  differentPerson: {
    item: 'externalNumber',
    text: '按编号找到的是一个人，按身份证号找到的是另一个人，请核对这一行的编号和身份证号。',
  },
  otherIdNumber: {
    item: 'idNumber',
    text: '这个编号在系统里登记的是另一个身份证号。抄错的请改正这一行；系统里登记错的，请先在人员页面更正。',
  },
  otherExternalNumber: {
    item: 'externalNumber',
    text: '此人已有在矫案件，编号与这一行不同。同一案件请改成系统里的编号；确是另一案件的，请从“接收”办理。',
  },
  destroyed: { item: 'name', text: '此人的信息已依法封存销毁，不能通过导入恢复。这一行请删去。' },
};

const kept: Readonly<Record<Kept, { readonly item: string; readonly text: string }>> = {
  statusKept: { item: 'status', text: '矫正状态与系统里的不同，没有改动：接收、解除和终止要按程序办理。' },
  termKept: { item: 'termEnds', text: '矫正期限已由裁定变更，名册里的日期没有采用，请核对名册。' },
};

/** Puts what the record found into sentences. */
export function explainPlan(plan: RowPlan): PlanRemarks {
  switch (plan.kind) {
    case 'conflict':
      return { problems: [conflicts[plan.conflict]], warnings: [] };
    case 'create':
      return { problems: [], warnings: [] };
    case 'unchanged':
    case 'update':
      return { problems: [], warnings: plan.kept.map((reason) => kept[reason]) };
  }
}

/** '联系电话、居住地详细地址': what an update would alter. Undefined for every other plan. */
export function changedTitles(plan: RowPlan | undefined): string | undefined {
  if (plan?.kind !== 'update') return undefined;
  return [...new Set(plan.changed.map((change) => getItem(change.item).title))].join('、');
}
