import { day } from '@guitu/law';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { setParameter as setRegionParameter } from '../command-line/set-parameter.ts';
import type { MessageList, OutgoingList } from '../contract/messages.ts';
import { lookAt } from '../duties/testing.ts';
import { sweep } from '../jobs/sweep.ts';
import { apply, step } from '../testing/leave-steps.ts';
import { leaveValues } from '../testing/leave-values.ts';
import { insertCase } from '../testing/test-case.ts';
import { openTestServer } from '../testing/test-server.ts';
import type { TestServer } from '../testing/test-server.ts';
import { places } from '../testing/test-world.ts';
import { makeMessages } from './make-messages.ts';
import { sendMessages } from './send-messages.ts';
import { openFakeWecom } from './testing-wecom.ts';
import type { FakeWecom } from './testing-wecom.ts';
import { wecomGateway } from './wecom-gateway.ts';

let server: TestServer;

beforeEach(async () => {
  server = await openTestServer({ at: '2026-03-02T07:00' });
});

afterEach(() => server.close());

interface Told {
  readonly body: string;
  readonly kind: string;
  readonly channel: string;
  readonly text: string;
  readonly state: string;
  readonly attempts: number;
}

async function told(): Promise<Told[]> {
  const { rows } = await server.database.superuser.query<Told>(
    `select b.name as body, m.kind, m.channel, m.text, m.state, m.attempts
       from guitu.message m join guitu.body b on b.id = m.body_id order by m.created_at, b.name, m.channel`,
  );
  return rows;
}

/** The clock goes on, what changes by itself changes, and what has to be told is told. */
async function at(moment: string, wecom = false): Promise<number> {
  server.clock.set(moment);
  await sweep(server.services);
  return makeMessages(server.services, { wecom });
}

/** A leave whose end is near. */
async function leaveUntil(from: string, until: string): Promise<void> {
  const office = await server.as('officeA.approver');
  const asked = await apply(
    office,
    await insertCase(server.database.record, { name: '演示·远行' }),
    leaveValues(from, until),
  );
  await step(office, asked, 'decide', { outcome: 'approved' });
}

/** Random checks are planned for other days in every run, so the numbers differ. */
const morning = /^归途：今日应办 \d+ 件，三日内到期 \d+ 件，请登录查看。$/u;

async function textsOf(body: string, kind: string): Promise<string[]> {
  return (await told()).filter((row) => row.body === body && row.kind === kind).map((row) => row.text);
}

test('in the morning, once a day, and not where nothing is owed', async () => {
  await leaveUntil('2026-03-03', '2026-03-05');
  expect(await at('2026-03-03T08:29')).toBe(0);
  expect(await at('2026-03-03T08:30')).toBe(1);
  expect(await at('2026-03-03T08:31')).toBe(0);
  expect(await at('2026-03-03T20:00')).toBe(0);
  expect(await told()).toMatchObject([
    {
      body: '尼西司法所',
      kind: 'digest',
      channel: 'desk',
      state: 'kept',
      text: expect.stringMatching(morning) as string,
    },
  ]);
});

test('a region sets its own time', async () => {
  await leaveUntil('2026-03-03', '2026-03-05');
  await setParameter('messages.digestAt', '07:15');
  expect(await at('2026-03-03T07:14')).toBe(0);
  expect(await at('2026-03-03T07:15')).toBe(1);
});

test('the office above is told once of what is overdue for a day, and then nobody above it again and again', async () => {
  await leaveUntil('2026-03-03', '2026-03-05');
  // Overdue since midnight: on the desk of the office, and not above it yet.
  await at('2026-03-06T08:30');
  expect((await textsOf('尼西司法所', 'digest')).at(-1)).toMatch(/逾期 \d+ 件/u);
  expect((await textsOf('香格里拉市社区矫正管理局', 'digest')).join()).not.toContain('所辖');
  await at('2026-03-07T08:30');
  expect((await textsOf('香格里拉市社区矫正管理局', 'digest')).at(-1)).toMatch(/所辖单位逾期未办 \d+ 件/u);
  await at('2026-03-08T08:30');
  await at('2026-03-09T08:30');
  const said = (await textsOf('香格里拉市社区矫正管理局', 'digest')).filter((text) => text.includes('所辖'));
  expect(said).toHaveLength(1);
});

test('grave things are told at once, in one message, and never twice', async () => {
  await leaveUntil('2026-03-03', '2026-03-05');
  await leaveUntil('2026-03-03', '2026-03-05');
  await at('2026-03-08T08:00');
  expect(await textsOf('香格里拉市社区矫正管理局', 'grave')).toEqual([
    '归途：有 2 件重大事项须立即处理，请登录查看。',
  ]);
  expect(await at('2026-03-08T08:01')).toBe(0);
  await at('2026-03-09T07:00');
  expect(await textsOf('香格里拉市社区矫正管理局', 'grave')).toHaveLength(1);
});

test('nothing of the person, the crime or the matter stands in what is sent', async () => {
  await leaveUntil('2026-03-03', '2026-03-05');
  await at('2026-03-03T08:30');
  await at('2026-03-08T08:30');
  const texts = (await told()).map((row) => row.text).join('\n');
  expect(texts).not.toMatch(/演示|示例|远行|外出|就医|复查/u);
});

test('officers with a user name get it through the gateway too: put off while it is busy, given up when it refuses', async () => {
  const fake: FakeWecom = await openFakeWecom(['zhaxi']);
  try {
    const gateway = wecomGateway(
      { baseUrl: fake.url, corpId: 'corp', agentId: 7, secret: 'secret' },
      () => 0,
    );
    await server.database.superuser.query(
      `update guitu.account set wecom_user = case sign_in_name when 'officeA.clerk' then 'zhaxi' else 'gone' end
        where sign_in_name in ('officeA.clerk', 'countyA.approver')`,
    );
    await leaveUntil('2026-03-03', '2026-03-05');
    await at('2026-03-03T08:30', true);
    fake.answerWith(45_009);
    expect(await sendMessages(server.services, gateway)).toBe(1);
    const outgoing = async () => (await told()).filter((row) => row.channel === 'wecom');
    expect(await outgoing()).toMatchObject([{ state: 'waiting', attempts: 1 }]);
    expect(await sendMessages(server.services, gateway)).toBe(0);
    server.clock.set('2026-03-03T08:31');
    expect(await sendMessages(server.services, gateway)).toBe(1);
    expect(await outgoing()).toMatchObject([{ state: 'sent', attempts: 2 }]);
    expect(fake.arrived).toEqual([
      { touser: 'zhaxi', agentid: 7, text: expect.stringMatching(morning) as string },
    ]);
    await at('2026-03-08T08:30', true);
    await sendMessages(server.services, gateway);
    const county = (await outgoing()).filter((row) => row.body === '香格里拉市社区矫正管理局');
    expect(county.map((row) => row.state)).toEqual(['failed', 'failed']);
  } finally {
    await fake.close();
  }
});

test('a process that dies between taking and sending leaves the message to be sent again', async () => {
  await server.database.superuser.query(
    `update guitu.account set wecom_user = 'zhaxi' where sign_in_name = 'officeA.clerk'`,
  );
  await leaveUntil('2026-03-03', '2026-03-05');
  await at('2026-03-03T08:30', true);
  const dying = { send: () => Promise.reject(new Error('the process ends here')) };
  await expect(sendMessages(server.services, dying)).rejects.toThrow('ends here');
  const sent: string[] = [];
  const working = {
    send: ({ text }: { text: string }) => {
      sent.push(text);
      return Promise.resolve({ outcome: 'sent', answer: '0' } as const);
    },
  };
  expect(await sendMessages(server.services, working)).toBe(0);
  server.clock.set('2026-03-03T08:40');
  expect(await sendMessages(server.services, working)).toBe(1);
  expect(sent).toHaveLength(1);
});

test('supervisees are reminded only where the region says so, once, with nothing but their own duty', async () => {
  await lookAt(server, [await insertCase(server.database.record, { name: '演示·成年' })]);
  await at('2026-03-26T09:00');
  const reminders = async () => (await told()).filter((row) => row.kind === 'reminder');
  expect(await reminders()).toEqual([]);
  await setParameter('messages.remindSupervisees', true);
  await setParameter('messages.remindDaysBefore', 40);
  await setParameter('paper.phone', '0887-0000000');
  await at('2026-03-26T09:30');
  const [first, ...others] = await reminders();
  expect(first).toMatchObject({ channel: 'sms', state: 'kept' });
  expect(first?.text).toMatch(/^请于 \d+ 月 \d+ 日前到尼西司法所报告。尼西司法所 0887-0000000$/u);
  expect(others).toEqual([]);
  await at('2026-03-27T09:30');
  expect(await reminders()).toHaveLength(1);
});

test('a minor is not reminded; the guardian is, where one with a telephone is registered', async () => {
  await setParameter('messages.remindSupervisees', true);
  await setParameter('messages.remindDaysBefore', 40);
  const caseId = await insertCase(server.database.record, { name: '演示·少年', birthOn: '2009-05-06' });
  await at('2026-03-26T09:00');
  expect((await told()).filter((row) => row.kind === 'reminder')).toEqual([]);
  const office = await server.as('officeA.clerk');
  const entered = await office.post(`/api/cases/${caseId}/relations`, {
    kind: 'guardian',
    name: '演示·监护',
    relationship: '父亲',
    phone: '10020000997',
    idempotencyKey: 'guardian-1',
  });
  expect(entered.statusCode, entered.body).toBe(200);
  await at('2026-03-26T09:10');
  const { rows } = await server.database.superuser.query(
    `select addressees, text from guitu.message where kind = 'reminder'`,
  );
  expect(rows).toMatchObject([{ addressees: '监护人' }]);
  expect(JSON.stringify(rows)).not.toContain('演示');
});

test('a body reads its own messages, each officer for himself; the county sees what went out in its range', async () => {
  await leaveUntil('2026-03-03', '2026-03-05');
  await at('2026-03-03T08:30');
  await at('2026-03-06T08:30');
  const clerk = await server.as('officeA.clerk');
  const list = (await clerk.get('/api/messages')).json<MessageList>();
  expect(list).toMatchObject({ total: 2, unread: 2 });
  const first = list.rows[0]?.id;
  expect((await clerk.post('/api/messages/read', { ids: [first] })).json()).toEqual({ unread: 1 });
  expect((await clerk.post('/api/messages/read', {})).json()).toEqual({ unread: 0 });
  const approver = await server.as('officeA.approver');
  expect((await approver.get('/api/messages/unread')).json()).toEqual({ unread: 2 });
  const stranger = await server.as('officeB.approver');
  expect((await stranger.get('/api/messages')).json()).toMatchObject({ total: 0 });
  expect((await stranger.post('/api/messages/read', { ids: [first] })).statusCode).toBe(200);
  const administrator = await server.as('countyA.administrator');
  const out = (await administrator.get('/api/outbox?state=kept')).json<OutgoingList>();
  expect(out.rows.map((row) => row.bodyName)).toContain('尼西司法所');
  expect((await (await server.as('countyB.approver')).get('/api/outbox')).json()).toMatchObject({ total: 0 });
});

async function setParameter(key: string, value: unknown): Promise<void> {
  await setRegionParameter(server.services.record, server.bodies.countyA, {
    key,
    value: value as never,
    region: key === 'paper.phone' ? places.townshipA : places.countyA,
    basis: '演示·通知',
    from: day('2026-01-01'),
    until: undefined,
  });
}
