import { performance } from 'node:perf_hooks';

import { addDays, catalogue, chinaCalendar, dayOf } from '@guitu/law';
import { createRenderer } from '@guitu/papers';

import { addProvince } from './http/sign-in-as.mjs';
import { multiply } from './multiply/multiply.mjs';
import { loadServer } from './server.mjs';
import { openStageRecord } from './stage.mjs';

/** The county whose desk is measured. */
const county = { kind: 'countyAgency', code: 533_401_000_000 };

/**
 * Everything the rows share: a database with the demonstration of 迪庆 (bodies, accounts, a few dozen invented cases,
 * made by the product's own commands), multiplied; a second one, empty, for what must stand on a real chain.
 */
export async function prepare(stage, options, say) {
  const { record, owner, place } = await openStageRecord(stage, 'guitu');
  const chain = await openStageRecord(stage, 'guitu_chain');
  const renderer = createRenderer();
  stage.closing.push(() => renderer.close());
  const services = await openServices(stage, record, renderer);
  const { openDemonstration } = await loadServer('demonstration/index');
  say('正在建立示范数据……');
  const demonstration = await openDemonstration(services);
  say(`正在复制到 ${options.cases.toLocaleString('en-US')} 案……`);
  const began = performance.now();
  await multiply(owner, options.cases, { chains: options.chains, say });
  const copying = (performance.now() - began) / 1_000;
  await addProvince(owner);
  const today = dayOf(services.now());
  const bodies = await readBodies(owner);
  return {
    stage,
    options,
    say,
    record,
    owner,
    place,
    chain,
    renderer,
    services,
    demonstration,
    today,
    later: (days) => addDays(today, days),
    bodies,
    accesses: accessesOf(bodies),
    visitorAt: (code) => visitorAt(bodies, code),
    copying,
    countyCases: await readCountyCases(owner),
    quietCases: await readQuietCases(owner),
  };
}

async function openServices(stage, record, renderer) {
  const { localBoard } = await loadServer('stream/notice-board');
  const notices = localBoard();
  stage.closing.push(() => notices.close());
  return {
    record,
    renderer,
    notices,
    calendar: chinaCalendar,
    catalogue,
    now: () => record.now(),
    installation: { demonstration: true, version: 'bench' },
    report: ({ error }) => process.stderr.write(`${error?.stack ?? String(error)}\n`),
  };
}

async function readBodies(owner) {
  const { rows } = await owner.query(
    'select id, kind, name, region_code::text as code, range_low::text as low, range_high::text as high from guitu.body order by region_code',
  );
  return rows.map((row) => ({
    ...row,
    code: Number(row.code),
    low: Number(row.low),
    high: Number(row.high),
  }));
}

/** On whose behalf the rows read: the county agency of 香格里拉, and one that sees all of 云南. */
function accessesOf(bodies) {
  const body = bodies.find(({ kind, code }) => kind === county.kind && code === county.code);
  if (body === undefined) throw new Error('示范数据里没有香格里拉市的社区矫正机构');
  const own = {
    role: 'agency',
    low: body.low,
    high: body.high,
    accountId: '00000000-0000-4000-8000-000000000001',
    accountName: '压测',
    bodyId: body.id,
    bodyName: body.name,
  };
  return { county: own, province: { ...own, low: 530_000_000_000, high: 539_999_999_999 } };
}

/** A clerk and approver of the body that looks after cases of an office, as a session would give him. */
function visitorAt(bodies, code) {
  const body = bodies.find(
    (one) => one.code === code && (one.kind === 'judicialOffice' || one.kind === county.kind),
  );
  if (body === undefined) throw new Error(`示范数据里没有 ${code} 的机构`);
  const place = {
    id: body.id,
    name: body.name,
    kind: body.kind,
    regionCode: code,
    low: body.low,
    high: body.high,
  };
  const id = '00000000-0000-4000-8000-000000000001';
  return {
    account: {
      id,
      name: '压测',
      signInName: 'bench',
      roles: ['clerk', 'approver'],
      mustChangePassword: false,
    },
    body: place,
    bodies: [place],
    expiresAt: '2999-01-01T00:00:00.000Z',
    token: '',
  };
}

async function readCountyCases(owner) {
  const { rows } = await owner.query(
    `select id from guitu.supervision_case where holder_code between 533401000000 and 533401999999 order by md5(id::text) limit 2000`,
  );
  return rows.map(({ id }) => id);
}

/** Cases of 迪庆 somebody may apply for leave in: serving for some time yet, nothing going on, nothing forbidden. */
async function readQuietCases(owner) {
  const { rows } = await owner.query(
    `select id, coalesce(office_code, holder_code) as office from guitu.supervision_case c
      where holder_code between 533400000000 and 533499999999 and status = 'serving' and term_ends > current_date + 30
        and not exists (select from guitu.matter m where m.case_id = c.id)
        and not exists (select from guitu.prohibition p where p.case_id = c.id)
      order by md5(id::text) limit 2000`,
  );
  return rows.map(({ id, office }) => ({ id, office: Number(office) }));
}
