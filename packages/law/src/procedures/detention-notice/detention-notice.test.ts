import { describe, expect, test } from 'vitest';

import type { CaseFacts } from '../../facts/facts.ts';
import { foldFacts } from '../../facts/fold-facts.ts';
import { assess, contributionOf } from '../../kernel/assess.ts';
import { contextAt, factsOf } from '../../testing/facts.ts';
import { MatterStory, refused, taken } from '../../testing/matter.ts';
import { day } from '../../time/day.ts';
import { detentionNotice } from './detention-notice.ts';

const noted = '2026-03-06T02:00:00.000Z';
const detained = {
  organ: '演示市公安局',
  organKind: 'police',
  measure: 'administrativeDetention',
  decidedAt: '2026-03-02 23:30',
  receivedOn: '2026-03-06',
  reason: '演示事由',
  until: '2026-03-12',
};

function notedStory(values: object = {}) {
  const story = new MatterStory(detentionNotice, factsOf());
  taken(story.step(noted, 'countyAgency', 'note', { ...detained, ...values }));
  return story;
}

const read = (story: MatterStory, at: string) =>
  assess(detentionNotice, story.state!, story.facts, contextAt(at));

describe('被限制人身自由的通知', () => {
  test('the stay becomes a fact of the case, ends with the release, and is gone when annulled', () => {
    const story = notedStory();
    const folded = () => foldFacts(factsOf(), [contributionOf(detentionNotice, story.state!)]).detention;
    const stay = { matterId: 'matter-1', kind: 'administrativeDetention', from: '2026-03-02' };
    expect(folded()).toEqual([{ ...stay, until: '2026-03-12' }]);
    taken(story.step('2026-03-12T02:00:00.000Z', 'countyAgency', 'release', { releasedOn: '2026-03-11' }));
    expect(folded()).toEqual([{ ...stay, until: '2026-03-11' }]);
    taken(story.mend('2026-03-13T02:00:00.000Z', 'countyAgency', { act: 'annul', reason: '登记错了人' }));
    expect(folded()).toEqual([]);
  });

  test('RECV-26: the clock has stopped late, the finding says by how much, and an objection settles it', () => {
    const story = notedStory();
    const standing = read(story, noted);
    expect(standing.status).toBe('closed');
    expect(standing.clocks.find((one) => one.name === 'notice')).toMatchObject({
      kind: 'legal',
      dueAt: '2026-03-05T16:00:00.000Z',
      stoppedAt: '2026-03-05T16:00:00.000Z',
    });
    const late = standing.findings.find((one) => one.code === 'detentionNotice.late');
    expect(late?.text).toContain('晚了 1 日');
    expect(late?.action?.step).toBe('object');
    taken(story.step(noted, 'countyAgency', 'object', { on: '2026-03-06', text: '已函告演示市公安局' }));
    expect(read(story, noted).findings).toEqual([]);
  });

  test('there is nothing to object to when the notice came in time', () => {
    const story = notedStory({ receivedOn: '2026-03-05' });
    expect(read(story, noted).findings).toEqual([]);
    expect(
      refused(story.step(noted, 'countyAgency', 'object', { on: '2026-03-06', text: '演示' })),
    ).toContain('step.not-now');
  });

  test('the day after the measure should have ended somebody is asked, until the release is recorded', () => {
    const story = notedStory({ receivedOn: '2026-03-04' });
    expect(read(story, noted).nextReviewAt).toBe('2026-03-12T16:00:00.000Z');
    expect(read(story, '2026-03-12T15:59:59.000Z').findings).toEqual([]);
    expect(read(story, '2026-03-12T16:00:00.000Z').findings.map((one) => one.code)).toEqual([
      'detentionNotice.until-passed',
    ]);
    taken(story.step('2026-03-13T02:00:00.000Z', 'countyAgency', 'release', { releasedOn: '2026-03-12' }));
    expect(read(story, '2026-03-20T02:00:00.000Z').findings).toEqual([]);
  });

  test.each([
    [{ decidedAt: '2026-03-07 10:00' }, 'detentionNotice.decided-in-future'],
    [{ receivedOn: '2026-03-07' }, 'detentionNotice.received-in-future'],
    [{ receivedOn: '2026-03-01' }, 'detentionNotice.received-before-decision'],
    [{ receivedAt: '2026-03-05 10:00' }, 'detentionNotice.receipts-differ'],
    [{ until: '2026-03-01' }, 'detentionNotice.until-reversed'],
  ])('what does not fit together is refused: %j', (values, code) => {
    const story = new MatterStory(detentionNotice, factsOf());
    expect(refused(story.step(noted, 'countyAgency', 'note', { ...detained, ...values }))).toContain(code);
  });

  test('a release lies between the decision and today', () => {
    const story = notedStory();
    const release = (releasedOn: string) =>
      refused(story.step(noted, 'countyAgency', 'release', { releasedOn }));
    expect(release('2026-03-07')).toEqual(['detentionNotice.released-in-future']);
    expect(release('2026-03-01')).toEqual(['detentionNotice.released-before-decision']);
  });

  test('RECV-25: a judicial office may note it only with a written delegation of this matter', () => {
    const story = new MatterStory(detentionNotice, factsOf());
    expect(refused(story.step(noted, 'judicialOffice', 'note', detained))).toEqual(['step.wrong-office']);
    const [delegation] = factsOf().delegations;
    story.facts = factsOf({ delegations: [{ ...delegation!, procedure: 'detentionNotice' }] });
    taken(story.step(noted, 'judicialOffice', 'note', detained));
  });

  test('nobody notes it anew for somebody who was discharged; as a record it is kept and overseen', () => {
    const story = new MatterStory(detentionNotice, factsOf({ status: 'discharged' }));
    expect(refused(story.step(noted, 'countyAgency', 'note', detained))).toEqual(['case.ended']);
    const officer = { office: 'countyAgency', name: '演示·经办' } as const;
    taken(story.record(noted, 'countyAgency', 'note', '2026-03-06T01:00:00.000Z', officer, detained));
    expect(read(story, noted).findings.map((one) => one.code)).toContain('record.irregular');
    const oversee = { conclusion: 'accepted', text: '演示：通知在解除前收到' };
    expect(refused(story.step(noted, 'countyAgency', 'oversee', oversee))).toEqual(['step.wrong-office']);
    taken(story.step('2026-03-06T03:00:00.000Z', 'prefectureAgency', 'oversee', oversee));
    expect(read(story, '2026-03-06T04:00:00.000Z').findings.map((one) => one.code)).not.toContain(
      'record.irregular',
    );
  });

  test('the why says until when each notice was due', () => {
    const context = contextAt(noted);
    const explained = detentionNotice.explain({
      facts: factsOf({ measure: 'outsidePrison' }),
      state: undefined,
      values: { measure: 'arrest', newCrime: true, decidedAt: '2026-03-02T02:00:00.000Z' },
      context,
      happenedAt: context.now,
      mode: 'permit',
      step: 'note',
    });
    expect(explained.computation.map((one) => one.value)).toEqual([
      '2026年3月5日 24:00',
      '2026年3月3日 10:00',
    ]);
  });

  test('of a new crime of somebody outside prison goes on to the prison, by letter of the county', () => {
    const story = new MatterStory(detentionNotice, factsOf({ measure: 'outsidePrison' }));
    taken(story.step(noted, 'countyAgency', 'note', { ...detained, measure: 'arrest', newCrime: true }));
    expect(read(story, noted).status).toBe('running');
    const told = { custodian: '演示监狱', sentOn: '2026-03-04' };
    expect(refused(story.step(noted, 'judicialOffice', 'tellCustodian', told))).toEqual([
      'step.wrong-office',
    ]);
    const { papers, copies } = taken(story.step(noted, 'countyAgency', 'tellCustodian', told));
    expect(papers).toMatchObject([{ kind: 'custodianNotice', to: '演示监狱', counterWord: '措通' }]);
    expect(copies[0]?.recipient).toEqual({ kind: 'named', office: 'prison', name: '演示监狱' });
    expect(read(story, noted).status).toBe('closed');
  });

  test('form 10 without a copy to the procuratorate is pointed out until somebody has objected', () => {
    const story = notedStory({ receivedOn: '2026-03-04', procuratorateCopied: 'no' });
    expect(read(story, noted).findings.map((one) => one.code)).toEqual([
      'detentionNotice.procuratorate-not-told',
    ]);
    taken(story.step(noted, 'countyAgency', 'object', { on: '2026-03-06', text: '演示：已告诉检察院' }));
    expect(read(story, noted).findings).toEqual([]);
  });

  test('not imprisoned for the new crime: it is weighed, and a recall that is called for is proposed', () => {
    const story = new MatterStory(detentionNotice, factsOf({ measure: 'outsidePrison' }));
    taken(story.step(noted, 'countyAgency', 'note', { ...detained, measure: 'arrest', newCrime: true }));
    const release = { releasedOn: '2026-03-06', outcome: 'noCase' };
    taken(story.step(noted, 'countyAgency', 'release', release));
    const weighed = { weighedOn: '2026-03-06', conclusion: 'recall', text: '演示：情形消失' };
    taken(story.step(noted, 'countyAgency', 'weighRecall', weighed));
    const calls = (changes: Partial<CaseFacts> = {}) => {
      const folded = foldFacts(story.facts, [contributionOf(detentionNotice, story.state!)]);
      const facts = { ...folded, ...changes };
      return detentionNotice.prompts?.map((rule) => rule(facts, contextAt(noted))?.finding);
    };
    expect(calls()).toMatchObject([
      {
        code: 'detentionNotice.recall-to-propose',
        action: { procedure: 'recall', step: 'propose' },
      },
    ]);
    const proposal = { matterId: 'm', kind: 'recall', on: day('2026-03-06') } as const;
    expect(calls({ proposals: [proposal] })).toEqual([undefined]);
    const before = { ...proposal, on: day('2026-03-05') };
    expect(calls({ proposals: [before] })).toMatchObject([{ code: 'detentionNotice.recall-to-propose' }]);
  });
});
