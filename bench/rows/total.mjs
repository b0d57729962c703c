import { countCases, read } from '@guitu/record';

import { reading } from '../budgets.mjs';
import { measure } from '../measure.mjs';
import { ask } from '../rival.mjs';

/** How many there are, exactly: ours adds up what is kept for each holder, the rival counts rows, so that it grows with the range. */
function totalRow(title, whose) {
  return {
    title,
    rivalTitle: '逐行计数（在册、未并入），表的所有者，无行级安全',
    budget: reading,
    async run({ record, owner, accesses, today }) {
      const access = accesses[whose];
      const asked = { status: ['serving'], today };
      const counting = {
        text: `select count(*)::integer as total from guitu.supervision_case
                where status = 'serving' and merged_into is null and holder_code between $1 and $2`,
        values: [access.low, access.high],
      };
      const ours = await read(record, access, (transaction) => countCases(transaction, asked));
      const { rows } = await ask(owner, counting);
      if (Number(rows[0].total) !== ours)
        throw new Error(`维护的总数 ${ours} 与逐行计数 ${rows[0].total} 不同`);
      return measure(
        () => read(record, access, (transaction) => countCases(transaction, asked)),
        () => ask(owner, counting),
      );
    },
  };
}

export const totals = [totalRow('县在册总数（精确）', 'county'), totalRow('省在册总数（精确）', 'province')];
