import { act, outsidePrisonRules } from '../../articles/index.ts';
import type { Clock } from '../../kernel/outcome.ts';
import { parameterValue } from '../../kernel/parameter.ts';
import type { Standing } from '../../kernel/procedure.ts';
import { findTaken } from '../../kernel/state.ts';
import { addDays } from '../../time/day-arithmetic.ts';
import type { Day } from '../../time/day.ts';
import { endOfDay, startOfDay } from '../../time/zone.ts';
import { findDeathNoticeDue } from './death.ts';
import { findReport } from './form.ts';
import { terminateWithin } from './parameters.ts';

/** DEATH-02. */
export function deathNoticeClock({ facts, state, context }: Standing): Clock | undefined {
  const due = findDeathNoticeDue(facts, state, context)?.due;
  const discoveredOn = findReport(state)?.discoveredOn;
  if (due === undefined || discoveredOn === undefined) return undefined;
  const sentOn = findTaken(state, 'notifyDeath')?.values['sentOn'] as Day | undefined;
  return {
    name: 'deathNotice',
    title: '死亡的书面通知',
    kind: 'legal',
    startedAt: startOfDay(discoveredOn),
    dueAt: endOfDay(due),
    article: outsidePrisonRules(28),
    ...(sentOn === undefined ? {} : { stoppedAt: startOfDay(sentOn > discoveredOn ? sentOn : discoveredOn) }),
  };
}

/** TERM-02, DEATH-01: our own target, where there is one. */
export function terminateClock({ state, context }: Standing): Clock | undefined {
  const within = parameterValue(context.parameters, terminateWithin);
  const report = findReport(state);
  const from = report?.ground === 'death' ? report.discoveredOn : report?.receivedOn;
  if (within === undefined || from === undefined) return undefined;
  const decided = findTaken(state, 'terminate');
  return {
    name: 'terminate',
    title: '办理终止并通知有关机关',
    kind: 'internal',
    startedAt: startOfDay(from),
    dueAt: endOfDay(addDays(from, within)),
    article: report?.ground === 'death' ? act(51) : act(45),
    ...(decided === undefined ? {} : { stoppedAt: decided.event.recordedAt }),
  };
}
