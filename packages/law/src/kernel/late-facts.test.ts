import { describe, expect, test } from 'vitest';

import { exitBan } from '../procedures/exit-ban/exit-ban.ts';
import { intake } from '../procedures/intake/intake.ts';
import { leave } from '../procedures/leave/leave.ts';
import { relocation } from '../procedures/relocation/relocation.ts';
import { factsOf } from '../testing/facts.ts';
import { MatterStory, refused, taken } from '../testing/matter.ts';
import type { FormValues } from './field.ts';
import type { Procedure } from './procedure.ts';

const at = (day: string, time = '02:00') => `${day}T${time}:00.000Z`;
const asked = {
  reason: 'medical',
  reasonText: '手术',
  destination: { text: '昆明', region: 530102000000 },
  from: '2026-03-10',
  until: '2026-03-21',
};
const agreed = { opinion: 'agree', text: '属实' };
const office = { office: 'judicialOffice', name: '演示·所长' } as const;
const county = { office: 'countyAgency', name: '演示·局长' } as const;

const standing = (story: MatterStory) => story.state?.taken.map(({ step }) => step);
const irregular = (story: MatterStory, step: string) =>
  story.state?.taken.find((one) => one.step === step)?.event.irregularities.map(({ code }) => code);

describe('what happened is recorded, however late', () => {
  test('an opinion given before the decision is entered after it, and takes its place before it', () => {
    const story = new MatterStory(leave, factsOf());
    taken(story.step(at('2026-03-02'), 'judicialOffice', 'apply', asked));
    const decided = { outcome: 'approved' };
    taken(story.record(at('2026-03-05'), 'countyAgency', 'decide', at('2026-03-04'), county, decided));
    expect(irregular(story, 'decide')).toEqual(['step.not-yet']);
    taken(story.record(at('2026-03-06'), 'countyAgency', 'review', at('2026-03-03'), office, agreed));
    expect(standing(story)).toEqual(['apply', 'review', 'decide']);
    expect(irregular(story, 'review')).toEqual([]);
  });

  test('an opinion given after the decision has been given: the office above is told', () => {
    const story = new MatterStory(leave, factsOf());
    taken(story.step(at('2026-03-02'), 'judicialOffice', 'apply', asked));
    const decided = { outcome: 'approved' };
    taken(story.record(at('2026-03-05'), 'countyAgency', 'decide', at('2026-03-04'), county, decided));
    taken(story.record(at('2026-03-06'), 'countyAgency', 'review', at('2026-03-05'), office, agreed));
    expect(irregular(story, 'review')).toEqual(['step.not-needed']);
  });

  test('a renewal is judged by what had been reported by then, not by what came after it', () => {
    const story = new MatterStory(exitBan, factsOf());
    const report = { reportedOn: '2026-01-05', organ: '演示机构', basis: '演示依据', until: '2026-02-05' };
    const renewed = (renewedOn: string, until: string) => ({ renewedOn, until });
    taken(story.record(at('2026-03-02'), 'countyAgency', 'report', at('2026-01-05'), county, report));
    const later = renewed('2026-02-20', '2026-06-20');
    taken(story.record(at('2026-03-02'), 'countyAgency', 'renew', at('2026-02-20'), county, later));
    const lifted = { liftedOn: '2026-02-25', reason: '演示原因' };
    taken(story.record(at('2026-03-02'), 'countyAgency', 'lift', at('2026-02-25'), county, lifted));
    const earlier = renewed('2026-02-04', '2026-03-04');
    const late = taken(
      story.record(at('2026-03-03'), 'countyAgency', 'renew', at('2026-02-04'), county, earlier),
    );
    expect(late.event.irregularities).toEqual([]);
    expect(exitBan.affects(story.state!).exitBan).toMatchObject({
      until: '2026-06-20',
      liftedOn: '2026-02-25',
    });
  });

  test('what nobody could say to what it belongs is refused all the same', () => {
    const story = new MatterStory(leave, factsOf());
    const decided = { outcome: 'approved' };
    const alone = story.record(at('2026-03-05'), 'countyAgency', 'decide', at('2026-03-04'), county, decided);
    expect(refused(alone)).toEqual(['step.not-yet']);
    taken(story.step(at('2026-03-05'), 'judicialOffice', 'apply', asked));
    const refusal = { outcome: 'refused', reasons: '不属实' };
    taken(
      story.record(at('2026-03-06'), 'countyAgency', 'decide', at('2026-03-05', '03:00'), county, refusal),
    );
    const back = { returnedAt: at('2026-03-20') };
    const returned = story.record(at('2026-03-21'), 'countyAgency', 'return', at('2026-03-20'), office, back);
    expect(refused(returned)).toEqual(['step.not-now']);
  });
});

test('nothing opens a matter that belongs to one, on paper neither', () => {
  const record = (procedure: Procedure, step: string, values: FormValues, status: 'serving' | 'expected') => {
    const story = new MatterStory(procedure, factsOf({ status }));
    return refused(story.record(at('2026-03-05'), 'countyAgency', step, at('2026-03-04'), county, values));
  };
  const overseen = { conclusion: 'accepted', text: '演示' };
  expect(record(intake, 'oversee', overseen, 'expected')).toEqual(['step.not-yet']);
  // Of somebody who is still expected here no application is needed: that makes the letter no beginning.
  expect(record(relocation, 'ask', {}, 'expected')).toEqual(['step.not-yet']);
});

describe('decided first and written down afterwards', () => {
  /** The decision of 2 March on an application that was only registered on the 4th. */
  function decidedFirst() {
    const story = new MatterStory(leave, factsOf());
    taken(story.step(at('2026-03-04'), 'judicialOffice', 'apply', asked));
    taken(story.record(at('2026-03-05'), 'countyAgency', 'review', at('2026-03-02'), office, agreed));
    const decided = { outcome: 'approved' };
    taken(story.record(at('2026-03-05'), 'countyAgency', 'decide', at('2026-03-02'), county, decided));
    return story;
  }

  test('it is kept, told to the office above, and still judged by its application', () => {
    const story = decidedFirst();
    expect(irregular(story, 'decide')).toEqual(['step.before-ground']);
    expect(leave.affects(story.state!).permissions).toHaveLength(1);
  });

  test('going back to the decision leaves what it rests on, although that was written down later', () => {
    const story = decidedFirst();
    taken(story.mend(at('2026-03-06'), 'countyAgency', { act: 'annul', reason: '有误' }));
    taken(story.mend(at('2026-03-07'), 'countyAgency', { act: 'reopen', to: 'decide', reason: '重新决定' }));
    expect(standing(story)).toEqual(['review', 'apply']);
    taken(story.step(at('2026-03-07'), 'countyAgency', 'decide', { outcome: 'approved' }));
  });

  test('going back to the application undoes all that rested on it, whatever its date', () => {
    const story = decidedFirst();
    taken(story.mend(at('2026-03-06'), 'countyAgency', { act: 'annul', reason: '有误' }));
    const back = taken(
      story.mend(at('2026-03-07'), 'countyAgency', { act: 'reopen', to: 'apply', reason: '重新申请' }),
    );
    expect(back.event).toMatchObject({ undone: [2, 3, 1] });
    expect(standing(story)).toEqual([]);
    taken(story.step(at('2026-03-07'), 'judicialOffice', 'apply', asked));
    // The old opinion was about the old application: the office is asked again.
    taken(story.step(at('2026-03-08'), 'judicialOffice', 'review', agreed));
    expect(standing(story)).toEqual(['apply', 'review']);
  });
});
