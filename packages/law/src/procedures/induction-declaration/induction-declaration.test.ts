import { describe, expect, test } from 'vitest';

import { assess } from '../../kernel/assess.ts';
import { openingStep } from '../../kernel/sequence.ts';
import { contextAt, factsOf } from '../../testing/facts.ts';
import { MatterStory, refused, taken } from '../../testing/matter.ts';
import { receivedFacts } from '../../testing/story-vector.ts';
import { day } from '../../time/day.ts';
import { inductionDeclaration } from './induction-declaration.ts';
import { ordinaryDeclaration, standingTeam } from './vectors.ts';

const declared = ordinaryDeclaration['declare']!;
const notice = ordinaryDeclaration['notifyGuardian']!;
const told = '2026-11-21T03:00:00.000Z';
const held = '2026-11-23T03:00:00.000Z';
const minor = { ...factsOf().supervisee, birthOn: day('2009-01-01'), minorAtCrime: true };
const adults = () => new MatterStory(inductionDeclaration, receivedFacts({ team: standingTeam }));
const minors = () =>
  new MatterStory(inductionDeclaration, receivedFacts({ team: standingTeam, supervisee: minor }));

describe('入矫宣告', () => {
  test('of an adult begins and ends with the declaration', () => {
    const story = adults();
    expect(openingStep(inductionDeclaration)).toBe('declare');
    expect(refused(story.step(told, 'judicialOffice', 'notifyGuardian', notice))).toEqual(['step.not-now']);
    const done = taken(story.step(held, 'judicialOffice', 'declare', declared));
    expect(done.papers).toMatchObject([
      {
        kind: 'inductionDeclaration',
        data: { minor: false },
      },
    ]);
    expect(done.copies.map((copy) => copy.recipient.kind)).toEqual(['supervisee']);
    expect(assess(inductionDeclaration, done.state, story.facts, contextAt(held))).toMatchObject({
      status: 'closed',
      tasks: [],
      contribution: { induction: { matterId: 'matter-1', on: '2026-11-23' } },
      summary: '入矫宣告：2026年11月23日 10:00，尼西司法所',
    });
  });

  test('of a minor begins with the notice to the guardian, whose time is kept', () => {
    const story = minors();
    const notified = taken(story.step(told, 'judicialOffice', 'notifyGuardian', notice));
    expect(notified.papers).toMatchObject([{ kind: 'guardianNotice', to: '演示·拉姆' }]);
    expect(notified.copies).toMatchObject([{ recipient: { kind: 'named', name: '演示·拉姆' } }]);
    const waiting = assess(inductionDeclaration, notified.state, story.facts, contextAt(told));
    expect(waiting.tasks.map((task) => task.step)).toEqual(['declare']);
    expect(waiting.clocks).toMatchObject([{ kind: 'internal', dueAt: '2026-11-23T02:00:00.000Z' }]);
    const done = taken(story.step(held, 'judicialOffice', 'declare', declared));
    expect(done.papers).toMatchObject([{ data: { minor: true } }]);
    const over = assess(inductionDeclaration, done.state, story.facts, contextAt(held));
    expect(over).toMatchObject({ status: 'closed', clocks: [{ stoppedAt: held }] });
  });

  test('to a minor without a guardian told, and in public, is recorded as it was', () => {
    const story = minors();
    const officer = { office: 'judicialOffice', name: '演示·和所长' } as const;
    const values = { ...declared, public: true, present: ['village'], crimeFacts: undefined };
    const done = taken(story.record(held, 'judicialOffice', 'declare', held, officer, values));
    expect(done.event.irregularities.map((one) => one.code)).toEqual([
      'form.missing',
      'declaration.team-absent',
      'declaration.public-for-minor',
      'declaration.guardian-untold',
    ]);
    const { findings } = assess(inductionDeclaration, done.state, story.facts, contextAt(held));
    expect(findings).toMatchObject([{ code: 'record.irregular', office: 'countyAgency' }]);
    expect(done.copies).toEqual([]);
  });

  test.each([
    [undefined, undefined, []],
    ['普通话', undefined, []],
    ['藏语', undefined, ['declaration.no-interpreter']],
    ['普通话、藏语', undefined, ['declaration.no-interpreter']],
    ['藏语', '演示·和所长', []],
  ])('in %s with %s as interpreter gives %j', (language, interpreter, codes) => {
    const values = { ...declared, language, interpreter };
    expect(refused(adults().step(held, 'judicialOffice', 'declare', values))).toEqual(codes);
  });

  test('is not asked for before the person was received, nor twice, nor for tomorrow', () => {
    const { intake: _, ...expected } = receivedFacts({ team: standingTeam, status: 'expected' });
    const refusals = (facts: typeof expected, values = declared) =>
      refused(new MatterStory(inductionDeclaration, facts).step(held, 'judicialOffice', 'declare', values));
    expect(refusals(expected)).toEqual(['case.not-received']);
    expect(refusals({ ...expected, status: 'discharged' })).toEqual(['case.ended']);
    const before = { induction: { matterId: 'other', on: '2026-11-21' } } as never;
    expect(refusals({ ...receivedFacts({ team: standingTeam }), ...(before as object) })).toEqual([
      'declaration.already',
    ]);
    expect(
      refusals(receivedFacts({ team: standingTeam }), { ...declared, heldAt: '2026-11-23 12:00' }),
    ).toEqual(['declaration.in-future']);
  });

  test('annulled, it has not taken place', () => {
    const story = adults();
    taken(story.step(held, 'judicialOffice', 'declare', declared));
    const annulled = taken(story.mend(held, 'countyAgency', { act: 'annul', reason: '宣告对象有误' }));
    expect(assess(inductionDeclaration, annulled.state, story.facts, contextAt(held)).contribution).toEqual(
      {},
    );
  });

  test('explains what is different for a minor, and which orders must be said', () => {
    const order = { id: 'order', kind: 'place', content: '禁止进入网吧', begins: '2026-01-01' } as never;
    const facts = receivedFacts({ team: standingTeam, supervisee: minor, prohibitions: [order] });
    const context = contextAt(held);
    const asked = { facts, state: undefined, values: {}, context, happenedAt: context.now } as const;
    const why = inductionDeclaration.explain({ ...asked, mode: 'permit', step: 'declare' });
    expect(why.computation.map((one) => one.value)).toEqual(['禁止进入网吧', '宣告不公开进行', '还没有通知']);
    expect(why.told).toContain('监护人（宣告前通知到场）');
  });
});
