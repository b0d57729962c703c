import { addDays, measureNames } from '@guitu/law';
import type { Day } from '@guitu/law';
import { read, systemAccess } from '@guitu/record';

import type { Visitor } from '../../access/visitor.ts';
import { valueOf } from '../../command/outcome.ts';
import { takeAct } from '../../command/take-act.ts';
import type { WatchList, WatchRow } from '../../contract/arrivals.ts';
import { inventIdNumber } from '../../decision-packages/testing.ts';
import { sweep } from '../../jobs/sweep.ts';
import { key } from '../../testing/leave-values.ts';
import type { TestServer } from '../../testing/test-server.ts';
import { places } from '../../testing/test-world.ts';
import { takeArrival } from '../take-arrival.ts';
import { officerOf } from '../testing.ts';
import type { Arrival, Happening, LocalTime } from './arrival.ts';
import { firstDay, lastDay } from './traps.ts';

/** What the watch list said each night, and which case an arrival became. */
export interface Chronicle {
  readonly cases: ReadonlyMap<Arrival, { readonly caseId: string; readonly matterId: string }>;
  /** Right after the sweep of that night, by the id of the case. */
  readonly nights: ReadonlyMap<Day, ReadonlyMap<string, WatchRow>>;
}

type Deed = { readonly at: LocalTime; readonly does: () => Promise<unknown> };

/** So many at a time: commits wait for the disk, not for each other. */
const AT_ONCE = 8;

/**
 * Lets a fortnight pass: everything at its own time of the moved clock, in the night the sweep that the server does, and after
 * it one look at the watch list. The night after the last day belongs to it.
 */
export async function liveThrough(server: TestServer, arrivals: readonly Arrival[]): Promise<Chronicle> {
  const cases = new Map<Arrival, { caseId: string; matterId: string }>();
  const nights = new Map<Day, ReadonlyMap<string, WatchRow>>();
  const deeds = arrivals.flatMap((arrival, index) => deedsOf(server, cases, arrival, index));
  for (let on = firstDay; on <= addDays(lastDay, 1); on = addDays(on, 1)) {
    server.clock.set(`${on}T00:05`);
    await sweep(server.services);
    nights.set(on, new Map((await watch(server)).rows.map((row) => [row.caseId, row])));
    const ofToday = deeds.filter((deed) => deed.at.startsWith(on));
    for (const at of [...new Set(ofToday.map((deed) => deed.at))].toSorted()) {
      server.clock.set(at);
      await together(ofToday.filter((deed) => deed.at === at));
    }
  }
  return { cases, nights };
}

/** A third of the people is entered and received by the office, under its delegation; letters and mending stay with the county. */
const atTheOffice: ReadonlySet<string> = new Set(['receive', 'addPapers', 'excuse']);

/** The watch list as the county agency sees it. */
export async function watch(server: TestServer, query = ''): Promise<WatchList> {
  const officer = await server.as('countyA.approver');
  return (await officer.get(`/api/watch${query}`)).json<WatchList>();
}

async function together(deeds: readonly Deed[]): Promise<void> {
  for (let from = 0; from < deeds.length; from += AT_ONCE) {
    await Promise.all(deeds.slice(from, from + AT_ONCE).map((deed) => deed.does()));
  }
}

function deedsOf(
  server: TestServer,
  cases: Map<Arrival, { caseId: string; matterId: string }>,
  arrival: Arrival,
  index: number,
): readonly Deed[] {
  const county = officerOf(server, 'countyA', ['clerk', 'approver']);
  const receiver = index % 3 === 0 ? officerOf(server, 'officeA', ['clerk', 'approver']) : county;
  return [
    {
      at: arrival.entered,
      does: async () => {
        const { caseId, matterId } = await enter(server, receiver, arrival, index);
        cases.set(arrival, { caseId, matterId });
      },
    },
    ...arrival.happenings.map((happening) => ({
      at: happening.at,
      does: () => {
        const { matterId } = cases.get(arrival) ?? {};
        if (matterId === undefined) throw new Error(`${arrival.title} happens before it is entered`);
        const entrusted = happening.act === 'step' && atTheOffice.has(happening.step);
        return happen(server, entrusted ? receiver : county, matterId, happening);
      },
    })),
  ];
}

async function enter(
  server: TestServer,
  receiver: Visitor,
  { measure, announce, papers }: Arrival,
  index: number,
): Promise<{ caseId: string; matterId: string }> {
  const number = String(index + 1).padStart(3, '0');
  const answer = valueOf(
    await takeArrival(server.services, receiver, {
      items: {
        name: nameOf(number),
        idNumber: inventIdNumber('19900312', number),
        measure: measureNames[measure],
        crime: '示例罪',
        decidingAuthority: '示例市人民法院',
        judgmentNumber: `（2026）示例刑${number}号`,
        termBegins: '2026-03-01',
        termEnds: '2027-02-28',
      },
      into: { kind: 'new' },
      officeCode: places.townshipA,
      announce,
      ...(papers === undefined ? {} : { papers: { ...papers, codes: [...papers.codes], evidence: [] } }),
      idempotencyKey: key(),
    }),
  );
  if (answer.matterId === null) throw new Error('an arrival without an intake');
  return { caseId: answer.caseId, matterId: answer.matterId };
}

/** 示例 and three of the ten stems: a name for each, and nobody's. */
function nameOf(number: string): string {
  return `示例${[...number].map((digit) => '甲乙丙丁戊己庚辛壬癸'[Number(digit)] ?? '').join('')}`;
}

async function happen(
  server: TestServer,
  officer: Visitor,
  matterId: string,
  happening: Happening,
): Promise<void> {
  const { at: _at, ...request } = happening;
  const revision = await read(server.services.record, systemAccess(), (transaction) =>
    transaction.selectFrom('matter').select('revision').where('id', '=', matterId).executeTakeFirstOrThrow(),
  );
  valueOf(
    await takeAct(server.services, officer, matterId, {
      ...(request as Omit<typeof request, 'values'>),
      ...('values' in request ? { values: request.values } : {}),
      mode: 'permit',
      expectedRevision: revision.revision,
      idempotencyKey: key(),
    }),
  );
}
