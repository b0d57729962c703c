import type { Moment } from '@guitu/law';
import { caseStatusNames, dayOf, formatMoment, measureNames } from '@guitu/law';
import { listCases, logAccess, read } from '@guitu/record';
import type { z } from 'zod';

import type { Visitor } from '../access/visitor.ts';
import { accessOf } from '../access/visitor.ts';
import type { CaseRow, caseColumns, caseExport } from '../contract/cases.ts';
import { exportCases } from '../import/index.ts';
import type { ExportColumn } from '../import/index.ts';
import type { Services } from '../services.ts';
import { caseRow, recordFilter } from './case-list.ts';
import { loadPlaceNames } from './names.ts';

const pageSize = 200;
/** A list, not the archive: whoever needs more than a prefecture's register asks for it county by county. */
const rowsAtMost = 20_000;

type ColumnName = (typeof caseColumns)[number];

/** Every column under the words the screen has for it. */
const columns: Readonly<Record<ColumnName, ExportColumn>> = {
  name: { name: 'name', title: '姓名' },
  sex: { name: 'sex', title: '性别' },
  measure: { name: 'measure', title: '类别' },
  level: { name: 'level', title: '等级' },
  officeCode: { name: 'officeName', title: '执行地' },
  caseNumber: { name: 'caseNumber', title: '案号' },
  crime: { name: 'crime', title: '罪名' },
  originalPenalty: { name: 'originalPenalty', title: '原判刑罚' },
  decidingAuthority: { name: 'decidingAuthority', title: '决定机关' },
  judgmentNumber: { name: 'judgmentNumber', title: '判决书号' },
  judgmentOn: { name: 'judgmentOn', title: '判决日期', kind: 'day' },
  receivedOn: { name: 'receivedOn', title: '接收日期', kind: 'day' },
  termBegins: { name: 'termBegins', title: '矫正期起', kind: 'day' },
  termEnds: { name: 'termEnds', title: '矫正期满', kind: 'day' },
  status: { name: 'status', title: '现状' },
  flags: { name: 'flags', title: '提示' },
};

/** What is exported when nobody has chosen columns. */
const usualColumns: readonly ColumnName[] = [
  'name',
  'sex',
  'measure',
  'level',
  'officeCode',
  'caseNumber',
  'crime',
  'receivedOn',
  'termBegins',
  'termEnds',
  'status',
  'flags',
];

/** The chosen columns in their order; a name nobody knows is left out. */
function chosenColumns(chosen: string | undefined): readonly ExportColumn[] {
  const named = (chosen?.split(',') ?? []).filter((name): name is ColumnName => Object.hasOwn(columns, name));
  return (named.length === 0 ? usualColumns : named).map((name) => columns[name]);
}

/** The register exactly as it is seen, as an Excel file. Taking a list out is noted like reading a file. */
export async function exportCaseList(
  services: Services,
  visitor: Visitor,
  filter: z.infer<typeof caseExport>,
): Promise<Uint8Array> {
  const now = services.now();
  const rows = await readAll(services, visitor, filter, now);
  const { account, body } = visitor;
  await logAccess(services.record, accessOf(visitor), {
    subject: 'export',
    subjectId: body.id,
    holderCode: body.regionCode,
    route: '/api/cases.xlsx',
  });
  return exportCases({
    title: '人员名单',
    columns: chosenColumns(filter.columns),
    rows: rows.map((row) => ({
      ...row,
      sex: row.sex === null ? null : row.sex === 'male' ? '男' : '女',
      measure: measureNames[row.measure],
      status: caseStatusNames[row.status],
    })),
    footer: `${body.name} ${account.name}，${formatMoment(now)} 导出，共 ${rows.length} 人${services.installation.demonstration ? '（演示数据）' : ''}`,
  });
}

async function readAll(
  services: Services,
  visitor: Visitor,
  filter: z.infer<typeof caseExport>,
  now: Moment,
): Promise<readonly CaseRow[]> {
  const asked = recordFilter(filter, dayOf(now));
  const chosen = filter.id === undefined ? undefined : new Set([filter.id].flat());
  return read(services.record, accessOf(visitor), async (transaction) => {
    const rows: CaseRow[] = [];
    for (let page = 1; rows.length < rowsAtMost; page += 1) {
      const found = await listCases(transaction, { ...asked, sort: filter.sort, page, size: pageSize });
      const names = await loadPlaceNames(
        transaction,
        found.map((row) => row.officeCode ?? row.holderCode),
      );
      rows.push(...found.map((row) => caseRow(row, names)).filter((row) => chosen?.has(row.id) ?? true));
      if (found.length < pageSize) break;
    }
    return rows;
  });
}
