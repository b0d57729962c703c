import type { Article } from '../../articles/article.ts';
import { cooperation, outsidePrisonRules } from '../../articles/index.ts';
import type { Finding } from '../../kernel/outcome.ts';
import { parameterValue } from '../../kernel/parameter.ts';
import type { Standing } from '../../kernel/procedure.ts';
import { findTaken } from '../../kernel/state.ts';
import { ruleActive } from '../../rules/active.ts';
import { addDays } from '../../time/day-arithmetic.ts';
import type { Day } from '../../time/day.ts';
import { formatDay } from '../../time/format.ts';
import { endOfDay } from '../../time/zone.ts';
import { expulsionDue, findEnd, nationalityDue, prisonWindow, thirtyDaysBefore } from './days.ts';
import { letterLeadDays } from './parameters.ts';
import { decisionOf } from './records.ts';
import { owesExpulsionPapers, owesLetter, owesNationalityReport, owesPrisonNotice } from './when.ts';

interface Owed {
  readonly code: string;
  readonly step: string;
  readonly label: string;
  /** Who is to be told of what. */
  readonly what: string;
  readonly rule: string;
  /** First day on which it is pointed out, and last day that is in time. */
  readonly from: Day;
  readonly due: Day;
  readonly article: Article;
}

/** RECALL-08: the deciding authority hears of the coming end at least thirty days before. */
export function letterOwed(standing: Standing): Finding | undefined {
  const { facts, state, context } = standing;
  const end = findEnd(facts);
  if (!ruleActive('RECALL-08') || end === undefined || !owesLetter({ facts, state })) return undefined;
  const due = thirtyDaysBefore(end);
  const lead = parameterValue(context.parameters, letterLeadDays) ?? 0;
  return owedNotice(standing, {
    code: 'discharge.letter-owed',
    step: 'tellAuthority',
    label: '登记期满函告',
    what: '期满函告决定机关，抄送县级检察院',
    rule: '暂予监外执行有矫正期限的，应当在期满三十日前函告决定机关，并抄送县级检察院。',
    from: addDays(due, -lead),
    due,
    article: cooperation(16),
  });
}

/** RELEASE-09: from the first day of the window. */
export function prisonNoticeOwed(standing: Standing): Finding | undefined {
  const { facts, state } = standing;
  const end = findEnd(facts);
  if (!ruleActive('RELEASE-09') || end === undefined || !owesPrisonNotice({ facts, state })) return undefined;
  const window = prisonWindow(end);
  return owedNotice(standing, {
    code: 'discharge.prison-notice-owed',
    step: 'tellPrison',
    label: '登记刑满通知',
    what: '书面通知监狱、看守所办理刑满释放',
    rule: '应当在刑期届满前一个月以内书面通知原服刑或者接收档案的监狱、看守所，不提前，也不拖到届满日。',
    from: window.from,
    due: window.until,
    article: outsidePrisonRules(27),
  });
}

/** RELEASE-11. */
export function expulsionPapersOwed(standing: Standing): Finding | undefined {
  const { facts, state, context } = standing;
  const end = findEnd(facts);
  if (!ruleActive('RELEASE-11') || end === undefined || !owesExpulsionPapers({ facts, state }))
    return undefined;
  return owedNotice(standing, {
    code: 'discharge.expulsion-papers-owed',
    step: 'sendExpulsionPapers',
    label: '登记文书送达公安机关',
    what: '附加驱逐出境的文书送执行地公安机关',
    rule: '附加驱逐出境的外国人，应当在矫正期满二个月前将判决书、执行通知书副本送执行地公安机关。',
    from: context.today,
    due: expulsionDue(end),
    article: cooperation(22),
  });
}

/** RELEASE-12. */
export function nationalityReportOwed(standing: Standing): Finding | undefined {
  const { facts, state, context } = standing;
  const due = nationalityDue(facts);
  if (!ruleActive('RELEASE-12') || due === undefined || !owesNationalityReport({ facts, state }))
    return undefined;
  return owedNotice(standing, {
    code: 'discharge.nationality-report-owed',
    step: 'reportNationality',
    label: '登记国籍通报',
    what: '国籍未查明，通报执行地公安机关',
    rule: '国籍尚未查明的，应当在矫正期满六个月前通报执行地公安机关；矫正期限不足六个月的，在入矫时通报。',
    from: context.today,
    due,
    article: cooperation(22),
  });
}

/** Pointed out until it is sent or the discharge has made it pointless; a notice that is late is still given. */
function owedNotice({ state, context }: Standing, owed: Owed): Finding | undefined {
  if (findTaken(state, owed.step) !== undefined || decisionOf(state) !== undefined) return undefined;
  if (context.today < owed.from) return undefined;
  const isLate = context.today > owed.due;
  return {
    code: owed.code,
    severity: isLate ? 'warning' : 'info',
    title: isLate ? `已经过期：${owed.what}` : `应当办理：${owed.what}`,
    text: `${owed.rule}${isLate ? '期限已过，请马上办理。' : ''}`,
    facts: [{ label: '最迟', value: formatDay(owed.due) }],
    articles: [owed.article],
    office: 'countyAgency',
    dueAt: endOfDay(owed.due),
    action: { step: owed.step, label: owed.label },
  };
}
