import { listCases, read } from '@guitu/record';

import { reading } from '../budgets.mjs';
import { measure } from '../measure.mjs';
import { ask, captureStatements, withRange } from '../rival.mjs';

/** One page of 50 of a register, as a body sees it, against the same statement without row-level security. */
function listRow(title, whose, request) {
  return {
    title,
    rivalTitle: '同一 SQL，表的所有者，无行级安全',
    budget: reading,
    async run({ record, owner, accesses, today }) {
      const access = accesses[whose];
      const asked = { ...request, size: 50, today };
      const [statement] = await captureStatements(record, (observed) =>
        read(observed, access, (transaction) => listCases(transaction, asked)),
      );
      const raw = withRange(statement, 'supervision_case', access);
      const expected = await read(record, access, (transaction) => listCases(transaction, asked));
      const found = await ask(owner, raw);
      if (found.rows.map((row) => row.id).join() !== expected.map((row) => row.id).join()) {
        throw new Error('对照与本系统给出的名单不同');
      }
      return measure(
        () => read(record, access, (transaction) => listCases(transaction, asked)),
        () => ask(owner, raw),
      );
    },
  };
}

export const lists = [
  listRow('县名册，按姓名，第 1 页', 'county', { sort: 'name', status: ['serving'] }),
  listRow('县名册，按姓名，第 50 页（人数不足则空页）', 'county', { sort: 'name', page: 50 }),
  listRow('县名册，按期满日，第 1 页', 'county', { sort: 'termEnds', status: ['serving'] }),
  listRow('省名册，按姓名，第 1 页', 'province', { sort: 'name', status: ['serving'] }),
  listRow('省名册，按罪名，第 1 页', 'province', { sort: 'crime' }),
];
