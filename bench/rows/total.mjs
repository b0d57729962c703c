import { countCases, read } from '@guitu/record';

import { reading } from '../budgets.mjs';
import { measure } from '../measure.mjs';
import { ask, captureStatements, withRange } from '../rival.mjs';

/** How many there are, exactly: every row of the range is looked at, so this grows with the range. */
function totalRow(title, whose) {
  return {
    title,
    rivalTitle: '同一 SQL，表的所有者，无行级安全',
    budget: reading,
    async run({ record, owner, accesses, today }) {
      const access = accesses[whose];
      const asked = { status: ['serving'], today };
      const [statement] = await captureStatements(record, (observed) =>
        read(observed, access, (transaction) => countCases(transaction, asked)),
      );
      const raw = withRange(statement, 'supervision_case', access);
      return measure(
        () => read(record, access, (transaction) => countCases(transaction, asked)),
        () => ask(owner, raw),
      );
    },
  };
}

export const totals = [totalRow('县在册总数（精确）', 'county'), totalRow('省在册总数（精确）', 'province')];
