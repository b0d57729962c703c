import { expect, test } from 'vitest';

import { assess } from '../../kernel/assess.ts';
import { contextAt, factsOf } from '../../testing/facts.ts';
import { MatterStory, refused, taken } from '../../testing/matter.ts';
import { day } from '../../time/day.ts';
import { contactPermission } from './contact-permission.ts';
import { apply } from './vectors.ts';

const order = { id: 'order', kind: 'person', content: '禁止接触被害人', begins: day('2026-03-12') } as const;
const at = '2026-03-11T02:00:00.000Z';

/** Applied for and advised on, then decided with those values. */
function decided(values: object, prohibitions = [order] as const, until = '2026-03-12') {
  const story = new MatterStory(contactPermission, factsOf({ prohibitions }));
  expect(apply(story, { until })).toEqual([]);
  return story.step(at, 'countyAgency', 'decide', { ...values });
}

test('granted from the decision on, to the person in a letter, and once a standing order was looked at', () => {
  const granted = { outcome: 'approved', conditions: '不单独见面' };
  expect(refused(decided(granted))).toEqual(['contactPermission.prohibition']);
  expect(refused(decided(granted, [order], '2026-03-11'))).toEqual([]);
  const { papers, copies, state } = taken(decided({ ...granted, prohibitionChecked: true }));
  expect(papers.map(({ title }) => title)).toEqual(['会客（接触）审批表', '准予会客（接触）通知书']);
  expect(JSON.stringify(papers[1]?.data)).toMatch(/演示·卓玛.*不单独见面.*人民检察院/);
  expect(copies.map(({ recipient }) => recipient.kind)).toEqual(['supervisee', 'judicialOffice']);
  const { contribution, summary } = assess(contactPermission, state, factsOf(), contextAt(at));
  expect(contribution.permissions).toMatchObject([
    { kind: 'contact', from: '2026-03-11', until: '2026-03-12' },
  ]);
  expect(summary).not.toContain('卓玛');
});

test('refused with reasons, also what could not be granted; then nothing is permitted', () => {
  expect(refused(decided({ outcome: 'refused' }))).toEqual(['contactPermission.no-reasons']);
  const { papers, state } = taken(decided({ outcome: 'refused', reasons: '对方不愿见面' }));
  expect(JSON.stringify(papers)).toMatch(/不准予会客（接触）通知书.*对方不愿见面/);
  expect(assess(contactPermission, state, factsOf(), contextAt(at))).toMatchObject({
    status: 'closed',
    contribution: {},
  });
});
