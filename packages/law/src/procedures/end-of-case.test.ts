import { expect, test } from 'vitest';

import type { CaseFacts } from '../facts/facts.ts';
import { foldFacts } from '../facts/fold-facts.ts';
import { assess, contributionOf } from '../kernel/assess.ts';
import { assessCase } from '../kernel/prompts.ts';
import { contextAt, factsOf } from '../testing/facts.ts';
import { MatterStory, refused, taken } from '../testing/matter.ts';
import { day } from '../time/day.ts';
import { discharge } from './discharge/discharge.ts';
import { exitBan } from './exit-ban/exit-ban.ts';
import { catalogue } from './index.ts';
import { termination } from './termination/termination.ts';

const ends = day('2026-11-20');
const noon = (on: string): string => `${on}T04:00:00.000Z`;
const base: CaseFacts = factsOf({
  delegations: [],
  decision: { authority: '演示市人民法院' },
  supervisee: { name: '演示·扎西', minorAtCrime: true },
  minorCare: { matterId: 'care', on: day('2025-11-21') },
  term: { begins: day('2025-11-21'), ends, entries: [] },
});
const prompted = (facts: CaseFacts, on: string) =>
  assessCase(catalogue.on(day(on)), facts, () => contextAt(noon(on))).findings.map((one) => one.code);

/** A discharge decided on the last day, with the ban that was reported before. */
function discharged() {
  const ban = new MatterStory(exitBan, base, 'ban');
  const report = { reportedOn: '2025-11-21', organ: '演示州公安局', basis: '演示限制出境材料' };
  taken(ban.step(noon('2025-11-21'), 'countyAgency', 'report', report));
  const end = new MatterStory(discharge, base, 'discharge');
  taken(end.step(noon('2026-11-20'), 'countyAgency', 'prepare', {}));
  const facts = (): CaseFacts =>
    foldFacts(
      base,
      [ban, end].map((story) => contributionOf(story.procedure, story.state!)),
    );
  return { ban, end, facts };
}

test('at the end one thing calls for the next: discharge, the ban to be lifted, the record to be sealed', () => {
  expect(prompted(base, '2026-11-20')).toEqual(['discharge.due']);
  const { ban, end, facts } = discharged();
  expect(prompted(facts(), '2026-11-20')).toEqual([]);
  taken(end.step(noon('2026-11-20'), 'countyAgency', 'discharge', { ground: 'term', endedOn: ends }));
  expect(facts().status).toBe('discharged');
  expect(prompted(facts(), '2026-11-20')).toEqual(['sealing.due']);
  const lifting = assess(exitBan, ban.state!, facts(), contextAt(noon('2026-11-20'))).findings;
  expect(lifting.map((one) => one.code)).toEqual(['exitBan.should-lift']);
});

test('a revocation that comes after the discharge leaves it as it is, even where it took effect before', () => {
  const { end, facts } = discharged();
  taken(end.step(noon('2026-11-20'), 'countyAgency', 'discharge', { ground: 'term', endedOn: ends }));
  const late = new MatterStory(termination, facts(), 'late');
  const report = {
    ground: 'revokeProbation',
    authority: '演示市人民法院',
    paperNumber: '（2026）演刑更9号裁定书',
    receivedOn: '2026-12-01',
    effectiveOn: '2026-11-18',
  };
  taken(late.step(noon('2026-12-01'), 'countyAgency', 'report', report));
  expect(refused(late.step(noon('2026-12-01'), 'countyAgency', 'terminate', {}))).toEqual([
    'termination.already-discharged',
  ]);
  taken(late.step(noon('2026-12-01'), 'countyAgency', 'terminate', { recordOnly: true }));
  const after = foldFacts(facts(), [contributionOf(termination, late.state!)]);
  expect([after.status, after.ended?.matterId]).toEqual(['discharged', 'discharge']);
});

test('a discharge that is annulled is called for again', () => {
  const { end, facts } = discharged();
  taken(end.step(noon('2026-11-20'), 'countyAgency', 'discharge', { ground: 'term', endedOn: ends }));
  taken(end.mend(noon('2026-11-21'), 'countyAgency', { act: 'annul', reason: '对象有误' }));
  expect(facts().status).toBe('serving');
  expect(prompted(facts(), '2026-11-21')).toEqual(['discharge.overdue']);
});
