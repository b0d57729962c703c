import { expect } from 'vitest';

import type { MatterPage } from '../contract/matters.ts';
import { approvalLives, county } from './approval-lives.ts';
import { reload, step } from './leave-steps.ts';
import { key, leaveValues } from './leave-values.ts';
import type { Life } from './restriction-lives.ts';
import { restrictionLives } from './restriction-lives.ts';
import { insertCase } from './test-case.ts';
import type { TestServer } from './test-server.ts';
import { uploadEvidence } from './upload.ts';

const office = 'officeA.approver';
const on = '2026-03-20';

const first: readonly Life[] = [
  {
    procedure: 'team',
    person: {},
    steps: [
      [
        county,
        'form',
        {
          from: on,
          members: [
            { name: '演示·所长', role: 'office', sex: 'male', organisation: '尼西司法所' },
            { name: '演示·父亲', role: 'family', sex: 'male' },
          ],
        },
      ],
      [county, 'sign', { signedOn: on }],
    ],
    papers: [],
  },
  {
    procedure: 'exitBan',
    person: {},
    steps: [
      [county, 'report', { reportedOn: on, organ: '演示州公安局', basis: '演示材料', until: '2026-12-31' }],
    ],
    papers: [],
  },
  {
    procedure: 'correctionPlan',
    person: {},
    steps: [
      [
        county,
        'draw',
        {
          basics: '演示：务农',
          assessment: '演示：初犯',
          psychology: '演示：平稳',
          measures: '演示：每月走访',
          drawnOn: on,
        },
      ],
    ],
    papers: [],
  },
];

const named = (procedure: string): Life => {
  const life = [...approvalLives, ...restrictionLives].find((one) => one.procedure === procedure);
  if (life === undefined) throw new Error(`no life of ${procedure}`);
  return life;
};

const lives = [
  ...first,
  ...['recurringTravel', 'electronicMonitoring', 'violation', 'emergency', 'staffProtection'].map(named),
];

/** The procedures of the story, in order; leave and discharge are told apart. */
export const filedProcedures = [...lives.map(({ procedure }) => procedure), 'leave', 'discharge'];

/** Last day of the term of whoever the story is about. */
export const termEnds = '2026-09-30';

/**
 * Somebody taken through ten procedures by the bodies they belong to, from the team to the discharge on the last day; with scans,
 * daily entries and what was served. Answers with the case. The clock stands at the day after the end.
 */
export async function tellFile(server: TestServer): Promise<string> {
  const caseId = await insertCase(server.database.record, { termEnds });
  server.clock.set(`${on}T09:00`);
  for (const life of lives) await live(server, caseId, life);
  await live(server, caseId, await leaveLife(server));
  await report(server, caseId);
  server.clock.set(`${termEnds}T17:00`);
  await live(server, caseId, discharge);
  await serveAll(server, caseId);
  server.clock.set('2026-10-01T09:00');
  return caseId;
}

async function leaveLife(server: TestServer): Promise<Life> {
  const evidence = await uploadEvidence(server, await server.as(office));
  return {
    procedure: 'leave',
    person: {},
    steps: [
      [office, 'apply', leaveValues(on, '2026-03-21', { evidence })],
      [office, 'decide', { outcome: 'approved' }],
      [office, 'return', { returnedAt: `${on} 08:30` }],
    ],
    papers: [],
  };
}

const discharge: Life = {
  procedure: 'discharge',
  person: {},
  steps: [
    [county, 'prepare', {}],
    [county, 'appraise', { appraisedOn: termEnds, conduct: '演示：遵守规定', opinion: '演示：同意解除' }],
    [county, 'discharge', { ground: 'term', endedOn: termEnds }],
    [
      county,
      'deliver',
      { deliveredOn: termEnds, manner: 'person', deliverer: '演示·经办', confirmation: 'signed' },
    ],
    [
      county,
      'declare',
      {
        heldAt: `${termEnds} 15:00`,
        place: '演示司法所',
        host: '演示·主持人',
        hostOffice: 'agency',
        present: ['team'],
        contents: ['appraisal', 'end', 'effect'],
        public: true,
      },
    ],
    [county, 'resettle', { toldOn: termEnds }],
  ],
  papers: [],
};

async function live(server: TestServer, caseId: string, { procedure, steps }: Life): Promise<void> {
  const [begins, ...rest] = steps;
  const opener = await server.as(begins![0]);
  const started = await opener.post(`/api/cases/${caseId}/matters`, {
    procedure,
    values: begins![2],
    idempotencyKey: key(),
  });
  expect(started.statusCode, `${procedure}: ${started.body}`).toBe(200);
  let { matter } = started.json<{ matter: MatterPage }>();
  for (const [who, name, values] of rest) {
    const visitor = await server.as(who);
    matter = await step(visitor, await reload(visitor, matter.id), name, values);
  }
}

async function report(server: TestServer, caseId: string): Promise<void> {
  const visitor = await server.as(office);
  for (const happenedAt of ['2026-03-18T10:00:00+08:00', '2026-03-19T10:00:00+08:00']) {
    const answer = await visitor.post(`/api/cases/${caseId}/entries`, {
      kind: 'contact',
      happenedAt,
      values: { means: 'phone', reached: 'person', note: '演示：在家' },
      idempotencyKey: key(),
    });
    expect(answer.statusCode, answer.body).toBe(200);
  }
}

/** Enters that everything was served and received, but what is left to be missing. */
async function serveAll(server: TestServer, caseId: string): Promise<void> {
  const visitor = await server.as(county);
  const { rows } = await server.database.superuser.query<{ id: string; recipient_kind: string }>(
    `select id, recipient_kind from guitu.outbox where case_id = $1 and status <> 'received'`,
    [caseId],
  );
  for (const copy of rows) {
    const service = copy.recipient_kind === 'supervisee' ? { service: { manner: 'signed' } } : {};
    const answer = await visitor.post(`/api/copies/${copy.id}/receipt`, {
      receivedOn: termEnds,
      ...service,
      idempotencyKey: key(),
    });
    expect(answer.statusCode, answer.body).toBe(200);
  }
}
