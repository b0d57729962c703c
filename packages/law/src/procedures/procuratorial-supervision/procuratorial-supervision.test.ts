import { expect, test } from 'vitest';

import type { Office } from '../../kernel/actor.ts';
import { assess } from '../../kernel/assess.ts';
import { actorOf, contextAt, deqin, factsOf } from '../../testing/facts.ts';
import { MatterStory, refused, taken } from '../../testing/matter.ts';
import { procuratorialSupervision } from './procuratorial-supervision.ts';
import { ordinarySteps } from './vectors.ts';

const at = (day: string): string => `${day}T02:00:00.000Z`;
const begin = (): MatterStory => new MatterStory(procuratorialSupervision, factsOf());
const take = (story: MatterStory, day: string, office: Office, step: string, values: object = {}) =>
  story.step(at(day), office, step, { ...ordinarySteps[step], ...values });
const read = (story: MatterStory, day: string) =>
  assess(procuratorialSupervision, story.state!, story.facts, contextAt(at(day)));
const owed = (story: MatterStory, day: string) =>
  read(story, day)
    .tasks.filter(({ required }) => required)
    .map(({ step, office }) => [step, office]);

const otherCounty = {
  ...actorOf('procuratorate'),
  bodyName: '德钦县人民检察院',
  low: deqin,
  high: deqin + 999_999,
};

test('said, put in writing after a week, objected to, upheld, urged, answered and closed', () => {
  const story = begin();
  const said = taken(
    take(story, '2026-12-01', 'procuratorate', 'raise', { form: 'oral', replyBy: undefined }),
  );
  expect(said.papers).toMatchObject([{ title: '口头纠正记录', signedBy: 'procuratorate' }]);
  expect(said.papers[0]).not.toHaveProperty('counterWord');
  expect(said.copies).toMatchObject([{ recipient: { kind: 'countyAgency' } }]);
  expect(owed(story, '2026-12-01')).toEqual([['reply', 'countyAgency']]);
  expect(refused(take(story, '2026-12-02', 'countyAgency', 'object'))).toEqual([
    'procuratorialSupervision.oral',
  ]);

  const written = taken(take(story, '2026-12-09', 'procuratorate', 'escalate'));
  expect(written.papers).toMatchObject([{ title: '纠正违法通知书', counterWord: '检纠' }]);
  expect(JSON.stringify(written.papers)).toMatch(/外出审批.*2026年12月25日以前/);
  const objection = taken(take(story, '2026-12-10', 'countyAgency', 'object'));
  expect(objection.papers).toMatchObject([{ to: '香格里拉市人民检察院', signedBy: 'countyAgency' }]);
  expect(objection.copies[0]?.recipient).toEqual({ kind: 'procuratorate', level: 'county' });
  taken(take(story, '2026-12-11', 'procuratorate', 'reexamine', { replyBy: '2026-12-28' }));
  expect(read(story, '2026-12-26').findings.map(({ code }) => code)).toEqual([
    'procuratorialSupervision.report-up',
  ]);
  expect(read(story, '2026-12-29').findings.map(({ code }) => code)).toEqual([
    'procuratorialSupervision.reply-late',
    'procuratorialSupervision.urge',
    'procuratorialSupervision.report-up',
  ]);
  taken(take(story, '2026-12-29', 'procuratorate', 'urge', { replyBy: '2027-01-08' }));
  const reply = taken(take(story, '2027-01-04', 'countyAgency', 'reply'));
  expect(reply.papers).toMatchObject([{ title: '关于监督意见的书面回复', to: '香格里拉市人民检察院' }]);
  expect(owed(story, '2027-01-04')).toEqual([['conclude', 'procuratorate']]);
  taken(take(story, '2027-01-05', 'procuratorate', 'conclude'));
  const end = read(story, '2027-01-06');
  expect(end.status).toBe('closed');
  expect(end.findings).toEqual([]);
  expect(end.clocks.every(({ stoppedAt }) => stoppedAt !== undefined)).toBe(true);
  expect(end.contribution).toEqual({});
});

test('a suggestion to a court is answered on paper, and the procuratorate enters the reply', () => {
  const story = begin();
  const values = { form: 'suggestion', addressee: 'court', replyBy: undefined };
  expect(refused(take(story, '2026-12-01', 'procuratorate', 'raise', values))).toEqual([
    'procuratorialSupervision.no-name',
  ]);
  const raised = taken(
    take(story, '2026-12-01', 'procuratorate', 'raise', { ...values, addresseeName: '演示·某某法院' }),
  );
  expect(raised.papers).toMatchObject([{ title: '检察建议书', to: '演示·某某法院', counterWord: '检建' }]);
  expect(raised.copies).toEqual([]);
  expect(owed(story, '2026-12-01')).toEqual([['receiveReply', 'procuratorate']]);
  expect(refused(take(story, '2026-12-08', 'countyAgency', 'reply'))).not.toEqual([]);
  taken(take(story, '2026-12-08', 'procuratorate', 'receiveReply'));
  expect(owed(story, '2026-12-08')).toEqual([['conclude', 'procuratorate']]);
});

test('no agency takes a step of the procuratorate, no procuratorate one of the agency, and none of another county', () => {
  const story = begin();
  for (const office of [
    'judicialOffice',
    'countyAgency',
    'prefectureAgency',
    'countyBureau',
    'court',
  ] as const)
    expect(refused(take(story, '2026-12-01', office, 'raise'))).toContain('step.wrong-office');
  expect(refused(story.step(at('2026-12-01'), otherCounty, 'raise', ordinarySteps['raise']!))).toEqual([
    'step.wrong-place',
  ]);
  taken(take(story, '2026-12-01', 'procuratorate', 'raise'));
  expect(refused(take(story, '2026-12-02', 'procuratorate', 'reply'))).toContain('step.wrong-office');
  expect(refused(take(story, '2026-12-02', 'judicialOffice', 'reply'))).toContain('step.wrong-office');
  for (const step of ['urge', 'reportUp'])
    expect(refused(take(story, '2026-12-18', 'countyAgency', step))).toContain('step.wrong-office');
  expect(refused(story.step(at('2026-12-18'), otherCounty, 'urge', ordinarySteps['urge']!))).toContain(
    'step.wrong-place',
  );
  taken(take(story, '2026-12-18', 'countyAgency', 'object'));
  expect(refused(take(story, '2026-12-19', 'countyAgency', 'reexamine'))).toEqual(['step.wrong-office']);
  taken(take(story, '2026-12-19', 'procuratorate', 'reexamine'));
  taken(take(story, '2026-12-20', 'countyAgency', 'reply'));
  expect(refused(take(story, '2026-12-21', 'countyAgency', 'conclude'))).toEqual(['step.wrong-office']);
});

test('what the procuratorate wrote it mends itself; what the agency answered, the agency', () => {
  const story = begin();
  taken(take(story, '2026-12-01', 'procuratorate', 'raise'));
  const reason = '演示理由';
  for (const office of ['countyAgency', 'prefectureAgency', 'provinceAgency'] as const) {
    expect(refused(story.mend(at('2026-12-02'), office, { act: 'annul', reason }))).toEqual([
      'mend.not-of-the-procuratorate',
    ]);
    expect(
      refused(
        story.mend(at('2026-12-02'), office, {
          act: 'correct',
          step: 'raise',
          field: 'found',
          value: '演示：改写',
          reason,
        }),
      ),
    ).toEqual(['mend.not-of-the-procuratorate']);
  }
  const correct = { act: 'correct', field: 'found', value: '演示：补充', reason } as const;
  taken(story.mend(at('2026-12-02'), 'procuratorate', { ...correct, step: 'raise' }));
  taken(take(story, '2026-12-03', 'countyAgency', 'reply'));
  const reply = { act: 'correct', step: 'reply', field: 'measures', value: '演示：补充', reason } as const;
  expect(refused(story.mend(at('2026-12-04'), 'procuratorate', reply))).toEqual(['mend.wrong-office']);
  taken(story.mend(at('2026-12-04'), 'countyAgency', reply));
  expect(refused(story.mend(at('2026-12-04'), otherCounty, { act: 'annul', reason }))).toEqual([
    'mend.wrong-place',
  ]);
  const annulled = taken(story.mend(at('2026-12-04'), 'procuratorate', { act: 'annul', reason }));
  expect(annulled.papers).toMatchObject([{ title: '撤回监督意见通知书', signedBy: 'procuratorate' }]);
});

test('a paper of a procuratorate without an account is entered by whoever holds the case, and mended by it', () => {
  const story = begin();
  const stated = { office: 'procuratorate', name: '演示·检察官', bodyName: '演示市人民检察院' } as const;
  const decision = taken(
    story.record(
      at('2026-12-05'),
      'countyAgency',
      'raise',
      at('2026-12-01'),
      stated,
      ordinarySteps['raise']!,
    ),
  );
  expect(decision.event.irregularities).toEqual([]);
  expect(decision.papers).toEqual([]);
  expect(owed(story, '2026-12-05')).toEqual([['reply', 'countyAgency']]);
  const reply = taken(take(story, '2026-12-08', 'countyAgency', 'reply'));
  expect(reply.papers[0]?.to).toBe('演示市人民检察院');
  const correct = { act: 'correct', step: 'raise', field: 'found', value: '演示', reason: '演示' } as const;
  taken(story.mend(at('2026-12-08'), 'countyAgency', correct));
});
