import { measureWhole } from '../measure.mjs';
import { loadServer } from '../server.mjs';

const rounds = 2;
const most = 2_000;

/**
 * Cases in which a deadline has passed are looked at again: read in sets, judged by law, written where something differs,
 * one change and one link a case.
 */
export const sweepCases = {
  title: '时限复核，到期案件成批（读取、判断、写差异、入链）',
  rivalTitle: '只读出同样的案件、事项、事件，所有者',
  // 200,000 cases in 30 seconds.
  budget: { rate: 6_667 },
  async run({ services, owner }) {
    const { sweep } = await loadServer('jobs/sweep');
    const client = await owner.connect();
    const taken = [];
    let due = [];
    let swept = 0;
    try {
      // Bench only, as in multiply.mjs: lets the deadlines of these very cases pass, and of no others.
      await client.query('set session_replication_role = replica');
      const own = await measureWhole(
        async () => {
          swept += (await sweep(services)).cases;
        },
        1,
        { times: rounds, before: async () => taken.push(...(due = await letPass(client, taken))) },
      );
      if (swept !== taken.length) throw new Error(`复核了 ${swept} 案，应为 ${taken.length} 案`);
      const rival = await measureWhole(() => readPlainly(owner, due), due.length, { times: 3 });
      const items = taken.length / rounds;
      return { own: { ...own, items, rate: own.rate * items }, rival };
    } finally {
      client.release(true);
    }
  },
};

async function letPass(client, taken) {
  const { rows } = await client.query(
    `select distinct case_id as id, md5(case_id::text) from guitu.review
      where not case_id = any($1::uuid[]) order by 2`,
    [taken],
  );
  // Where there are few, half of them each time.
  const share = taken.length === 0 ? Math.floor(rows.length / rounds) : taken.length;
  const ids = rows.slice(0, Math.min(most, share)).map(({ id }) => id);
  if (ids.length === 0) throw new Error('没有带时限的案件');
  await client.query(
    `update guitu.review set next_review_at = case when case_id = any($1::uuid[]) then now() - interval '1 minute'
       else now() + interval '1 year' end where next_review_at <= now() + interval '1 hour' or case_id = any($1::uuid[])`,
    [ids],
  );
  return ids;
}

async function readPlainly(owner, ids) {
  await owner.query('select * from guitu.supervision_case where id = any($1::uuid[])', [ids]);
  for (const table of ['matter', 'event']) {
    await owner.query(`select * from guitu.${table} where case_id = any($1::uuid[])`, [ids]);
  }
}
