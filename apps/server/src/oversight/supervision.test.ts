import { regionRange } from '@guitu/law';
import { createAccount, newId, putBodies, systemAccess, write } from '@guitu/record';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { CasePage, Readers } from '../contract/cases.ts';
import type { MatterPage } from '../contract/matters.ts';
import type { TodayPage } from '../contract/today.ts';
import { hashPassword } from '../sign-in/password.ts';
import { apply } from '../testing/leave-steps.ts';
import { leaveValues } from '../testing/leave-values.ts';
import { insertCase } from '../testing/test-case.ts';
import { openTestServer, signIn, visitor } from '../testing/test-server.ts';
import type { TestServer, TestVisitor } from '../testing/test-server.ts';
import { order, places, testPassword } from '../testing/test-world.ts';

let server: TestServer;
let caseId: string;
let leaveId: string;

beforeAll(async () => {
  server = await openTestServer();
  caseId = await insertCase(server.database.record, { name: '示例扎西' });
  const values = leaveValues('2026-03-05', '2026-03-07', {
    destination: { text: '昆明市', region: 530_102_000_000 },
  });
  leaveId = (await apply(await server.as('officeA.approver'), caseId, values)).id;
});
afterAll(() => server.close());

const opinion = {
  form: 'notice',
  addressee: 'countyAgency',
  focus: 'permissions',
  act: '外出审批',
  found: '演示：没有核实理由',
  basis: '演示：《实施办法》第二十七条',
  demand: '演示：核实以后重新审批',
  replyBy: '2026-03-12',
};

const start = (who: TestVisitor, values: object, procedure = 'procuratorialSupervision', step = 'raise') =>
  who.post(`/api/cases/${caseId}/matters`, { procedure, step, values, idempotencyKey: newId() });

const act = (who: TestVisitor, { id, revision }: MatterPage, request: object) =>
  who.post(`/api/matters/${id}/acts`, { expectedRevision: revision, idempotencyKey: newId(), ...request });

const codes = (body: string): string[] =>
  (JSON.parse(body) as { refusals: { code: string }[] }).refusals.map(({ code }) => code);

/** A procuratorate of county B, with somebody in it. */
async function otherProcurator(): Promise<TestVisitor> {
  const bodyId = newId();
  const hash = await hashPassword(testPassword);
  const { low, high } = regionRange(places.countyB);
  await write(
    server.database.record,
    systemAccess(),
    order('test.body', newId(), 0),
    async (transaction, change) => {
      await putBodies(transaction, [
        {
          id: bodyId,
          kind: 'procuratorate',
          region_code: low,
          range_low: low,
          range_high: high,
          name: '德钦县人民检察院',
          parent_id: null,
        },
      ]);
      await createAccount(transaction, {
        id: newId(),
        body_id: bodyId,
        sign_in_name: 'procuratorateB.clerk',
        display_name: '示例检察官乙',
        password_hash: hash,
        roles: ['clerk', 'approver'],
        created_at: change.at,
      });
      return null;
    },
  );
  return visitor(server.app, await signIn(server.app, 'procuratorateB.clerk'));
}

test('raised by the procuratorate, answered by the county, closed; each on its own desk meanwhile', async () => {
  const procurator = await server.as('procuratorateA.clerk');
  const county = await server.as('countyA.approver');
  const preview = await procurator.post(`/api/cases/${caseId}/matters/preview`, {
    procedure: 'procuratorialSupervision',
    step: 'raise',
    values: { ...opinion, about: leaveId },
  });
  expect(preview.json()).toMatchObject({ refusals: [], will: expect.anything() });

  const raised = await start(procurator, { ...opinion, about: leaveId });
  expect(raised.statusCode, raised.body).toBe(200);
  const { matter } = raised.json<{ matter: MatterPage }>();
  expect(matter).toMatchObject({ status: 'running', waiting: { step: 'reply' } });
  expect(matter.papers).toMatchObject([{ title: '纠正违法通知书', bodyName: '香格里拉市人民检察院' }]);
  expect(matter.papers[0]?.number).toContain('检纠');
  expect(matter.copies).toMatchObject([{ status: 'sent' }]);

  const about = (await county.get(`/api/matters/${leaveId}`)).json<MatterPage>();
  expect(about.opinions).toMatchObject([{ matterId: matter.id, running: true }]);
  const desk = (await county.get('/api/today')).json<TodayPage>();
  expect(desk.opinions).toMatchObject([{ matterId: matter.id, own: true, waitingTitle: '书面回复' }]);
  expect(Object.values(desk.groups).flat()).toContainEqual(
    expect.objectContaining({ matterId: matter.id, action: expect.objectContaining({ label: '书面回复' }) }),
  );
  const watching = (await procurator.get('/api/today')).json<TodayPage>();
  expect(watching.opinions).toMatchObject([{ matterId: matter.id, own: false, name: '示例扎西' }]);

  const seen = (await county.get(`/api/matters/${matter.id}`)).json<MatterPage>();
  const replied = await act(county, seen, {
    act: 'step',
    step: 'reply',
    values: { adopted: 'adopted', measures: '演示：已经重新审批' },
  });
  expect(replied.statusCode, replied.body).toBe(200);
  const answered = (await procurator.get(`/api/matters/${matter.id}`)).json<MatterPage>();
  expect(answered.papers.map(({ title }) => title)).toContain('关于监督意见的书面回复');
  const own = (await procurator.get('/api/today')).json<TodayPage>();
  expect(Object.values(own.groups).flat()).toContainEqual(
    expect.objectContaining({ matterId: matter.id, action: expect.objectContaining({ label: '办结' }) }),
  );
  const closed = await act(procurator, answered, {
    act: 'step',
    step: 'conclude',
    values: { outcome: 'corrected', text: '演示：已经核实' },
  });
  expect(closed.json<{ matter: MatterPage }>().matter.status).toBe('closed');
  expect((await procurator.get('/api/today')).json<TodayPage>().opinions).toEqual([]);
});

test('no agency writes an act of the procuratorate, and it takes none of theirs', async () => {
  const procurator = await server.as('procuratorateA.clerk');
  for (const account of [
    'officeA.approver',
    'countyA.approver',
    'bureauA.approver',
    'prefecture.approver',
  ] as const) {
    const response = await start(await server.as(account), opinion);
    expect([account, codes(response.body)]).toEqual([account, ['step.wrong-office']]);
  }
  expect((await start(await server.as('courtA.clerk'), opinion)).statusCode).toBe(403);
  const leave = await start(procurator, leaveValues('2026-04-01', '2026-04-02'), 'leave', 'apply');
  expect(codes(leave.body)).toContain('step.wrong-office');
  const matter = (await procurator.get(`/api/matters/${leaveId}`)).json<MatterPage>();
  const decided = await act(procurator, matter, {
    act: 'step',
    step: 'decide',
    values: { outcome: 'approved' },
  });
  expect(codes(decided.body)).toContain('step.wrong-office');
  const mended = await act(procurator, matter, { act: 'withdraw', reason: '演示' });
  expect(codes(mended.body)).toEqual(['mend.wrong-office']);
  const recorded = await act(procurator, matter, {
    act: 'step',
    step: 'decide',
    mode: 'record',
    happenedAt: '2026-03-01T01:00:00.000Z',
    as: { office: 'countyAgency', name: '演示' },
    values: { outcome: 'approved' },
  });
  expect(codes(recorded.body)).toEqual(['access.role']);
});

test('an agency annuls and corrects nothing that the procuratorate wrote', async () => {
  const procurator = await server.as('procuratorateA.clerk');
  const { matter } = (await start(procurator, opinion)).json<{ matter: MatterPage }>();
  for (const account of ['countyA.approver', 'prefecture.approver'] as const) {
    const who = await server.as(account);
    for (const request of [
      { act: 'annul', reason: '演示' },
      { act: 'correct', step: 'raise', field: 'found', value: '演示：改写', reason: '演示' },
    ])
      expect(codes((await act(who, matter, request)).body)).toEqual(['mend.not-of-the-procuratorate']);
  }
});

test('the procuratorate of another county sees nothing of it and writes nothing', async () => {
  const other = await otherProcurator();
  const { matter } = (await start(await server.as('procuratorateA.clerk'), opinion)).json<{
    matter: MatterPage;
  }>();
  expect((await start(other, opinion)).statusCode).toBe(404);
  expect((await other.get(`/api/matters/${matter.id}`)).statusCode).toBe(404);
  expect((await act(other, matter, { act: 'step', step: 'urge', values: {} })).statusCode).toBe(404);
  expect((await other.get('/api/today')).json<TodayPage>().opinions).toEqual([]);
});

test('a paper notice of a procuratorate is entered by the county, and the reply is owed all the same', async () => {
  const county = await server.as('countyA.approver');
  const response = await county.post(`/api/cases/${caseId}/record`, {
    procedure: 'procuratorialSupervision',
    steps: [
      {
        step: 'raise',
        happenedAt: '2026-02-26T02:00:00.000Z',
        as: { office: 'procuratorate', name: '演示·检察官', bodyName: '演示市人民检察院' },
        values: { ...opinion, originalNumber: '演示检纠〔2026〕1号' },
      },
    ],
    reason: '演示：检察院没有账号',
    idempotencyKey: newId(),
  });
  expect(response.statusCode, response.body).toBe(200);
  const { matter } = response.json<{ matter: MatterPage }>();
  expect(matter).toMatchObject({ waiting: { step: 'reply' }, papers: [] });
});

test('it reads the file, who read it is shown to it, and it is offered what is its own to begin', async () => {
  const procurator = await server.as('procuratorateA.clerk');
  const page = (await procurator.get(`/api/cases/${caseId}`)).json<CasePage>();
  expect(page.startable.map(({ procedure }) => procedure)).toEqual(['procuratorialSupervision', 'complaint']);
  const { readers } = (await procurator.get(`/api/cases/${caseId}/readers`)).json<Readers>();
  expect(readers.map(({ name }) => name)).toContain('示例检察官甲');
});
