import { expect, test } from 'vitest';

import { assess } from '../../kernel/assess.ts';
import { contextAt, factsOf } from '../../testing/facts.ts';
import { MatterStory, refused, taken } from '../../testing/matter.ts';
import { diagnosis } from './diagnosis.ts';
import { ordinarySteps } from './vectors.ts';

const at = '2026-03-02T02:00:00.000Z';
const outside = factsOf({ measure: 'outsidePrison' });

function entrusted(values: object = {}) {
  const story = new MatterStory(diagnosis, outside);
  const { papers } = taken(
    story.step(at, 'countyAgency', 'entrust', { ...ordinarySteps['entrust'], ...values }),
  );
  return { story, papers };
}

test('the hospital is asked with its days, the procuratorate told; why it is asked stays in the matter', () => {
  const { story, papers } = entrusted({ invited: '演示看守所' });
  expect(papers).toMatchObject([{ counterWord: '诊委', to: '演示州人民医院' }]);
  expect(JSON.stringify(papers)).toMatch(/五个工作日.*副高级以上/);
  const told = taken(story.step(at, 'countyAgency', 'tell', {}));
  expect(JSON.stringify(told.papers)).toMatch(/演示看守所/);
  expect(told.copies[0]?.recipient).toEqual({ kind: 'procuratorate', level: 'county' });
  expect(JSON.stringify([papers, told.papers])).not.toContain('复查材料有疑问');
  expect(assess(diagnosis, story.state!, outside, contextAt(at)).summary).not.toContain('病情');
});

test('urgent is three days, for an illness only; pregnancy asks for intermediate grade', () => {
  expect(JSON.stringify(entrusted({ urgent: true }).papers)).toContain('三日内出具诊断书');
  const pregnant = JSON.stringify(entrusted({ kind: 'pregnancy', urgent: true }).papers);
  expect(pregnant).toMatch(/二十个工作日.*中级以上/);
});

test('the hospital’s days run as the law’s, from the receipt, and stop with what it did', () => {
  const { story } = entrusted();
  const now = '2026-03-31T02:00:00.000Z';
  taken(story.step(now, 'countyAgency', 'receive', ordinarySteps['receive'] ?? {}));
  taken(story.step(now, 'countyAgency', 'issue', ordinarySteps['issue'] ?? {}));
  const { clocks } = assess(diagnosis, story.state!, outside, contextAt(now));
  expect(clocks).toMatchObject([
    {
      name: 'arrange',
      kind: 'legal',
      dueAt: '2026-03-10T16:00:00.000Z',
      stoppedAt: '2026-03-30T16:00:00.000Z',
    },
    {
      name: 'issue',
      kind: 'legal',
      dueAt: '2026-03-31T16:00:00.000Z',
      stoppedAt: '2026-03-30T16:00:00.000Z',
    },
  ]);
  const answer = { to: '演示监狱管理局', office: 'prison', text: '演示：情形仍然存在' };
  const { papers, copies } = taken(story.step(now, 'countyAgency', 'answer', answer));
  expect(papers).toMatchObject([{ counterWord: '诊馈', to: '演示监狱管理局' }]);
  expect(copies.map(({ recipient }) => recipient.kind)).toEqual(['named', 'procuratorate']);
  const early = { ...ordinarySteps['use'], on: '2026-03-30' };
  expect(refused(story.step(now, 'countyAgency', 'use', early))).toEqual(['diagnosis.used-before-issue']);
});

test('what lies ahead or before the receipt is refused, and who is not outside prison', () => {
  const { story } = entrusted();
  const later = { receivedOn: '2026-03-03' };
  expect(refused(story.step(at, 'countyAgency', 'receive', later))).toEqual(['diagnosis.received-in-future']);
  taken(story.step(at, 'countyAgency', 'receive', { receivedOn: '2026-03-02' }));
  const early = { ...ordinarySteps['issue'], issuedOn: '2026-03-01' };
  expect(refused(story.step(at, 'countyAgency', 'issue', early))).toEqual(['diagnosis.before-receipt']);
  const other = new MatterStory(diagnosis, factsOf());
  expect(refused(other.step(at, 'countyAgency', 'entrust', ordinarySteps['entrust'] ?? {}))).toEqual([
    'case.not-outside-prison',
  ]);
});
