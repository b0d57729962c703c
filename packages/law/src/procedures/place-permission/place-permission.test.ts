import { expect, test } from 'vitest';

import { assess } from '../../kernel/assess.ts';
import { contextAt, factsOf } from '../../testing/facts.ts';
import { MatterStory, refused, taken } from '../../testing/matter.ts';
import { day } from '../../time/day.ts';
import { placePermission } from './place-permission.ts';
import { order, ordinarySteps } from './vectors.ts';

const at = '2026-12-11T02:00:00.000Z';
const court = { authority: '演示市人民法院' };
const facts = factsOf({ prohibitions: [{ ...order, begins: day(order.begins) }], decision: court });

function asked(): MatterStory {
  const story = new MatterStory(placePermission, facts);
  const applied = '2026-12-01T02:00:00.000Z';
  taken(story.step(applied, 'judicialOffice', 'apply', ordinarySteps['apply'] ?? {}));
  taken(story.step(applied, 'judicialOffice', 'opinion', ordinarySteps['opinion'] ?? {}));
  return story;
}

test('granted from the decision on; the court and the procuratorate are told, without the reason', () => {
  const story = asked();
  const values = { ...ordinarySteps['decide'], conditions: '不饮酒' };
  const { papers, copies } = taken(story.step(at, 'countyAgency', 'decide', values));
  expect(papers.map(({ counterWord }) => counterWord)).toEqual([undefined, '进准', '进通']);
  expect(papers[2]?.to).toBe('演示市人民法院');
  expect(JSON.stringify(papers)).not.toContain('送货');
  expect(copies.map(({ recipient }) => recipient.kind)).toEqual([
    'supervisee',
    'judicialOffice',
    'named',
    'procuratorate',
  ]);
  const { contribution, status } = assess(placePermission, story.state!, facts, contextAt(at));
  expect(status).toBe('closed');
  expect(contribution.permissions).toMatchObject([
    { kind: 'place', from: '2026-12-11', until: '2026-12-12' },
  ]);
});

test('refused with reasons, nobody else is told and nothing is permitted', () => {
  const story = asked();
  const refuse = { outcome: 'refused' };
  expect(refused(story.step(at, 'countyAgency', 'decide', refuse))).toEqual(['placePermission.no-reasons']);
  const { copies } = taken(
    story.step(at, 'countyAgency', 'decide', { ...refuse, reasons: '演示：没有必要' }),
  );
  expect(copies.map(({ recipient }) => recipient.kind)).toEqual(['supervisee', 'judicialOffice']);
  expect(assess(placePermission, story.state!, facts, contextAt(at)).contribution).toEqual({});
});

test('there is nothing to approve where no order keeps somebody out of places', () => {
  const open = (changes: object) => {
    const story = new MatterStory(placePermission, { ...facts, ...changes });
    return refused(story.step(at, 'judicialOffice', 'apply', ordinarySteps['apply'] ?? {}));
  };
  expect(open({ prohibitions: [] })).toContain('placePermission.no-order');
  expect(open({ prohibitions: [{ ...order, kind: 'person' }] })).toContain('placePermission.no-order');
  expect(open({ prohibitions: [{ ...order, ends: day('2026-12-10') }] })).toContain(
    'placePermission.no-order',
  );
});
