import { addDays, dayOf } from '@guitu/law';
import type { Moment } from '@guitu/law';

import { takeArrival } from '../../arrivals/take-arrival.ts';
import type { Outcome } from '../../command/outcome.ts';
import { startMatter } from '../../command/start-matter.ts';
import { takeAct } from '../../command/take-act.ts';
import { sweep } from '../../jobs/sweep.ts';
import { addRelation } from '../../register/relations.ts';
import type { Services } from '../../services.ts';
import { players, visitorFor } from '../accounts.ts';
import { offices } from '../bodies.ts';
import { findPeople } from '../find-people.ts';
import { atMoment, hourOf, momentOf, revisionOf, writable } from '../stage.ts';
import { awaitedStories } from './awaited.ts';
import { itemsOf } from './newcomer.ts';
import { receivedStories } from './received.ts';
import type { ArrivalScene, ArrivalStory, Told } from './story.ts';

export const arrivalStories: readonly ArrivalStory[] = [...awaitedStories, ...receivedStories];

/** A story while it is told: whose it is, and the matters it has opened, by procedure. */
interface Running {
  readonly story: ArrivalStory;
  readonly key: string;
  caseId: string | undefined;
  readonly matters: Map<string, string>;
}

/**
 * Lets the newcomers arrive day by day, each scene through the command a page would send, with the nightly look at deadlines in
 * between, so that whoever became late is on the watch list since the night it happened. Told again after a crash it finds each
 * scene done, because the keys are the same.
 */
export async function tellArrivals(services: Services, now: Moment): Promise<void> {
  const people = await findPeople(services, now);
  const running = arrivalStories.map((story, index): Running => {
    // From the end of the list: the stories of leaves take their people from its beginning.
    const caseId = story.ofRegister === undefined ? undefined : people.get(offices[story.ofRegister])?.at(-1);
    return { story, key: `demonstration:arrival-${index}`, caseId, matters: new Map() };
  });
  const days = running.flatMap(({ story }) => story.scenes.map((scene) => scene.when[0]));
  for (let day = Math.min(...days); day <= 0; day += 1) {
    await sweep(atMoment(services, momentOf([day, 0.1], now, 0)));
    await Promise.all(running.map((one) => tellDay(services, one, day, now)));
  }
}

async function tellDay(services: Services, running: Running, day: number, now: Moment): Promise<void> {
  for (const [index, scene] of running.story.scenes.entries()) {
    if (scene.when[0] !== day) continue;
    const at = momentOf(scene.when, now, 0);
    const told: Told = {
      at,
      day: (days) => addDays(dayOf(now), days),
      hour: (when) => hourOf(when, now),
    };
    await play(atMoment(services, at), scene, { running, key: `${running.key}:${index}`, told });
  }
}

interface Stage {
  readonly running: Running;
  readonly key: string;
  readonly told: Told;
}

async function play(services: Services, scene: ArrivalScene, { running, key, told }: Stage): Promise<void> {
  const visitor = visitorFor(players[scene.who], told.at);
  switch (scene.does) {
    case 'arrive': {
      const { caseId, matterId } = done(
        await takeArrival(services, visitor, {
          items: itemsOf(scene.person, told),
          into: { kind: 'new' },
          officeCode: offices[scene.person.office],
          announce: writable(scene.announce(told)),
          ...(scene.papers === undefined
            ? {}
            : { papers: { receivedOn: dayOf(told.at), codes: [...scene.papers], evidence: [] } }),
          idempotencyKey: key,
        }),
        running.story,
      );
      running.caseId = caseId;
      running.matters.set('intake', matterId ?? '');
      return;
    }
    case 'start': {
      const { procedure, step } = scene;
      const request = {
        procedure,
        ...(step === undefined ? {} : { step }),
        mode: 'permit' as const,
        values: writable(scene.values(told)),
        idempotencyKey: key,
      };
      const { matterId } = done(
        await startMatter(services, visitor, caseOf(running), request),
        running.story,
      );
      running.matters.set(procedure, matterId);
      return;
    }
    case 'step': {
      const matterId = running.matters.get(scene.procedure) ?? '';
      const request = {
        act: 'step' as const,
        step: scene.step,
        values: writable(scene.values(told)),
        mode: 'permit' as const,
        expectedRevision: await revisionOf(services, matterId),
        idempotencyKey: key,
      };
      done(await takeAct(services, visitor, matterId, request), running.story);
      return;
    }
    case 'relate':
      await addRelation(services, visitor, caseOf(running), { ...scene.relation, idempotencyKey: key });
  }
}

function caseOf({ caseId, story }: Running): string {
  if (caseId === undefined) throw new Error(`nobody is there for the story ${story.title}`);
  return caseId;
}

function done<T>(outcome: Outcome<T>, story: ArrivalStory): T {
  if (outcome.done) return outcome.value;
  throw new Error(
    `the story ${story.title} does not hold: ${outcome.refusals.map((one) => one.text).join(' ')}`,
  );
}
