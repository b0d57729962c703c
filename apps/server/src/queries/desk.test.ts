import type { Office } from '@guitu/law';
import { day, moment } from '@guitu/law';
import type { Access } from '@guitu/record';
import { read } from '@guitu/record';
import { costOf, countyCode, insertManyCases, openTestRecord } from '@guitu/record/testing';
import type { TestRecord } from '@guitu/record/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { databaseRole } from '../access/offices.ts';
import type { VisitorBody } from '../access/visitor.ts';
import type { Transaction } from '../record-types.ts';
import { countByPlace } from './county-counts.ts';
import { loadDesk } from './desk.ts';
import { countDueDuties, loadDueDuties } from './due-duties.ts';

const most = 200;

let opened: TestRecord;

beforeAll(async () => {
  opened = await openTestRecord();
  await insertManyCases(opened.superuser, 60_000);
  await opened.superuser.query(
    [
      // For this one transaction only, as in insertManyCases.
      'set local search_path = guitu',
      'set local session_replication_role = replica',
      ...furtherRows,
      'select settle_open_counts()',
      'analyze',
    ].join(';'),
  );
}, 300_000);

afterAll(() => opened.close());

// What insertManyCases has none of, or too little of to tell a cut from a join.
const furtherRows = [
  `insert into body (id, kind, region_code, range_low, range_high, name)
   select gen_random_uuid(), 'judicialOffice', code, code, code + 999, '示例所' || code
     from (select distinct office_code as code from supervision_case where office_code % 1000000 <> 0) o`,
  `update matter set waiting_office = 'prefectureAgency' where waiting_step is not null and hashtext(id::text) % 40 = 0`,
  `update finding set cleared_at = null, severity = (array['warning', 'grave', 'info'])[abs(hashtext(id::text)) % 3 + 1],
     office = (array['countyAgency', 'judicialOffice', 'prefectureAgency', 'provinceAgency'])[abs(hashtext(code || id::text)) % 4 + 1]`,
  // A second deadline, up to nine days after the first or with it: a matter is counted once.
  `insert into clock (matter_id, name, case_id, procedure, title, started_at, due_at, stopped_at, kind, holder_code, written_by_code, change_id)
   select matter_id, 'second', case_id, procedure, '第二时限', started_at, due_at + abs(hashtext(case_id::text)) % 10 * interval '1 day', stopped_at,
          kind, holder_code, written_by_code, change_id from clock where hashtext(matter_id::text) % 3 = 0`,
  `update clock set article = '示例条', kind = case when hashtext(matter_id::text) % 5 = 0 then 'internal' else 'legal' end`,
  `insert into task (matter_id, step, case_id, procedure, title, office, body_code, since, due_at, required, holder_code, written_by_code, change_id)
   select id, s.step, case_id, procedure, '示例', waiting_office,
          case waiting_office when 'prefectureAgency' then holder_code / 100000000 * 100000000
               when 'countyAgency' then holder_code / 1000000 * 1000000 else holder_code end,
          waiting_since, case when s.step = 'note' then null else waiting_due end, s.step <> 'plan', holder_code, holder_code, change_id
     from matter cross join (values ('review'), ('note'), ('plan')) s (step) where waiting_step is not null`,
  `insert into outbox (id, case_id, kind, recipient_kind, recipient_name, paper_id, subject, status, created_at, holder_code, written_by_code, change_id)
   select gen_random_uuid(), case_id, 'copy', 'supervisee', '示例', case when hashtext(id::text) % 3 = 0 then null else id end, '示例',
          case when hashtext(id::text) % 7 = 0 then 'sent' else 'waiting' end, timestamptz '2026-03-01' + hashtext(id::text) * interval '1 ms',
          holder_code, holder_code, change_id from paper`,
  `insert into occurrence (case_id, key, duty, from_on, until_on, planned_on, due_at, status, holder_code)
   select id, 'visit/2026-03/1', 'visit', '2026-03-01', '2026-03-31', date '2026-02-20' + abs(hashtext(id::text)) % 30, '2026-03-31T16:00Z',
          case when hashtext(id::text) % 9 = 0 then 'missed' else 'expected' end, holder_code
     from supervision_case where status = 'serving'`,
  `update paper set status = 'void' where hashtext(number) % 4 = 0`,
];

const countyPlace = countyCode(37);
const bodies: readonly VisitorBody[] = [
  bodyAt('judicialOffice', countyPlace + 104_000, 999),
  bodyAt('countyAgency', countyPlace, 999_999),
  bodyAt('prefectureAgency', 530_500_000_000, 99_999_999),
  bodyAt('provinceAgency', 530_000_000_000, 9_999_999_999),
  bodyAt('procuratorate', countyPlace, 999_999),
];

function bodyAt(kind: Office, code: number, width: number): VisitorBody {
  return {
    id: '00000000-0000-4000-8000-000000000001',
    name: '示例机构',
    kind,
    regionCode: code,
    low: code,
    high: code + width,
  };
}

function accessAt(body: VisitorBody): Access {
  return {
    role: databaseRole(body.kind),
    low: body.low,
    high: body.high,
    accountId: body.id,
    accountName: '示例',
    bodyId: body.id,
    bodyName: body.name,
  };
}

/** The same rows the plain way: everything joined, then sorted and cut, as the owner of the tables. */
async function joined(
  table: string,
  columns: string,
  body: VisitorBody,
  condition: string,
  order: string,
): Promise<unknown[]> {
  const { rows } = await opened.superuser.query(
    `select ${columns}, c.person_name, c.measure, o.name as office_name
       from guitu.${table} t join guitu.supervision_case c on c.id = t.case_id
       left join guitu.body o on o.region_code = c.office_code and o.kind = 'judicialOffice'
       left join guitu.matter m on m.id = t.matter_id
       left join guitu.paper p on p.id = (to_jsonb(t) ->> 'paper_id')::uuid
      where t.holder_code between ${body.low} and ${body.high} and ${condition} order by ${order} limit ${most}`,
  );
  return rows;
}

describe('counted, not listed', () => {
  const [, county, prefecture] = bodies as [VisitorBody, VisitorBody, VisitorBody];
  const counted = async (body: VisitorBody, table: string, condition: string, what = '*') => {
    const { rows } = await opened.superuser.query<{ place: number; count: number }>(
      `select holder_code / 1000000 * 1000000 as place, count(${what})::integer as count from guitu.${table}
        where holder_code between ${body.low} and ${body.high} and ${condition} group by 1 order by 1`,
    );
    return rows.map((row) => [row.place, row.count]);
  };

  test('counties side by side: every number from an index, and the same as counted plainly', async () => {
    const now = moment('2026-03-01T01:00:00.000Z');
    const count = (transaction: Transaction) => countByPlace(transaction, 1_000_000, now);
    const cost = await costOf(opened.record, accessAt(prefecture), count);
    expect(cost.sequentialScans).toEqual([]);
    const counts = await read(opened.record, accessAt(prefecture), count);
    const column = (name: 'serving' | 'open' | 'late' | 'week' | 'missed') =>
      [...counts]
        .toSorted(([a], [b]) => a - b)
        .flatMap(([place, row]) => (row[name] === 0 ? [] : [[place, row[name]]]));
    expect(column('serving')).toEqual(
      await counted(prefecture, 'supervision_case', `status = 'serving' and merged_into is null`),
    );
    expect(column('open')).toEqual(await counted(prefecture, 'matter', 'closed_at is null'));
    const running = `stopped_at is null and kind = 'legal'`;
    expect(column('late')).toEqual(
      await counted(prefecture, 'clock', `${running} and due_at < '${now}'`, 'distinct matter_id'),
    );
    const inWeek = `due_at >= '${now}' and due_at < timestamptz '${now}' + interval '7 days'`;
    expect(column('week')).toEqual(
      await counted(prefecture, 'clock', `${running} and ${inWeek}`, 'distinct matter_id'),
    );
    expect(column('missed')).toEqual(await counted(prefecture, 'occurrence', `status = 'missed'`));
  });

  test('the offices of a county, and what is due of people it works itself', async () => {
    const today = day('2026-03-01');
    const access = accessAt(county);
    const offices = await costOf(opened.record, access, (transaction) => countDueDuties(transaction, today));
    expect(offices.sequentialScans).toEqual([]);
    const own = await costOf(opened.record, access, (transaction) =>
      loadDueDuties(transaction, county, today),
    );
    expect(own.sequentialScans.filter((table) => table !== 'body')).toEqual([]);
    expect(own.rowsRead).toBeLessThanOrEqual(4 * most);
  });
});

describe.each(bodies)('the desk of $kind, of 60,000 cases', (body) => {
  const desk = () =>
    read(opened.record, accessAt(body), (transaction) => loadDesk(transaction, body, day('2026-03-01')));

  test('is cut before anything is joined', async () => {
    const cost = await costOf(opened.record, accessAt(body), (transaction) =>
      loadDesk(transaction, body, day('2026-03-01')),
    );
    // A few rows each, however many cases: bodies, and the mutes somebody has set by hand.
    const small = ['body', 'finding_mute'];
    expect(cost.sequentialScans.filter((table) => !small.includes(table))).toEqual([]);
    expect(cost.rowsRead).toBeLessThanOrEqual(50 * most);
  });

  test('shows the steps it owes, with person, office, summary and article', async () => {
    const { tasks } = await desk();
    expect(tasks).toEqual(
      await joined(
        'task',
        `t.matter_id, t.step, t.title, t.procedure, t.due_at, t.case_id, m.summary,
           (select k.article from guitu.clock k where k.matter_id = t.matter_id and k.due_at = t.due_at
             and k.stopped_at is null and k.article is not null limit 1) as article`,
        body,
        `t.body_code = ${body.regionCode} and t.office = '${body.kind}' and t.required`,
        't.due_at, t.matter_id, t.step',
      ),
    );
    const owing = body.kind !== 'provinceAgency' && body.kind !== 'procuratorate';
    expect(tasks.length > 0).toBe(owing);
  });

  test('shows the deadlines that run', async () => {
    const above = body.kind === 'prefectureAgency' || body.kind === 'provinceAgency';
    const ownTasks =
      body.kind === 'judicialOffice'
        ? ` and exists (select from guitu.task k where k.matter_id = t.matter_id and k.body_code = ${body.regionCode}
             and k.office = 'judicialOffice')`
        : '';
    expect((await desk()).clocks).toEqual(
      await joined(
        'clock',
        't.matter_id, t.name, t.title, t.procedure, t.kind, t.article, t.due_at, t.case_id, m.summary',
        body,
        `t.stopped_at is null${above ? ` and t.kind = 'legal' and m.waiting_office = '${body.kind}'` : ''}${ownTasks}`,
        't.due_at, t.matter_id, t.name',
      ),
    );
  });

  test('shows what was found', async () => {
    const office = body.kind === 'procuratorate' ? '' : ` and t.office = '${body.kind}'`;
    const findings = (await desk()).findings.map(({ mute, ...row }) => (mute === null ? row : undefined));
    expect(findings).toEqual(
      await joined(
        'finding',
        't.id, t.matter_id, t.case_id, t.title, t.text, t.facts, t.severity, t.articles, t.action, t.due_at, t.code, t.office',
        body,
        `t.cleared_at is null and t.severity <> 'info'${office}`,
        't.raised_at desc, t.id desc',
      ),
    );
  });

  test('shows the papers nobody has served', async () => {
    expect((await desk()).papers).toEqual(
      await joined(
        'outbox',
        't.id, t.matter_id, t.case_id, t.subject, t.recipient_kind, t.recipient_name, t.paper_id, p.title, p.number',
        body,
        `t.status = 'waiting' and c.holder_code = ${body.low} and (p.status is null or p.status = 'issued')`,
        't.created_at, t.id',
      ),
    );
  });
});
