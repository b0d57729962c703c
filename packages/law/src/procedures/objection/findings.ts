import { measures } from '../../articles/index.ts';
import type { Clock, Finding } from '../../kernel/outcome.ts';
import type { ParameterDefinition } from '../../kernel/parameter.ts';
import { parameterValue } from '../../kernel/parameter.ts';
import type { Standing } from '../../kernel/procedure.ts';
import { findOutcome, findTaken } from '../../kernel/state.ts';
import { ruleActive } from '../../rules/active.ts';
import { addDays } from '../../time/day-arithmetic.ts';
import { formatMoment } from '../../time/format.ts';
import type { Moment } from '../../time/moment.ts';
import { dayOf, endOfDay } from '../../time/zone.ts';
import { aboutLabel, findObjection } from './form.ts';

/** "及时" has no number (ASSESS-04): the house's own target. */
export const answerWithin: ParameterDefinition<number> = {
  key: 'objection.answerWithin',
  title: '考核奖惩异议几日内答复（内部时限）',
  explanation: '条文写“及时处理”，没有天数。自收到异议之日起计算，是内部要求。',
  fallback: 7,
};

function dueAt({ state, context }: Standing): Moment | undefined {
  const days = parameterValue(context.parameters, answerWithin);
  const objected = findTaken(state, 'object');
  if (days === undefined || objected === undefined) return undefined;
  return endOfDay(addDays(dayOf(objected.event.happenedAt), days));
}

export function answerClock(standing: Standing): Clock | undefined {
  const due = dueAt(standing);
  const objected = findTaken(standing.state, 'object');
  if (due === undefined || objected === undefined) return undefined;
  const answered = findTaken(standing.state, 'answer');
  return {
    name: 'objection.answer',
    title: '答复异议',
    kind: 'internal',
    startedAt: objected.event.happenedAt,
    dueAt: due,
    article: measures(32),
    ...(answered === undefined ? {} : { stoppedAt: answered.event.happenedAt }),
  };
}

/** ASSESS-04: somebody objects and has no answer. */
export function answerOwed(standing: Standing): Finding | undefined {
  const objected = findTaken(standing.state, 'object');
  if (objected === undefined || findTaken(standing.state, 'answer') !== undefined) return undefined;
  if (!ruleActive('ASSESS-04')) return undefined;
  const due = dueAt(standing);
  const isLate = due !== undefined && standing.context.now > due;
  return {
    code: isLate ? 'objection.answer-late' : 'ASSESS-04',
    severity: isLate ? 'grave' : 'warning',
    title: isLate ? '考核奖惩异议还没有答复' : '有考核奖惩异议，应当及时处理并告知结果',
    text: '县级社区矫正机构应当及时处理异议，将处理结果告知本人。条文没有写天数，时限是内部要求。',
    facts: [
      { label: '异议', value: aboutLabel(findObjection(standing.state)?.about) },
      { label: '提出', value: formatMoment(objected.event.happenedAt) },
    ],
    articles: [measures(32)],
    office: 'countyAgency',
    ...(due === undefined ? {} : { dueAt: due }),
    action: { step: 'answer', label: '答复' },
  };
}

/** ASSESS-04: found to be right; what was wrong is put right. */
export function correctionOwed({ state }: Standing): Finding | undefined {
  if (findTaken(state, 'answer') === undefined || findOutcome(state, 'answer') !== 'approved')
    return undefined;
  if (findTaken(state, 'correct') !== undefined || !ruleActive('ASSESS-04')) return undefined;
  return {
    code: 'objection.to-correct',
    severity: 'grave',
    title: '异议成立，还没有更正',
    text: '请撤销、重办或者更正原决定，已经公示的一并更正，然后登记。',
    facts: [{ label: '异议', value: aboutLabel(findObjection(state)?.about) }],
    articles: [measures(32)],
    office: 'countyAgency',
    action: { step: 'correct', label: '登记更正' },
  };
}
