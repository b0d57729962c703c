import { listCases, read } from '@guitu/record';

import { reading } from '../budgets.mjs';
import { signInAs } from '../http/sign-in-as.mjs';
import { startServing } from '../http/start-serving.mjs';
import { measure, measureAtOnce } from '../measure.mjs';
import { ask as askOwner, captureStatements, withRange } from '../rival.mjs';

const path = '/api/cases?sort=name&status=serving&size=50&total=false';
const load = { workers: 4, seconds: 3 };

/** The register as a browser gets it: session looked up, row-level security, schema checked, JSON over loopback. */
export const listOverHttp = {
  title: 'HTTP 县名册，按姓名，逐个请求',
  rivalTitle: '同一 SQL，所有者，不经 HTTP',
  budget: reading,
  async run(bench) {
    const { ask, cookie, raw, stop } = await open(bench);
    try {
      return await measure(
        () => ask('product', path, cookie),
        () => askOwner(bench.owner, raw),
      );
    } finally {
      await stop();
    }
  },
};

function loadRow(title, rivalTitle, budget, rivalOf) {
  return {
    title,
    rivalTitle,
    budget,
    async run(bench) {
      const opened = await open(bench);
      try {
        return await measureAtOnce(
          () => opened.ask('product', path, opened.cookie),
          rivalOf(opened, bench),
          load,
        );
      } finally {
        await opened.stop();
      }
    },
  };
}

export const listsOverHttp = [
  listOverHttp,
  loadRow(
    'HTTP 县名册，4 路并发',
    '裸 Fastify，同一 SQL，所有者，无会话、无校验，4 路',
    { share: 0.5 },
    ({ ask }) =>
      () =>
        ask('bare', '/'),
  ),
  loadRow(
    'HTTP 县名册，4 路并发（对直查）',
    '同一 SQL，所有者，不经 HTTP，4 路',
    { share: 0.5 },
    ({ raw }, { owner }) =>
      () =>
        askOwner(owner, raw),
  ),
];

/** Server and rival, and a session of a real account of the county agency. */
async function open(bench) {
  const { stage, place, record, accesses, today } = bench;
  const cookie = await signInAs(bench, 'countyAgency', accesses.county.low);
  const asked = { sort: 'name', status: ['serving'], size: 50, page: 1, today };
  const [statement] = await captureStatements(record, (observed) =>
    read(observed, accesses.county, (transaction) => listCases(transaction, asked)),
  );
  const raw = withRange(statement, 'supervision_case', accesses.county);
  const serving = await startServing(stage, { ...place, statement: raw });
  return { ...serving, cookie, raw };
}
