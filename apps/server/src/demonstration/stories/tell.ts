import { addDays, dayOf } from '@guitu/law';
import type { Moment } from '@guitu/law';

import type { Outcome } from '../../command/outcome.ts';
import { recordFromPaper } from '../../command/record-from-paper.ts';
import { startMatter } from '../../command/start-matter.ts';
import { takeAct } from '../../command/take-act.ts';
import type { ActRequest } from '../../contract/commands.ts';
import type { Services } from '../../services.ts';
import { players, visitorFor } from '../accounts.ts';
import { atMoment, momentOf, revisionOf, writable } from '../stage.ts';
import { places } from './scene.ts';
import type { DatedValues, LeaveWish, Scene, Story } from './scene.ts';

/** Whose story it is, and the moment that is called today in it. */
export interface Telling {
  readonly caseId: string;
  readonly key: string;
  readonly now: Moment;
}

/** A story while it is told, with the matter that its last scene was about. */
export interface Running {
  readonly story: Story;
  readonly telling: Telling;
  matterId: string | undefined;
}

/**
 * Lets a story happen: each scene through the same command a page would send, at its own moment in the past. Told again after a
 * crash it finds each scene done, because the keys are the same. With a day only the scenes of that day, as many days from today.
 */
export async function tellStory(services: Services, running: Running, day?: number): Promise<boolean> {
  const { story, telling } = running;
  let told = false;
  for (const [index, scene] of story.scenes.entries()) {
    if (day !== undefined && scene.when[0] !== day) continue;
    told = true;
    const at = momentOf(scene.when, telling.now, story.scenes.length - index);
    const key = `demonstration:${telling.key}:${index}`;
    running.matterId = await play(atMoment(services, at), scene, {
      ...telling,
      matterId: running.matterId,
      key,
    });
  }
  return told;
}

async function play(
  services: Services,
  scene: Scene,
  stage: Telling & { readonly matterId: string | undefined },
): Promise<string> {
  const visitor = visitorFor(players[scene.who], stage.now);
  switch (scene.does) {
    case 'ask': {
      const values = wishValues(
        scene.values,
        stage.now,
        scene.values.continues === true ? stage.matterId : undefined,
      );
      const request = { procedure: 'leave', mode: 'permit' as const, values, idempotencyKey: stage.key };
      return done(await startMatter(services, visitor, stage.caseId, request), scene).matterId;
    }
    case 'start': {
      const { procedure } = scene;
      const values = datedValues(scene.values, stage.now);
      const request = { procedure, mode: 'permit' as const, values, idempotencyKey: stage.key };
      return done(await startMatter(services, visitor, stage.caseId, request), scene).matterId;
    }
    case 'enterFromPaper': {
      const as = { office: scene.decidedBy, name: '演示·纸上审批人' };
      const by = { office: 'judicialOffice' as const, name: '演示·纸上经办人' };
      const back = momentOf(scene.back, stage.now, 1);
      const steps = [
        {
          step: 'apply',
          values: wishValues(scene.wish, stage.now, undefined),
          happenedAt: momentOf(scene.asked, stage.now, 3),
          as: by,
        },
        {
          step: 'decide',
          values: { outcome: 'approved', originalNumber: '演示外出准字第3号' },
          happenedAt: momentOf(scene.decided, stage.now, 2),
          as,
        },
        { step: 'return', values: { returnedAt: back }, happenedAt: back, as: by },
      ];
      const request = { procedure: 'leave', steps, reason: scene.reason, idempotencyKey: stage.key };
      return done(await recordFromPaper(services, visitor, stage.caseId, request), scene).matterId;
    }
    default: {
      const matterId = stage.matterId;
      if (matterId === undefined) throw new Error('a story begins with asking');
      const request = {
        ...actOf(scene, stage.now),
        expectedRevision: await revisionOf(services, matterId),
        idempotencyKey: stage.key,
      };
      done(await takeAct(services, visitor, matterId, request), scene);
      return matterId;
    }
  }
}

type Acting = Extract<Scene, { does: 'step' | 'go' | 'return' | 'mend' }>;

function actOf(scene: Acting, now: Moment): Omit<ActRequest, 'expectedRevision' | 'idempotencyKey'> {
  switch (scene.does) {
    case 'step':
      return { act: 'step', step: scene.step, values: writable(scene.values), mode: 'permit' };
    case 'go':
      return { act: 'step', step: scene.step, values: datedValues(scene.values, now), mode: 'permit' };
    case 'return':
      return {
        act: 'step',
        step: 'return',
        values: { returnedAt: momentOf(scene.back, now, 1) },
        mode: 'permit',
      };
    case 'mend':
      return {
        act: scene.act,
        reason: scene.reason,
        mode: 'permit',
        ...(scene.to === undefined ? {} : { step: scene.to }),
        ...(scene.field === undefined
          ? {}
          : { step: 'apply', field: scene.field, newValue: scene.newValue ?? null }),
      };
  }
}

function datedValues(values: DatedValues, now: Moment): NonNullable<ActRequest['values']> {
  return writable(values((days) => addDays(dayOf(now), days)));
}

function wishValues(
  wish: LeaveWish,
  now: Moment,
  continues: string | undefined,
): NonNullable<ActRequest['values']> {
  const today = dayOf(now);
  return writable({
    reason: wish.reason,
    reasonText: `${wish.text}（演示）`,
    destination: places[wish.place],
    from: addDays(today, wish.from),
    until: addDays(today, wish.until),
    transport: wish.transport,
    special: wish.special,
    continues,
  });
}

function done<T>(outcome: Outcome<T>, scene: Scene): T {
  if (outcome.done) return outcome.value;
  throw new Error(
    `the story does not hold at ${JSON.stringify(scene)}: ${outcome.refusals.map((one) => one.text).join(' ')}`,
  );
}
