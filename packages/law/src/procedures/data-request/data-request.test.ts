import { expect, test } from 'vitest';

import { assess } from '../../kernel/assess.ts';
import type { FormValues } from '../../kernel/field.ts';
import { contextAt, factsOf } from '../../testing/facts.ts';
import { MatterStory, refused, taken } from '../../testing/matter.ts';
import { day } from '../../time/day.ts';
import { dataRequest } from './data-request.ts';
import { ordinarySteps } from './vectors.ts';

const at = (on: string): string => `${on}T02:00:00.000Z`;

function begun(values: FormValues = {}, facts = factsOf()) {
  const story = new MatterStory(dataRequest, facts);
  const take = (on: string, step: string, changed: FormValues = {}) =>
    story.step(at(on), step === 'request' ? 'judicialOffice' : 'countyAgency', step, {
      ...ordinarySteps[step],
      ...changed,
    });
  const request = take('2026-12-01', 'request', values);
  const codes = (on: string) =>
    assess(dataRequest, story.state!, facts, contextAt(at(on))).findings.map(({ code }) => code);
  return { story, take, request, codes };
}
const letterOf = (verdict: ReturnType<MatterStory['step']>): string =>
  JSON.stringify(taken(verdict).papers.find(({ kind }) => kind === 'dataRequestAnswer')?.data);

test('asked, answered with reasons and remedy, carried out, closed; the target is the house’s own', () => {
  const { story, take, request, codes } = begun();
  taken(request);
  const standing = assess(dataRequest, story.state!, story.facts, contextAt(at('2026-12-01')));
  expect(standing.clocks).toMatchObject([{ kind: 'internal', dueAt: '2026-12-16T16:00:00.000Z' }]);
  expect(codes('2026-12-16')).toEqual(['dataRequest.answer']);
  expect(codes('2026-12-17')).toEqual(['dataRequest.answer-late']);
  const answered = take('2026-12-02', 'decide');
  const letter = letterOf(answered);
  for (const word of ['同意', '理由：演示：登记时写错', '第四十六条', '第五十条', '人民检察院', '人民法院'])
    expect(letter).toContain(word);
  // What the data are stands in the file, not in a paper that passes through many hands.
  expect(letter).not.toContain('幸福村');
  expect(taken(answered).copies.map(({ recipient }) => recipient.kind)).toEqual([
    'supervisee',
    'judicialOffice',
  ]);
  expect(codes('2026-12-02')).toEqual(['dataRequest.carry-out']);
  taken(take('2026-12-03', 'carryOut'));
  expect(assess(dataRequest, story.state!, story.facts, contextAt(at('2026-12-04'))).status).toBe('closed');
});

test('a refusal has a ground the law knows for what was asked, and ends the matter', () => {
  const { story, take, codes } = begun();
  const refuse = (ground?: string) =>
    take('2026-12-02', 'decide', { outcome: 'refused', ...(ground === undefined ? {} : { ground }) });
  expect(refused(refuse())).toEqual(['dataRequest.no-ground']);
  expect(refused(refuse('kept'))).toEqual(['dataRequest.other-ground']);
  const letter = letterOf(refuse('accurate'));
  expect(letter).toContain('不同意。依据：经核实，现在登记的没有错');
  expect(codes('2026-12-03')).toEqual([]);
  expect(assess(dataRequest, story.state!, story.facts, contextAt(at('2026-12-04'))).status).toBe('closed');
});

test('what is secret may be withheld from a copy and is no ground against a correction', () => {
  const { take } = begun({ kind: 'copy' });
  const letter = letterOf(take('2026-12-02', 'decide', { outcome: 'refused', ground: 'secret' }));
  expect(letter).toContain('第四十五条');
  expect(letter).toContain('第十八条');
});

test('what belongs to the archive is not deleted: its use stops (§47)', () => {
  const { take } = begun({ kind: 'delete' });
  expect(letterOf(take('2026-12-02', 'decide'))).toContain('停止存储和采取必要的安全保护措施以外的处理');
  expect(refused(take('2026-12-03', 'carryOut', { how: 'corrected' }))).toEqual(['dataRequest.other-way']);
  taken(take('2026-12-03', 'carryOut', { how: 'stopped' }));
});

test('who speaks for somebody is named; a correction says what is right; the days lie behind us', () => {
  expect(refused(begun({ speaker: 'guardian' }).request)).toEqual(['dataRequest.no-speaker']);
  const { claimed: _claimed, ...rest } = ordinarySteps['request']!;
  const story = new MatterStory(dataRequest, factsOf());
  expect(refused(story.step(at('2026-12-01'), 'judicialOffice', 'request', rest))).toEqual([
    'dataRequest.nothing-claimed',
  ]);
  const { take } = begun();
  taken(take('2026-12-02', 'decide'));
  expect(refused(take('2026-12-02', 'carryOut', { doneOn: '2026-12-03' }))).toEqual([
    'dataRequest.done-in-future',
  ]);
});

test('a minor’s guardian gets the answer too; whoever is discharged may ask as well', () => {
  const minor = { name: '演示·卓玛', birthOn: day('2010-06-01'), minorAtCrime: true, guardian: '演示·央金' };
  const { take } = begun({ speaker: 'guardian', speakerName: '演示·央金' }, factsOf({ supervisee: minor }));
  const answered = take('2026-12-02', 'decide');
  expect(letterOf(answered)).toContain('监护人演示·央金提出的');
  expect(taken(answered).copies).toContainEqual(
    expect.objectContaining({ recipient: { kind: 'named', office: 'supervisee', name: '演示·央金' } }),
  );
  expect(begun({}, factsOf({ status: 'discharged' })).request.taken).toBe(true);
});
