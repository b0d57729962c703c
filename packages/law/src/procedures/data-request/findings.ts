import type { Clock, Finding } from '../../kernel/outcome.ts';
import type { ParameterDefinition } from '../../kernel/parameter.ts';
import { parameterValue } from '../../kernel/parameter.ts';
import type { Standing } from '../../kernel/procedure.ts';
import { findOutcome, findTaken } from '../../kernel/state.ts';
import { addDays } from '../../time/day-arithmetic.ts';
import { formatMoment } from '../../time/format.ts';
import type { Moment } from '../../time/moment.ts';
import { dayOf, endOfDay } from '../../time/zone.ts';
import type { RequestKind } from './form.ts';
import { kindOf, requestLabel } from './form.ts';
import { procedureArticle, rightArticle } from './grounds.ts';

/** "及时" has no number: the house's own target. */
export const answerWithin: ParameterDefinition<number> = {
  key: 'dataRequest.answerWithin',
  title: '个人信息申请几日内答复（内部时限）',
  explanation: '条文写“及时”，没有天数；初始值是本系统的（~），自收到申请之日起计算，是内部要求。',
  fallback: 15,
};

function dueAt({ state, context }: Standing): Moment | undefined {
  const days = parameterValue(context.parameters, answerWithin);
  const asked = findTaken(state, 'request');
  if (days === undefined || asked === undefined) return undefined;
  return endOfDay(addDays(dayOf(asked.event.happenedAt), days));
}

function articleOf(kind: RequestKind | undefined) {
  return kind === undefined ? procedureArticle : rightArticle[kind];
}

export function answerClock(standing: Standing): Clock | undefined {
  const due = dueAt(standing);
  const asked = findTaken(standing.state, 'request');
  if (due === undefined || asked === undefined) return undefined;
  const decided = findTaken(standing.state, 'decide');
  return {
    name: 'dataRequest.answer',
    title: '答复个人信息申请',
    kind: 'internal',
    startedAt: asked.event.happenedAt,
    dueAt: due,
    article: articleOf(kindOf(standing.state)),
    ...(decided === undefined ? {} : { stoppedAt: decided.event.happenedAt }),
  };
}

export function answerOwed(standing: Standing): Finding | undefined {
  const asked = findTaken(standing.state, 'request');
  if (asked === undefined || findTaken(standing.state, 'decide') !== undefined) return undefined;
  const due = dueAt(standing);
  const isLate = due !== undefined && standing.context.now > due;
  const kind = kindOf(standing.state);
  return {
    code: isLate ? 'dataRequest.answer-late' : 'dataRequest.answer',
    severity: isLate ? 'grave' : 'warning',
    title: isLate ? '个人信息申请还没有答复' : '有个人信息申请，应当及时答复',
    text: '县级社区矫正机构应当核实以后书面答复；不同意的说明理由。条文没有写天数，时限是内部要求。',
    facts: [
      { label: '申请', value: requestLabel(kind) },
      { label: '提出', value: formatMoment(asked.event.happenedAt) },
    ],
    articles: [articleOf(kind), procedureArticle],
    office: 'countyAgency',
    ...(due === undefined ? {} : { dueAt: due }),
    action: { step: 'decide', label: '答复' },
  };
}

/** Granted, and not done yet. */
export function carryingOutOwed({ state }: Standing): Finding | undefined {
  if (findOutcome(state, 'decide') !== 'approved' || findTaken(state, 'carryOut') !== undefined)
    return undefined;
  const kind = kindOf(state);
  const texts: Readonly<Record<RequestKind, string>> = {
    copy: '请安排查阅或者交付复制件；谁看过档案的，在“查阅记录”里打印清单。办了以后登记。',
    correct:
      '请在“档案”的登记项目里更正，决定、文书写错的在原来的事项里更正；收到过旧信息的单位一并通知。办了以后登记。',
    delete: '保存期限没有届满的，停止保存和必要的安全保护以外的处理。办了以后登记。',
  };
  return {
    code: 'dataRequest.carry-out',
    severity: 'warning',
    title: `同意了${requestLabel(kind)}，还没有办`,
    text: kind === undefined ? '请照决定办理，办了以后登记。' : texts[kind],
    facts: [{ label: '申请', value: requestLabel(kind) }],
    articles: [articleOf(kind)],
    office: 'countyAgency',
    action: { step: 'carryOut', label: '登记办结' },
  };
}
