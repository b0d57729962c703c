import type { PackageHandling, PackageRow } from '../contract/packages.ts';
import type { Row } from '../record-types.ts';
import type { PackageReport } from './stored-package.ts';

/** In what words a package ended that was not accepted here. */
export const handlingTexts: Readonly<Record<PackageHandling, string>> = {
  returned: '已退回发送单位',
  forwarded: '已转有管辖权的机构',
  enteredByHand: '已照文书手工登记',
  duplicate: '重复，不再办理',
};

const statusTexts: Readonly<Record<PackageRow['status'], string>> = {
  waiting: '等待处理',
  accepted: '已接收',
  setAside: '不由本机构接收',
  unreadable: '无法读取',
};

/** The columns a list needs; the sealed ones stay where they are. */
export const rowColumns = [
  'id',
  'file_name',
  'sender_name',
  'person_name',
  'measure',
  'status',
  'received_at',
  'received_by',
  'effective_on',
  'report',
  'handling',
  'case_id',
] as const;

/** One package as it stands in the list. */
export function packageRow(row: Pick<Row<'decision_package'>, (typeof rowColumns)[number]>): PackageRow {
  const report = row.report as unknown as PackageReport;
  return {
    id: row.id,
    fileName: row.file_name,
    senderName: row.sender_name,
    personName: row.person_name,
    measure: row.measure as PackageRow['measure'],
    status: row.status as PackageRow['status'],
    statusText: statusText(row),
    receivedAt: row.received_at,
    receivedBy: row.received_by,
    effectiveOn: row.effective_on,
    problems: report.problems,
    caseId: row.case_id,
  };
}

function statusText({ status, handling }: Pick<Row<'decision_package'>, 'status' | 'handling'>): string {
  if (status === 'setAside' && handling !== null) return handlingTexts[handling as PackageHandling];
  return statusTexts[status as PackageRow['status']];
}
