import type { Clock } from '../../kernel/outcome.ts';
import { parameterValue } from '../../kernel/parameter.ts';
import type { Standing } from '../../kernel/procedure.ts';
import { ruleActive } from '../../rules/active.ts';
import { addDays } from '../../time/day-arithmetic.ts';
import { addHours } from '../../time/moment.ts';
import { startOfDay } from '../../time/zone.ts';
import { notArrivedWithinHours } from './parameters.ts';
import type { Deadline } from './periods.ts';
import * as periods from './periods.ts';
import { momentOf } from './records.ts';

/** The person is asked after so many days before the seven are over; no article asks for it. */
export const warnDays = 2;

/** Eight deadlines: five days five times for offices, seven days for the person, five for the prison, and one of the house. */

export const askClock = clockOf('ask', '征求新执行地意见', periods.askDeadline);
export const answerClock = clockOf('answer', '核实并书面回复', periods.answerDeadline);
export const refusalClock = clockOf('tellRefusal', '不同意变更的告知本人', periods.refusalDeadline);
export const handOverClock = clockOf('handOver', '移交文书和档案', periods.handOverDeadline);
export const receiptClock = clockOf('receipt', '送达回执并抄送', periods.receiptDeadline);
export const prisonClock = clockOf('prisonNotice', '监狱、看守所通报接档情况', periods.prisonDeadline);

/** MOVE-09: looked at again before it is over. */
export function reportClock(standing: Standing): Clock | undefined {
  const due = periods.reportDeadline(standing);
  const clock = clockOf('reportIn', '本人到新执行地报到', periods.reportDeadline)(standing);
  if (due === undefined || clock === undefined) return undefined;
  return { ...clock, warnFrom: startOfDay(addDays(due.lastDay, -warnDays)) };
}

/** MOVE-10: "立即" as a target of the house, only where one is set. */
export function notArrivedClock(standing: Standing): Clock | undefined {
  const within = parameterValue(standing.context.parameters, notArrivedWithinHours);
  const due = periods.reportDeadline(standing);
  const told = momentOf(standing.state, 'notArrived');
  if (within === undefined || due === undefined || !ruleActive('MOVE-10')) return undefined;
  if (told === undefined && !periods.isOverdue(standing)) return undefined;
  return {
    name: 'notArrived',
    title: '通知原执行地本人没有按时报到',
    kind: 'internal',
    startedAt: due.dueAt,
    dueAt: addHours(due.dueAt, within),
    article: due.article,
    ...(told === undefined ? {} : { stoppedAt: told }),
  };
}

function clockOf(
  name: string,
  title: string,
  find: (standing: Standing) => Deadline | undefined,
): (standing: Standing) => Clock | undefined {
  return (standing) => {
    const due = find(standing);
    if (due === undefined) return undefined;
    return {
      name,
      title: due.provisional ? `${title}（暂按${due.basis.replace(/（.*）$/, '')}）` : title,
      kind: due.provisional ? 'internal' : 'legal',
      startedAt: startOfDay(due.from),
      dueAt: due.dueAt,
      article: due.article,
      ...(due.doneAt === undefined ? {} : { stoppedAt: due.doneAt }),
    };
  };
}
