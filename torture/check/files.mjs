import { digestOf } from '../actions/upload.mjs';

/** Uploads that were acknowledged come back byte for byte. @returns sentences; none when all is well */
export async function checkUploads({ client, hand, uploads }) {
  const violations = [];
  for (const { hash, officer, digest } of uploads) {
    const path = `/api/uploads/${hash}`;
    const answer = await client.ask({ address: hand.address, method: 'GET', path, cookie: officer.cookie });
    if (answer.status !== 200)
      violations.push(`已收下的材料 ${hash.slice(0, 12)} 读不出来：${answer.status}`);
    else if (digestOf(answer.bytes) !== digest) violations.push(`已收下的材料 ${hash.slice(0, 12)} 内容不同`);
  }
  return violations;
}

/** Sessions that were acknowledged are still open. */
export async function checkSessions({ client, hand, sessions }) {
  const violations = [];
  for (const { cookie, name } of sessions) {
    const answer = await client.ask({ address: hand.address, method: 'GET', path: '/api/session', cookie });
    if (answer.status !== 200) violations.push(`${name} 登录过，重启以后却要重新登录：${answer.status}`);
  }
  return violations;
}

/** The item of the register that was edited says what the last acknowledged edit said. */
export async function checkRegisters({ database, journal, hand, cases }) {
  const { rows } = await database.query(
    `select distinct on (case_id) case_id, idempotency_key as key from guitu.change
      where command = 'register.edit' and starts_with(idempotency_key, $1)
      order by case_id, (select sequence from guitu.link where change_id = change.id) desc`,
    [journal.prefix],
  );
  const violations = [];
  for (const { case_id: caseId, key } of rows) {
    const { keeper } = cases.find(({ id }) => id === caseId);
    const page = await hand.look(keeper, `/api/cases/${caseId}/register`);
    const items = page.groups.flatMap((group) => group.items);
    const asked = journal.get(key).body.values.employer;
    const said = items.find(({ name }) => name === 'employer')?.value;
    if (said !== asked) violations.push(`登记的单位是“${said}”，最后一次更正（${key}）写的是“${asked}”`);
  }
  return violations;
}
