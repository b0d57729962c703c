import { measureNames } from '@guitu/law';
import type { ReactNode } from 'react';

import type { CaseRow } from '../../api/types.ts';
import { Tag } from '../../kit/Tag.tsx';
import { statusWords } from './sentence.ts';
import { TermCell } from './TermCell.tsx';

export interface Column {
  name: string;
  title: string;
  cell: (row: CaseRow) => ReactNode;
  /** Hidden on narrow screens, where a row becomes a card. */
  minor?: boolean;
}

/** The columns of the register list after the name. Each sorts by its own name. */
export const columns: readonly Column[] = [
  { name: 'measure', title: '类别', cell: (row) => measureNames[row.measure] },
  { name: 'level', title: '等级', cell: (row) => row.level ?? <span className="faint">未定</span> },
  { name: 'officeCode', title: '执行地', cell: (row) => row.officeName },
  { name: 'caseNumber', title: '案号', cell: (row) => row.caseNumber ?? '', minor: true },
  { name: 'crime', title: '罪名', cell: (row) => row.crime ?? '', minor: true },
  {
    name: 'receivedOn',
    title: '接收日期',
    cell: (row) => <span className="nowrap">{row.receivedOn}</span>,
    minor: true,
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
        {row.status !== 'serving' && <Tag>{statusWords[row.status]}</Tag>}
      </span>
    ),
  },
];
