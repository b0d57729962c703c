import { measures } from '../../articles/index.ts';
import type { CaseFacts } from '../../facts/facts.ts';
import type { Context } from '../../kernel/context.ts';
import { parameterValue } from '../../kernel/parameter.ts';
import type { Prompt } from '../../kernel/procedure.ts';
import { addDays } from '../../time/day-arithmetic.ts';
import type { Day } from '../../time/day.ts';
import { formatDayAndWeekday } from '../../time/format.ts';
import { endOfDay, startOfDay } from '../../time/zone.ts';
import { certificateText } from './certificate-text.ts';
import { findEnd } from './days.ts';
import { letterLeadDays, remindDays } from './parameters.ts';
import { isDetained } from './pending.ts';
import { preparedBy } from './prepared-by.ts';

const start = { procedure: 'discharge', step: 'prepare', label: '办理解除' } as const;

/** The term of somebody who serves comes to its end, and nobody has begun to deal with it. */
export function termEnds(facts: CaseFacts, context: Context): Prompt | undefined {
  const end = findEnd(facts);
  if (end === undefined || facts.status !== 'serving' || facts.discharging !== undefined) return undefined;
  const from = remindedFrom(end, facts, context);
  if (context.today < from) return { nextAt: startOfDay(from) };
  if (context.today < end) return { finding: endsSoon(end, facts, context), nextAt: startOfDay(end) };
  const isOver = context.today > end;
  return {
    finding: {
      code: isOver ? 'discharge.overdue' : 'discharge.due',
      severity: 'grave',
      ...certificateText(end, isOver, isDetained(facts.detention, end)),
      office: 'countyAgency',
      dueAt: endOfDay(end),
      action: start,
    },
    ...(isOver ? {} : { nextAt: endOfDay(end) }),
  };
}

/** For those outside prison the letter of RECALL-08 is due thirty days before the end: the reminder comes ahead of it. */
function remindedFrom(end: Day, { measure }: CaseFacts, { parameters }: Context): Day {
  const days = parameterValue(parameters, remindDays) ?? 30;
  if (measure !== 'outsidePrison') return addDays(end, -days);
  const lead = parameterValue(parameters, letterLeadDays) ?? 0;
  return addDays(end, -Math.max(days, 30 + lead));
}

function endsSoon(end: Day, facts: CaseFacts, { today }: Context): NonNullable<Prompt['finding']> {
  return {
    code: 'discharge.term-ends-soon',
    // Thirty days of work begin: it belongs on the desk, not only on the person's page.
    severity: 'warning',
    title: '矫正期限快要届满',
    text: '请办理个人总结、书面鉴定和与安置帮教的衔接，期满当日解除。',
    facts: [{ label: '矫正期满', value: formatDayAndWeekday(end) }],
    articles: [measures(53)],
    office: preparedBy(facts, today),
    dueAt: endOfDay(end),
    action: start,
  };
}
