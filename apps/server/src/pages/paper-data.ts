import { formatDay, formatMoment, isDay, isMoment } from '@guitu/law';
import type { Computed } from '@guitu/law';
import { fieldLabels } from '@guitu/papers';

/** Members that are machinery, or that stand beside the picture anyway. */
const notShown: ReadonlySet<string> = new Set(['number', 'name', 'title', 'signedBy', 'kind', 'receipt']);

/** What the members of paper data are called, in this order; then come those that only the papers have a name for. */
const ownLabels: Readonly<Record<string, string>> = {
  bodyName: '发文机构',
  issuedOn: '日期',
  reason: '事由',
  destination: '目的地',
  beginsOn: '开始日期',
  endsOn: '结束日期',
  days: '天数',
  appliedOn: '申请日期',
  delegatedBy: '委托机构',
  obligations: '应当遵守的规定',
  refusalReasons: '不准予的理由',
  returnTo: '销假报告机构',
  leaveNumber: '批准文号',
  decidedBy: '批准机关',
  decidedOn: '批准日期',
  daysWithinTwoMonths: '两个月内累计',
  delegation: '委托依据',
  filedTo: '报送机关',
  to: '发往',
  approvedBy: '批准机关',
  approvedOn: '批准日期',
  approvalNumber: '批准文号',
  ground: '通报原因',
  enclosures: '附件',
  returnedAt: '返回时间',
  reportedAt: '报告时间',
  reportMethod: '报告方式',
  supervision: '外出期间监督管理情况',
  registeredBy: '登记人',
  facts: '事实',
  reportTo: '返回后报告机构',
  effects: '应当办理的事项',
  paperNumbers: '原纸质文书文号',
  irregularities: '程序问题提示',
  enteredBy: '补录人',
  enteredAt: '补录时间',
  evidence: '证明材料',
  remedy: '权利救济',
  remarks: '备注',
};

const labels: Readonly<Record<string, string>> = {
  ...ownLabels,
  ...Object.fromEntries(
    Object.entries(fieldLabels).filter(([name]) => !(name in ownLabels) && !notShown.has(name)),
  ),
};

/** The data of a paper as label and value, in the order of the table above. */
export function describePaperData(data: unknown): Computed[] {
  if (typeof data !== 'object' || data === null) return [];
  const members = data as Readonly<Record<string, unknown>>;
  return Object.entries(labels)
    .map(([name, label]) => ({ label, value: describe(members[name]) }))
    .filter((line) => line.value !== '');
}

function describe(value: unknown): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string')
    return isDay(value) ? formatDay(value) : isMoment(value) ? formatMoment(value) : value;
  if (Array.isArray(value)) return value.filter((one) => typeof one === 'string').join('；');
  return '';
}
