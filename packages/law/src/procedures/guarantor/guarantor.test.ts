import { expect, test } from 'vitest';

import { assess } from '../../kernel/assess.ts';
import { contextAt, factsOf } from '../../testing/facts.ts';
import { MatterStory, refused, taken } from '../../testing/matter.ts';
import { guarantor } from './guarantor.ts';
import { ordinarySteps } from './vectors.ts';

const at = '2026-12-01T02:00:00.000Z';
const outside = factsOf({ measure: 'outsidePrison' });

function examined(values: object = {}): MatterStory {
  const story = new MatterStory(guarantor, outside);
  taken(story.step(at, 'countyAgency', 'examine', { ...ordinarySteps['examine'], ...values }));
  return story;
}

const read = (story: MatterStory, when = at) => assess(guarantor, story.state!, outside, contextAt(when));

test('whoever is not a guarantor any longer is replaced within the term of the notice', () => {
  const story = examined();
  expect(read(story).status).toBe('closed');
  expect(refused(story.step(at, 'judicialOffice', 'disqualify', ordinarySteps['disqualify'] ?? {}))).toEqual([
    'step.wrong-office',
  ]);
  const { papers, copies } = taken(
    story.step(at, 'countyAgency', 'disqualify', ordinarySteps['disqualify'] ?? {}),
  );
  expect(papers).toMatchObject([{ kind: 'newGuarantorNotice', counterWord: '保限' }]);
  expect(JSON.stringify(papers)).toMatch(/丧失保证条件.*2026年12月16日/);
  expect(copies.map(({ recipient }) => recipient.kind)).toEqual(['supervisee', 'judicialOffice']);
  expect(read(story)).toMatchObject({
    status: 'running',
    clocks: [{ kind: 'internal', dueAt: '2026-12-16T16:00:00.000Z' }],
    nextReviewAt: '2026-12-16T16:00:00.000Z',
  });
  const later = '2026-12-20T02:00:00.000Z';
  taken(story.step(later, 'countyAgency', 'replace', { ...ordinarySteps['replace'], from: '2026-12-19' }));
  expect(read(story, later)).toMatchObject({ status: 'closed', findings: [] });
  expect(read(story, later).summary).not.toContain('次姆');
});

test('a term that is over stays found, gravely, until somebody is named or the case is over', () => {
  const story = examined();
  taken(story.step(at, 'countyAgency', 'disqualify', ordinarySteps['disqualify'] ?? {}));
  const later = contextAt('2026-12-18T02:00:00.000Z');
  expect(assess(guarantor, story.state!, outside, later).findings).toMatchObject([
    { code: 'guarantor.none', severity: 'grave' },
  ]);
  const ended = { ...outside, status: 'terminated' as const };
  expect(assess(guarantor, story.state!, ended, later).findings).toEqual([]);
});

test('what cannot be is refused', () => {
  const open = (facts = outside, values: object = {}) => {
    const story = new MatterStory(guarantor, facts);
    return refused(story.step(at, 'countyAgency', 'examine', { ...ordinarySteps['examine'], ...values }));
  };
  expect(open(factsOf())).toEqual(['case.not-outside-prison']);
  const nursing = factsOf({ measure: 'outsidePrison', medical: { matterId: 'medical', basis: 'nursing' } });
  expect(open(nursing)).toEqual(['guarantor.not-needed']);
  expect(open(outside, { guarantor: [{ name: '演示·甲' }, { name: '演示·乙' }] })).toContain(
    'guarantor.several',
  );
  const story = examined();
  const report = { ...ordinarySteps['report'], foundOn: '2026-11-29' };
  expect(refused(story.step(at, 'countyAgency', 'report', report))).toEqual(['guarantor.report-order']);
  taken(story.step(at, 'countyAgency', 'disqualify', ordinarySteps['disqualify'] ?? {}));
  const early = { ...ordinarySteps['replace'], from: '2026-11-30' };
  expect(refused(story.step(at, 'countyAgency', 'replace', early))).toEqual(['guarantor.named-before-loss']);
});
