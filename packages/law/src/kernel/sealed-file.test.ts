import { expect, test } from 'vitest';

import type { CaseFacts } from '../facts/facts.ts';
import { catalogue } from '../procedures/index.ts';
import { firstSealing } from '../procedures/sealing/first-sealing.ts';
import { ordinarySealing } from '../procedures/sealing/vectors.ts';
import { termChange } from '../procedures/term-change/term-change.ts';
import { termination } from '../procedures/termination/termination.ts';
import { actorOf, contextAt, factsOf } from '../testing/facts.ts';
import { MatterStory, refused, taken } from '../testing/matter.ts';
import { day } from '../time/day.ts';
import { belongsToFile } from './file-kind.ts';
import { firstStep } from './sequence.ts';
import { stepObjections } from './take-step.ts';

const discharged: CaseFacts = factsOf({
  delegations: [],
  status: 'discharged',
  supervisee: { name: '演示·扎西', minorAtCrime: true },
  ended: { matterId: 'discharge', kind: 'discharged', on: day('2026-11-20'), ground: '矫正期满' },
});
const sealed: CaseFacts = { ...discharged, sealed: { matterId: 'sealing', on: day('2026-11-23') } };
const now = '2026-12-01T02:00:00.000Z';
const report = {
  ground: 'revokeProbation',
  authority: '演示市人民法院',
  paperNumber: '（2026）演刑更9号裁定书',
  receivedOn: '2026-12-01',
  effectiveOn: '2026-11-18',
};

/** Which procedures the seal alone would keep from being begun. */
function kept(facts: CaseFacts): readonly string[] {
  const context = contextAt(now);
  return catalogue
    .on(day('2026-12-01'))
    .filter((one) => belongsToFile(one, facts))
    .filter((one) =>
      stepObjections(one, firstStep(one, facts, context), {
        facts,
        state: undefined,
        values: {},
        context,
        happenedAt: context.now,
        mode: 'permit',
        actor: actorOf('countyAgency'),
      }).some(({ code }) => code === 'case.sealed'),
    )
    .map(({ name }) => name);
}

test('of a sealed file nothing is begun but its query, what the person asks for, and supervision', () => {
  const known = catalogue.on(day('2026-12-01')).filter((one) => belongsToFile(one, sealed));
  const open = known.map(({ name }) => name).filter((name) => !kept(sealed).includes(name));
  expect(open.toSorted()).toEqual([
    'complaint',
    'dataRequest',
    'procuratorialSupervision',
    'sealedRecordQuery',
    // Refuses for a reason of its own: it stands already.
    'sealing',
  ]);
  expect(kept(discharged)).toEqual([]);
});

test('the refusal names the matter by which it was sealed, and what is possible instead', () => {
  const verdict = new MatterStory(termination, sealed).step(now, 'countyAgency', 'report', report);
  expect(refused(verdict)).toContain('case.sealed');
  const refusal = verdict.taken ? undefined : verdict.refusals.find(({ code }) => code === 'case.sealed');
  expect(refusal).toMatchObject({ matterId: 'sealing', text: '犯罪记录已经封存，不再办“终止矫正”。' });
  expect(refusal?.instead).toContain('查询未成年人档案');
});

test('what happened before it was sealed is recorded as it was; what happened since is recorded as irregular', () => {
  const step = firstStep(termChange, sealed, contextAt(now));
  const codesOf = (happenedAt: string) => {
    const verdict = new MatterStory(termChange, sealed).record(
      now,
      'countyAgency',
      step,
      happenedAt,
      { office: 'countyAgency', name: '演示·经办' },
      {
        kind: 'notCounted',
        paperNumber: '演示裁定1号',
        authority: '演示市中级人民法院',
        paperOn: '2026-11-10',
        effectiveOn: '2026-11-10',
      },
    );
    return verdict.taken ? verdict.decision.event.irregularities.map(({ code }) => code) : refused(verdict);
  };
  expect(codesOf('2026-11-12T02:00:00.000Z')).not.toContain('case.sealed');
  expect(codesOf('2026-11-30T02:00:00.000Z')).toContain('case.sealed');
});

test('a matter that was opened before goes on: an application of the first version is still answered', () => {
  const story = new MatterStory(firstSealing, discharged);
  taken(story.step('2026-11-23T02:00:00.000Z', 'countyAgency', 'seal', ordinarySealing['seal']!));
  const query = { ...ordinarySealing['receiveQuery'], receivedOn: '2026-11-24' };
  taken(story.step('2026-11-24T02:00:00.000Z', 'countyAgency', 'receiveQuery', query));
  const later = story.step('2026-11-30T02:00:00.000Z', 'countyAgency', 'receiveQuery', {
    ...query,
    receivedOn: '2026-11-30',
  });
  expect(refused(later)).toEqual(['sealing.query-apart']);
  const answer = { ...ordinarySealing['answerQuery'], answeredOn: '2026-11-26' };
  taken(story.step('2026-11-30T02:00:00.000Z', 'countyAgency', 'answerQuery', answer));
});
