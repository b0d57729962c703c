import { reading } from '../budgets.mjs';
import { measure } from '../measure.mjs';
import { ask, captureStatements, withRange } from '../rival.mjs';
import { loadServer } from '../server.mjs';

/** The first page of a county agency in the morning: what it owes, what runs out, what was found, who comes and goes. */
export const today = {
  title: '县机构「今日」：待办、时限、提示、文书、去返',
  rivalTitle: '同样的 SQL，所有者，无行级安全',
  budget: reading,
  async run({ services, record, owner, accesses, visitorAt }) {
    const { todayPage } = await loadServer('pages/today-page');
    const visitor = visitorAt(accesses.county.low);
    const statements = await captureStatements(record, (observed) =>
      todayPage({ ...services, record: observed }, visitor),
    );
    const raw = statements.map((statement) => withRange(statement, outerTable(statement), accesses.county));
    return measure(
      () => todayPage(services, visitor),
      async () => {
        for (const statement of raw) await ask(owner, statement);
      },
    );
  },
};

/** The table of the outer query: the one the range is put on. */
function outerTable({ text }) {
  const tables = [
    'task',
    'clock',
    'finding',
    'outbox',
    'permission',
    'occurrence',
    'matter',
    'supervision_case',
  ];
  return tables.find((table) => text.includes(` from "${table}"`));
}
