import { expect, test } from 'vitest';

import { assess } from '../../kernel/assess.ts';
import { contextAt, factsOf } from '../../testing/facts.ts';
import { MatterStory, refused, taken } from '../../testing/matter.ts';
import { reoffence } from './reoffence.ts';

const at = '2026-12-01T02:00:00.000Z';
const values = {
  crimeOn: '2026-06-01',
  crime: '演示罪',
  judgedOn: '2026-11-20',
  court: '演示市人民法院',
  number: '（2026）演示刑初1号',
};

test('a crime during the correction counts once it is judged; an older one does not', () => {
  const story = new MatterStory(reoffence, factsOf());
  const take = (changes: object, office: 'countyAgency' | 'judicialOffice' = 'countyAgency') =>
    story.step(at, office, 'register', { ...values, ...changes });
  expect(refused(take({}, 'judicialOffice'))).toEqual(['step.wrong-office']);
  expect(refused(take({ crimeOn: '2025-12-31' }))).toEqual(['reoffence.not-during-correction']);
  expect(refused(take({ judgedOn: '2026-05-31' }))).toEqual(['reoffence.order']);
  expect(refused(take({ judgedOn: '2026-12-02' }))).toEqual(['reoffence.judged-in-future']);
  taken(take({}));
  const { contribution, status } = assess(reoffence, story.state!, story.facts, contextAt(at));
  expect(contribution).toEqual({
    reoffences: [{ matterId: story.id, on: '2026-06-01', judgedOn: '2026-11-20' }],
  });
  expect(status).toBe('closed');
});
