import { describe, expect, test } from 'vitest';

import { leave } from '../procedures/leave/leave.ts';
import { contextAt, factsOf } from '../testing/facts.ts';
import { laterLeave } from '../testing/later-leave.ts';
import { MatterStory, refused, taken } from '../testing/matter.ts';
import { day } from '../time/day.ts';
import { assess } from './assess.ts';
import { catalogueOf } from './catalogue.ts';
import { fold } from './fold.ts';

const catalogue = catalogueOf([leave, laterLeave]);
const asked = {
  reason: 'medical',
  reasonText: '手术',
  destination: { text: '昆明', region: 530102000000 },
  from: '2026-07-10',
  until: '2026-07-21',
};
const reachable = { reachable: '演示·拉姆' };
const agreed = { opinion: 'agree', text: '属实' };
const approved = { outcome: 'approved' };
const paper = { office: 'judicialOffice', name: '演示·所长' } as const;

/** A matter under the version that new ones followed on the day it is opened. */
function opened(on: string) {
  return new MatterStory(catalogue.findOn('leave', day(on))!, factsOf());
}

/** Read back as the server reads it: the definition by name and version, the state from the events alone. */
function readAgain({ state }: MatterStory, at: string) {
  const { id, caseId, procedure, version, openedOn } = state!;
  const again = fold({ id, caseId, procedure, version, openedOn }, state!.history);
  const definition = catalogue.get(procedure, version);
  return { again, ...assess(definition, again, factsOf(), contextAt(at)) };
}

describe('a new version from 1 July 2026 on', () => {
  test('a matter opened the day before runs on to its end by the old one', () => {
    const story = opened('2026-06-30');
    expect(story.procedure).toBe(leave);
    taken(story.step('2026-06-30T02:00:00.000Z', 'judicialOffice', 'apply', asked));
    taken(story.step('2026-07-02T02:00:00.000Z', 'judicialOffice', 'review', agreed));
    taken(story.step('2026-07-03T02:00:00.000Z', 'countyAgency', 'decide', approved));
    const { again, status, tasks } = readAgain(story, '2026-07-11T02:00:00.000Z');
    expect([again.version, again.openedOn, status]).toEqual(['1', '2026-06-30', 'running']);
    expect(tasks.map(({ step }) => step)).toContain('return');
    taken(
      story.step('2026-07-21T02:00:00.000Z', 'judicialOffice', 'return', {
        returnedAt: '2026-07-21T01:00:00.000Z',
      }),
    );
    expect(readAgain(story, '2026-07-21T02:00:00.000Z').status).toBe('closed');
    expect(readAgain(story, '2026-07-21T02:00:00.000Z').again).toEqual(story.state);
  });

  test('a matter opened on the day follows the new one: another form, another step', () => {
    const story = opened('2026-07-01');
    expect(story.procedure).toBe(laterLeave);
    const first = story.step('2026-07-01T02:00:00.000Z', 'judicialOffice', 'apply', asked);
    expect(first).toMatchObject({ refusals: [{ code: 'form.missing', field: 'reachable' }] });
    const full = { ...asked, ...reachable };
    taken(story.step('2026-07-01T02:00:00.000Z', 'judicialOffice', 'apply', full));
    taken(story.step('2026-07-02T02:00:00.000Z', 'judicialOffice', 'review', agreed));
    const early = story.step('2026-07-03T02:00:00.000Z', 'countyAgency', 'decide', approved);
    expect(refused(early)).toEqual(['step.not-yet']);
    taken(story.step('2026-07-03T02:00:00.000Z', 'judicialOffice', 'visit', { text: '家属在家' }));
    taken(story.step('2026-07-03T03:00:00.000Z', 'countyAgency', 'decide', approved));
    const { again, contribution } = readAgain(story, '2026-07-11T02:00:00.000Z');
    expect([again.version, contribution.permissions?.length]).toEqual(['2', 1]);
  });

  test('what is entered later but happened before follows the old one, although the new one holds', () => {
    const story = opened('2026-06-20');
    expect(story.procedure).toBe(leave);
    const entered = '2026-08-01T02:00:00.000Z';
    const apply = taken(
      story.record(entered, 'countyAgency', 'apply', '2026-06-20T02:00:00.000Z', paper, asked),
    );
    taken(story.record(entered, 'countyAgency', 'review', '2026-06-21T02:00:00.000Z', paper, agreed));
    const county = { office: 'countyAgency', name: '演示·局长' } as const;
    const decide = taken(
      story.record(entered, 'countyAgency', 'decide', '2026-06-22T02:00:00.000Z', county, approved),
    );
    expect([apply, decide].map(({ event }) => event.irregularities)).toEqual([[], []]);
  });

  test('mended across the day, a matter still goes back by its own version', () => {
    const story = opened('2026-06-30');
    taken(story.step('2026-06-30T02:00:00.000Z', 'judicialOffice', 'apply', asked));
    const back = { act: 'sendBack', to: 'apply', reason: '补正' } as const;
    taken(story.mend('2026-07-02T02:00:00.000Z', 'countyAgency', back));
    taken(story.step('2026-07-02T03:00:00.000Z', 'judicialOffice', 'apply', asked));
    const { tasks } = readAgain(story, '2026-07-02T04:00:00.000Z');
    expect(tasks.map(({ step }) => step)).toEqual(['review']);
  });
});
