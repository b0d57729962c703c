import { sealOnce, verify as verifyRecord } from '@guitu/record';

import { measureWhole } from '../measure.mjs';
import { makeChanges } from '../real-changes.mjs';

const changes = 1_000;
const tables = ['change', 'change_entry', 'link', 'sealed_link', 'person', 'supervision_case'];

/** Every hash computed again from the rows as they are today: chains, rows, batches. On the chain's own database. */
export const verify = {
  title: '核验 1,000 次变更（链、行、批）',
  rivalTitle: '同样的表原样读出，不算摘要',
  async run({ chain }) {
    await makeChanges(chain, changes);
    await sealOnce(chain.record);
    await chain.owner.query('vacuum analyze');
    const own = await measureWhole(async () => {
      const result = await verifyRecord(chain.record);
      if (!result.ok) throw new Error(`核验没有通过：${result.first.text}`);
    }, changes);
    const rival = await measureWhole(async () => {
      for (const table of tables) await chain.owner.query(`select * from guitu.${table}`);
    }, changes);
    return { own, rival };
  },
};
