import type { Computed, Explanation } from '../../kernel/outcome.ts';
import type { CompetenceRule } from '../../kernel/procedure.ts';
import type { Question, Standing } from '../../kernel/procedure.ts';
import type { Day } from '../../time/day.ts';
import { isDay } from '../../time/day.ts';
import { formatDay } from '../../time/format.ts';
import { findSameDayAfter, monthEndAfter } from '../../time/month.ts';
import { dayOf } from '../../time/zone.ts';
import type { Deadline } from './periods.ts';
import * as periods from './periods.ts';
import { isIncoming, isOutside, newAgencyName, oldAgencyName } from './places.ts';
import { standingOf } from './standing.ts';
import { stepTexts } from './step-texts.ts';

type Asked = Question & { readonly step: string };

/** The *why* beside the form: which days were counted from where, whose step it is, who is told, and what silence brings. */
export function explainRelocation(
  question: Asked,
  competenceOf: (step: string) => CompetenceRule,
): Explanation {
  const text = stepTexts[question.step];
  const { waiting, region, text: whose = '' } = competenceOf(question.step)(question);
  return {
    rule: text?.rule ?? '',
    articles: text?.articles ?? [],
    computation: [...placesLines(question), ...daysLines(question)],
    competence: { office: waiting, ...(region === undefined ? {} : { region }), text: whose },
    told: text?.told ?? [],
    otherwise: text?.otherwise ?? '',
  };
}

function placesLines(question: Asked): readonly Computed[] {
  if (question.state === undefined) return [];
  const outside = isOutside(question) ? '（不在本系统，来文按补录登记）' : '';
  return [
    { label: '原执行地', value: `${oldAgencyName(question)}${isIncoming(question) ? outside : ''}` },
    { label: '新执行地', value: `${newAgencyName(question)}${isIncoming(question) ? '' : outside}` },
  ];
}

function daysLines(question: Asked): readonly Computed[] {
  const standing = standingOf(question);
  if (standing === undefined) return monthLine(question);
  return [
    ...typedReportLine(question),
    ...line('征求意见', periods.askDeadline(standing)),
    ...line('核实回复', periods.answerDeadline(standing)),
    ...line('不同意告知', periods.refusalDeadline(standing)),
    ...line('移交', periods.handOverDeadline(standing)),
    ...line('回执', periods.receiptDeadline(standing)),
    ...reportLine(standing),
    ...line('监所通报', periods.prisonDeadline(standing)),
  ];
}

/** MOVE-01, while the application is being written. */
function monthLine({ values, context }: Asked): readonly Computed[] {
  const intendedOn = values['intendedOn'];
  if (!isDay(intendedOn)) return [];
  const monthLater = findSameDayAfter(context.today, 1) ?? monthEndAfter(context.today, 1);
  const short = intendedOn < monthLater ? '不足一个月，照常受理' : '已提前一个月';
  return [{ label: '提前一个月', value: `今天起一个月是${formatDay(monthLater)}，${short}` }];
}

/** The last day of the seven, while the day of receipt is being written. */
function typedReportLine({ step, values }: Asked): readonly Computed[] {
  const received = values['receivedDecisionOn'];
  if (step !== 'inform' || !isDay(received)) return [];
  return [{ label: '报到截止', value: sayReport(received) }];
}

function reportLine(standing: Standing): readonly Computed[] {
  const due = periods.reportDeadline(standing);
  if (due === undefined) return [];
  const done = due.doneAt === undefined ? '' : `${formatDay(dayOf(due.doneAt))}报到。`;
  return [{ label: '本人报到', value: `${done}${sayReport(due.from)}` }];
}

function sayReport(from: Day): string {
  return `自收到决定的次日（${formatDay(from)}的次日）起七日，到${formatDay(periods.reportBy(from))} 24:00，节假日不顺延`;
}

function line(label: string, due: Deadline | undefined): readonly Computed[] {
  if (due === undefined) return [];
  const done =
    due.doneAt === undefined ? '' : `${formatDay(dayOf(due.doneAt))}已办${due.late ? '（逾期）' : ''}。`;
  const kind = due.provisional ? '（内部提醒，不是法定期限）' : '';
  return [
    {
      label,
      value: `${done}${formatDay(due.from)}（${due.basis}）的次日起五日，到${formatDay(due.lastDay)}，末日是节假日的顺延${kind}`,
    },
  ];
}
