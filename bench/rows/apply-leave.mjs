import { newId } from '@guitu/record';

import { writing } from '../budgets.mjs';
import { measure, measureAtOnce } from '../measure.mjs';
import { loadServer } from '../server.mjs';

/** The seven days of the application: long enough ahead, inside every term, out of the county. */
function applicationFor({ later }) {
  return {
    reason: 'medical',
    reasonText: '陪同家人到昆明就医，需要本人签字并照料。',
    destination: { text: '云南省昆明市五华区', region: 530_102_000_000 },
    from: later(5),
    until: later(11),
    transport: '客车',
    contact: '0887-8220000',
    urgent: false,
  };
}

/** 外出 applied for, each time in another case that had nothing: all of what a command does, without HTTP. */
export const applyLeave = {
  title: '申请外出：一条命令（判断、变更、事项、时限、链、行级安全）',
  rivalTitle: '一个事务里直接写一行事件，无触发器、无外键',
  budget: writing,
  async run(bench) {
    const { owner } = bench;
    const apply = await prepareApplying(bench);
    const insert = await prepareInserting(owner);
    // A count, because every application uses up a case.
    return measure(apply, insert, { most: 200, seconds: 6 });
  },
};

/** The same from several desks at once: what the database, the server and the disk carry together. */
export const applyLeaveAtOnce = {
  title: '申请外出，4 处同时',
  rivalTitle: '同上，4 处同时',
  async run(bench) {
    const apply = await prepareApplying(bench);
    const insert = await prepareInserting(bench.owner);
    return measureAtOnce(apply, insert, { workers: 4, most: 300, warm: 4 });
  },
};

async function prepareApplying(bench) {
  const { startMatter } = await loadServer('command/start-matter');
  const values = applicationFor(bench);
  return async () => {
    const { id, office } = bench.quietCases.pop() ?? outOfCases();
    const visitor = bench.visitorAt(office);
    const request = { procedure: 'leave', mode: 'permit', values, idempotencyKey: newId() };
    const outcome = await startMatter(bench.services, visitor, id, request);
    if (!outcome.done) throw new Error(`申请被拒绝：${outcome.refusals.map(({ text }) => text).join('；')}`);
  };
}

function outOfCases() {
  throw new Error('没有更多可以申请外出的案件');
}

/** Begin, one row into a table shaped and indexed like event, commit. */
async function prepareInserting(owner) {
  await owner.query('create table if not exists bench.event (like guitu.event including all)');
  const columns =
    'id, matter_id, case_id, sequence, type, step, happened_at, recorded_at, mode, body, schema_version, holder_code, written_by_code, change_id';
  const body = JSON.stringify({ reason: 'medical', reasonText: '陪同家人到昆明就医，需要本人签字并照料。' });
  return async () => {
    const client = await owner.connect();
    try {
      await client.query('begin');
      await client.query(
        `insert into bench.event (${columns})
         values ($1, $2, $3, 1, 'taken', 'apply', now(), now(), 'permit', $4, 1, 533401000000, 533401000000, $5)`,
        [newId(), newId(), newId(), body, newId()],
      );
      await client.query('commit');
    } finally {
      client.release();
    }
  };
}
