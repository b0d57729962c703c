import type { Pool, PoolClient } from 'pg';

import { nameSort, nameTokens } from '../names/name-tokens.ts';

// Invented, and only there to give names their usual distribution: few surnames, many given names.
const surnames = [
  ...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许邓韩冯曹彭曾肖田董潘袁蔡蒋余和扎格此斯鲁阿桑农安',
];
const given = [
  ...'示例样本测试演练甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥云山河湖江海春夏秋冬松柏竹梅兰菊荷枫',
];

/** How the made-up province is divided: 16 prefectures of 8 counties of 10 townships. */
export const counties = 128;

/** Code of the n-th county, from 0. */
export function countyCode(index: number): number {
  return 530_000_000_000 + (Math.floor(index / 8) + 1) * 100_000_000 + ((index % 8) + 1) * 1_000_000;
}

/**
 * TEST-ONLY way in: fills an empty database with many cases by set-based SQL as superuser, with triggers out of force, so
 * without changes, entries and links. Nothing in the program does this, and verify would refuse the result at once. For
 * plans and timings only. About 15 s for 100,000 cases.
 */
export async function insertManyCases(superuser: Pool, count: number): Promise<void> {
  const client = await superuser.connect();
  try {
    await client.query('set search_path = guitu');
    await client.query('set session_replication_role = replica');
    await insertNames(client);
    for (const statement of [
      people,
      cases,
      tokens,
      matters,
      clocks,
      findings,
      permissions,
      prohibitions,
      changes,
      events,
      papers,
    ]) {
      await client.query(statement.replaceAll(':count', String(count)));
    }
    await client.query('drop table made_name, made_token');
    await client.query('select settle_case_counts(), settle_open_counts(), settle_case_days()');
    await client.query('analyze');
    await client.query('set session_replication_role = origin');
  } finally {
    client.release();
  }
}

async function insertNames(client: PoolClient): Promise<void> {
  const names: { name: string; sort: string; tokens: string[] }[] = [];
  for (let index = 0; index < 12_000; index += 1) {
    const surname = surnames[(index * 7919 + Math.floor(index / 50)) % surnames.length]!;
    const first = given[(index * 31) % given.length]!;
    const second = index % 5 === 0 ? '' : given[Math.floor(index / given.length) % given.length]!;
    const name = `${surname}${first}${second}`;
    names.push({ name, sort: nameSort(name), tokens: nameTokens(name) });
  }
  await client.query('create table made_name (number integer primary key, name text, sort text)');
  await client.query('create table made_token (number integer, token text)');
  await client.query(
    `insert into made_name select (ordinality - 1)::integer, name, sort
       from unnest($1::text[], $2::text[]) with ordinality as n (name, sort, ordinality)`,
    [names.map((entry) => entry.name), names.map((entry) => entry.sort)],
  );
  const pairs = names.flatMap((entry, number) => entry.tokens.map((token) => ({ number, token })));
  await client.query('insert into made_token select * from unnest($1::integer[], $2::text[])', [
    pairs.map((entry) => entry.number),
    pairs.map((entry) => entry.token),
  ]);
  await client.query('create index on made_token (number)');
  await client.query('analyze made_name, made_token');
}

// Every row number i gives the same row each time; holder spreads evenly over the townships.
const source = `generate_series(0, :count - 1) as i
  cross join lateral (select md5('person' || i)::uuid as person_id, md5('case' || i)::uuid as case_id,
    md5('matter' || i)::uuid as matter_id, md5('change' || i)::uuid as change_id, md5('key')::uuid as key_id,
    530000000000 + (i % 128 / 8 + 1) * 100000000 + (i % 8 + 1) * 1000000
      + case when i / 128 % 5 = 0 then 0 else (100 + i / 640 % 10) * 1000 end as holder,
    (hashint4(i)::bigint + 2147483648) % 12000 as name_number,
    date '2026-03-02' + (hashint4(i + 7) % 700) as ends, i / 128 as n) g`;

const people = `insert into person (id, name, name_sort, sex, birth_on, id_number_index, id_tail_index, key_id, holder_code, written_by_code, change_id)
  select person_id, n.name, n.sort, case when n % 9 = 0 then 'female' else 'male' end, date '1980-01-01' + i % 9000,
         sha256(convert_to('number' || i, 'UTF8')), sha256(convert_to('tail' || i % 10000, 'UTF8')), key_id, holder, holder, change_id
    from ${source} join made_name n on n.number = name_number`;

const cases = `insert into supervision_case (id, person_id, person_name, name_sort, sex, case_number, measure, term_begins, term_ends, received_on,
    status, level, office_code, key_id, holder_code, written_by_code, change_id)
  select case_id, person_id, n.name, n.sort, 'male', '示例' || i, (array['probation', 'probation', 'probation', 'parole', 'outsidePrison', 'control'])[n % 6 + 1],
         ends - 730, ends, ends - 720, case when ends < '2026-03-02' then 'discharged' else 'serving' end,
         (array['严管', '普管', '宽管'])[n % 3 + 1], holder, key_id, holder, holder, change_id
    from ${source} join made_name n on n.number = name_number`;

const tokens = `insert into name_token (token, holder_code, person_id)
  select t.token, holder, person_id from ${source} join made_token t on t.number = name_number order by 1, 2, 3`;

const matters = `insert into matter (id, case_id, procedure, definition_version, status, waiting_step, waiting_office, waiting_since, waiting_due,
    state, opened_at, holder_code, written_by_code, change_id)
  select matter_id, case_id, 'leave', '1', case when n % 4 = 0 then 'running' else 'closed' end,
         case when n % 4 = 0 then 'review' end, case when n % 8 = 0 then 'countyAgency' when n % 8 = 4 then 'judicialOffice' end,
         timestamptz '2026-03-01', timestamptz '2026-03-02' + (n % 20 - 5) * interval '1 day', '{}', timestamptz '2026-02-01' + i * interval '1 second',
         holder, holder, change_id
    from ${source}`;

const clocks = `insert into clock (matter_id, name, case_id, procedure, title, started_at, due_at, stopped_at, kind, holder_code, written_by_code, change_id)
  select matter_id, 'review', case_id, 'leave', '审核时限', timestamptz '2026-03-01', timestamptz '2026-03-02' + (n % 20 - 5) * interval '1 day',
         case when n % 4 <> 0 then timestamptz '2026-03-02' end, 'legal', holder, holder, change_id
    from ${source}`;

const findings = `insert into finding (id, case_id, code, severity, title, text, office, raised_at, cleared_at, holder_code, written_by_code, change_id)
  select md5('finding' || i)::uuid, case_id, 'EXAMPLE', 'warning', '示例提示', '示例', 'countyAgency', timestamptz '2026-03-01' - i * interval '1 minute',
         case when n % 20 <> 0 then timestamptz '2026-03-02' end, holder, holder, change_id
    from ${source} where n % 2 = 0`;

const permissions = `insert into permission (id, case_id, kind, title, begins, ends, away, closed_on, holder_code, written_by_code, change_id)
  select md5('permission' || i)::uuid, case_id, 'leave', '示例外出', date '2026-03-02' + n % 9 - 8, date '2026-03-02' + n % 9, true,
         case when n % 30 <> 0 then date '2026-03-02' end, holder, holder, change_id
    from ${source} where n % 3 = 0`;

const prohibitions = `insert into prohibition (id, case_id, kind, content, begins, holder_code, written_by_code, change_id)
  select md5('prohibition' || i)::uuid, case_id, 'place', '示例场所', date '2025-01-01', holder, holder, change_id
    from ${source} where n % 10 = 0`;

const changes = `insert into change (id, account_id, actor_name, body_id, body_name, command, idempotency_key, definition_version, chain_id, case_id,
    body, fingerprint, salt, at, holder_code, written_by_code)
  select change_id, person_id, '示例', person_id, '示例', 'leave.apply', i::text, '1', case_id, case_id, '{}', '', '', timestamptz '2026-03-01', holder, holder
    from ${source}`;

const events = `insert into event (id, matter_id, case_id, sequence, type, happened_at, recorded_at, mode, body, schema_version, holder_code, written_by_code, change_id)
  select md5('event' || i)::uuid, matter_id, case_id, 1, 'leave.apply', timestamptz '2026-03-01', timestamptz '2026-03-01', 'permit', '{}', 1,
         holder, holder, change_id
    from ${source}`;

const papers = `insert into paper (id, case_id, kind, title, number, body_id, template_version, data_sealed, status, issued_on, holder_code, written_by_code, change_id)
  select md5('paper' || i)::uuid, case_id, 'leaveDecision', '示例决定书', '示例字〔2026〕' || i || '号', person_id, '1', '', 'issued', date '2026-03-01',
         holder, holder, change_id
    from ${source} where n % 5 = 0`;
