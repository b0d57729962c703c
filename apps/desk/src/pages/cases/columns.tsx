import { caseStatusNames, measureNames } from '@guitu/law';
import type { ReactNode } from 'react';

import type { CaseRow } from '../../api/types.ts';
import { Tag } from '../../kit/Tag.tsx';
import { TermCell } from './TermCell.tsx';

export interface Column {
  name: string;
  title: string;
  cell: (row: CaseRow) => ReactNode;
  /** Hidden on narrow screens, where a row becomes a card. */
  minor?: boolean;
  /** Only shown when asked for. */
  extra?: boolean;
}

const sexWords = { male: '男', female: '女' } as const;

/** Every column a list may have after the name. Each sorts by its own name. */
const allColumns: readonly Column[] = [
  { name: 'sex', title: '性别', cell: (row) => (row.sex === null ? '' : sexWords[row.sex]), extra: true },
  { name: 'measure', title: '类别', cell: (row) => measureNames[row.measure] },
  { name: 'level', title: '等级', cell: (row) => row.level ?? <span className="faint">未定</span> },
  { name: 'officeCode', title: '执行地', cell: (row) => row.officeName },
  { name: 'caseNumber', title: '案号', cell: (row) => row.caseNumber ?? '', minor: true },
  { name: 'crime', title: '罪名', cell: (row) => row.crime ?? '', minor: true },
  { name: 'originalPenalty', title: '原判刑罚', cell: (row) => row.originalPenalty ?? '', extra: true },
  { name: 'decidingAuthority', title: '决定机关', cell: (row) => row.decidingAuthority ?? '', extra: true },
  { name: 'judgmentNumber', title: '判决书号', cell: (row) => row.judgmentNumber ?? '', extra: true },
  {
    name: 'judgmentOn',
    title: '判决日期',
    cell: (row) => <span className="nowrap">{row.judgmentOn}</span>,
    extra: true,
  },
  {
    name: 'receivedOn',
    title: '接收日期',
    cell: (row) => <span className="nowrap">{row.receivedOn}</span>,
    minor: true,
  },
  {
    name: 'termBegins',
    title: '矫正期起',
    cell: (row) => <span className="nowrap">{row.termBegins}</span>,
    extra: true,
  },
  { name: 'termEnds', title: '矫正期满', cell: (row) => <TermCell row={row} /> },
  {
    name: 'status',
    title: '现状',
    cell: (row) => (
      <span className="case-flags">
        {row.away && <Tag tone="now">外出中</Tag>}
        {row.flags
          .filter((flag) => flag !== '外出中')
          .map((flag) => (
            <Tag key={flag}>{flag}</Tag>
          ))}
        {row.status !== 'serving' && <Tag>{caseStatusNames[row.status]}</Tag>}
      </span>
    ),
  },
];

/** What may be chosen, with its words. */
export const columnChoices: readonly { name: string; title: string; extra: boolean }[] = allColumns.map(
  ({ name, title, extra }) => ({ name, title, extra: extra === true }),
);

/** The columns of a list: the chosen ones in the order of the house, else the usual ones. */
export function shownColumns(chosen: string): readonly Column[] {
  const names = chosen.split(',');
  const named = allColumns.filter((column) => names.includes(column.name));
  return named.length === 0 ? allColumns.filter((column) => column.extra !== true) : named;
}

/** The same columns for the Excel file: what the screen puts into one cell stands in two there. */
export function exportColumns(chosen: string): string {
  const names = shownColumns(chosen).flatMap(({ name }) =>
    name === 'status' ? ['status', 'flags'] : [name],
  );
  return ['name', ...(names.includes('sex') ? [] : ['sex']), ...names].join(',');
}
