import { addDays, day } from '@guitu/law';
import type { Measure } from '@guitu/law';

import type { Chance } from '../../demonstration/invent/chance.ts';
import type { Arrival } from './arrival.ts';
import { received } from './arrival.ts';
import { firstDay, lastDay } from './traps.ts';

const owed: Readonly<Record<Measure, readonly string[]>> = {
  control: ['judgment', 'executionNotice', 'informing', 'placeDetermination', 'exitBan'],
  probation: ['judgment', 'executionNotice', 'informing', 'placeDetermination', 'exitBan'],
  parole: ['judgment', 'informing', 'placeDetermination', 'exitBan'],
  outsidePrison: ['judgment', 'informing', 'placeDetermination', 'exitBan', 'medicalOpinion', 'guarantee'],
};

/**
 * Somebody with whom everything goes as it should: announced after some days, received within the ten, or still on the way when
 * the fortnight ends. The last day of the ten is as likely as any other.
 */
export function ordinaryArrival(chance: Chance): Arrival {
  const measure = chance.weighted<Measure>([
    ['probation', 76],
    ['parole', 9],
    ['outsidePrison', 9],
    ['control', 6],
  ]);
  const enteredOn = addDays(firstDay, chance.between(0, 13));
  const known = chance.between(0, 4);
  const effectiveOn = addDays(enteredOn, -known);
  const comesOn = addDays(effectiveOn, chance.between(known, 10));
  const here = comesOn <= lastDay;
  const hour = enteredOn === comesOn ? '15:00' : chance.pick(['08:40', '11:00', '16:20']);
  const manner = measure === 'outsidePrison' ? 'handover' : chance.pick(['self', 'self', 'self', 'home']);
  return {
    title: '按期',
    measure,
    entered: `${enteredOn}T${chance.pick(['09:00', '10:30', '14:00'])}`,
    announce: {
      source: chance.pick(['package', 'notice', 'register', 'hand']),
      effectiveOn,
      informed: chance.weighted([
        ['yes', 8],
        ['unknown', 1],
      ]),
      ...(measure === 'outsidePrison'
        ? { deciderKind: chance.pick(['court', 'prison', 'police']), custodianNotifiedOn: effectiveOn }
        : {}),
    },
    ...(chance.percent(70) ? { papers: { receivedOn: enteredOn, codes: owed[measure] } } : {}),
    happenings: here ? [received(`${comesOn}T${hour}`, manner)] : [],
    ending: here ? undefined : daysLeft(effectiveOn) <= 3 ? 'soon' : 'onTheWay',
  };
}

/** Days from the morning after the fortnight to the last day of the ten. */
function daysLeft(effectiveOn: string): number {
  let left = 0;
  for (let on = addDays(lastDay, 1); on < addDays(day(effectiveOn), 10); on = addDays(on, 1)) left += 1;
  return left;
}
