import { sealOnce } from '@guitu/record';

import { measureWhole } from '../measure.mjs';
import { makeChanges } from '../real-changes.mjs';

const links = 1_000;

/** Joining committed links into one Merkle batch, as the sealer does about once a second. On the chain's own database. */
export const seal = {
  title: '封存 1,000 个链节（一批）',
  rivalTitle: '单表一次写入 1,000 行，不算摘要',
  async run({ chain }) {
    await makeChanges(chain, 1);
    while ((await sealOnce(chain.record)).sealed > 0);
    const own = await measureWhole(
      async () => {
        const { sealed } = await sealOnce(chain.record);
        if (sealed !== links) throw new Error(`封存了 ${sealed} 个链节，应为 ${links} 个`);
      },
      links,
      { times: 3, before: () => makeChanges(chain, links) },
    );
    await chain.owner.query(
      'create schema bench; create table bench.sealed_link (like guitu.sealed_link including all)',
    );
    const rows = await chain.owner.query(
      `select * from guitu.sealed_link order by link_id desc limit ${links}`,
    );
    const text = JSON.stringify(rows.rows);
    const rival = await measureWhole(
      () =>
        chain.owner.query(
          'insert into bench.sealed_link select r.* from jsonb_populate_recordset(null::bench.sealed_link, $1) r',
          [text],
        ),
      links,
      { times: 3, before: () => chain.owner.query('truncate bench.sealed_link') },
    );
    return { own, rival };
  },
};
