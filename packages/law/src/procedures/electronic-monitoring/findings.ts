import { act } from '../../articles/index.ts';
import type { Clock, Finding } from '../../kernel/outcome.ts';
import { parameterValue } from '../../kernel/parameter.ts';
import type { Standing } from '../../kernel/procedure.ts';
import { findTaken } from '../../kernel/state.ts';
import { ruleActive } from '../../rules/active.ts';
import { addDays } from '../../time/day-arithmetic.ts';
import { formatDay } from '../../time/format.ts';
import { endOfDay, startOfDay } from '../../time/zone.ts';
import { findProposed, groundLabel } from './form.ts';
import { groundGone } from './grounds.ts';
import type { Order } from './orders.ts';
import { beganOn, newestOrder, openAssessment, removedOn } from './orders.ts';
import { assessWithinDays } from './parameters.ts';

const remove = { step: 'remove', label: '登记停用、取下' };

/** The order under which a device is worn, or still on the person: nothing before it was put on or after it came off. */
function findWorn({ state }: Pick<Standing, 'state'>): Order | undefined {
  return beganOn(state) === undefined || removedOn(state) !== undefined ? undefined : newestOrder(state);
}

/** From when the house asks whether the use is still needed. */
function assessFrom(order: Order, { context }: Standing): ReturnType<typeof startOfDay> | undefined {
  const days = parameterValue(context.parameters, assessWithinDays);
  return days === undefined ? undefined : startOfDay(addDays(order.until, -days));
}

/** EM-02: the last day of the use, which no holiday moves. */
export function endClock(standing: Standing): Clock | undefined {
  const { state } = standing;
  const order = newestOrder(state);
  const began = beganOn(state);
  if (order === undefined || began === undefined) return undefined;
  const removed = removedOn(state);
  const warnFrom = assessFrom(order, standing);
  const startedAt = startOfDay(order.from > began ? order.from : began);
  return {
    name: 'end',
    title: '电子定位期限届满',
    kind: 'legal',
    startedAt,
    dueAt: endOfDay(order.until),
    article: act(29),
    ...(removed === undefined
      ? warnFrom === undefined
        ? {}
        : { warnFrom }
      : { stoppedAt: startOfDay(removed > order.from ? removed : order.from) }),
  };
}

/** EM-03: the end is near, and nobody has looked whether the use is still needed. */
export function assessmentDue(standing: Standing): Finding | undefined {
  const { state, context } = standing;
  const order = findWorn(standing);
  const from = order === undefined ? undefined : assessFrom(order, standing);
  if (order === undefined || from === undefined || !ruleActive('EM-03')) return undefined;
  if (context.now < from || context.today > order.until || openAssessment(state) !== undefined)
    return undefined;
  return {
    code: 'electronicMonitoring.assess',
    severity: 'info',
    title: '电子定位将到期，评估是否仍有必要',
    text: '仍有必要的，经评估报县级司法行政部门负责人批准延长，每次不超过三个月；没有必要的到期停用。不批准延长的到期自行终止。',
    facts: [{ label: '到期', value: formatDay(order.until) }],
    articles: [act(29)],
    office: 'countyAgency',
    dueAt: endOfDay(order.until),
    action: { step: 'assess', label: '期满评估' },
  };
}

/** EM-02: the order is over, and nobody has said that the device came off. */
export function wornTooLong(standing: Standing): Finding | undefined {
  const { context } = standing;
  const order = findWorn(standing);
  if (order === undefined || context.today <= order.until || !ruleActive('EM-02')) return undefined;
  return {
    code: 'electronicMonitoring.over',
    severity: 'grave',
    title: '电子定位期限已满，立即停用、取下',
    text: '没有批准延长的，期限届满就不得继续使用，也不得再收集定位信息。已经取下的，登记停用之日。',
    facts: [{ label: '到期', value: formatDay(order.until) }],
    articles: [act(29)],
    office: 'countyAgency',
    dueAt: endOfDay(order.until),
    action: remove,
  };
}

/** EM-04: what it was ordered for is gone. */
export function noLongerNeeded(standing: Standing): Finding | undefined {
  const { state, facts, context } = standing;
  const order = findWorn(standing);
  if (order === undefined || !ruleActive('EM-04')) return undefined;
  const { ground } = findProposed(state) ?? {};
  const gone = groundGone(facts, ground, context.today);
  const assessed = openAssessment(state)?.values['conclusion'] === 'notNeeded';
  if (gone === undefined && !assessed) return undefined;
  return {
    code: 'electronicMonitoring.not-needed',
    severity: 'warning',
    title: '不需要继续使用电子定位的，及时解除',
    text: `${gone ?? '评估的结论是没有必要'}。请核实；不需要继续使用的，应当及时解除，取下装置。`,
    facts: [
      { label: '法定情形', value: groundLabel(ground) },
      { label: '批准使用到', value: formatDay(order.until) },
    ],
    articles: [act(29)],
    office: 'countyAgency',
    action: remove,
  };
}

/** EM-07: nobody has confirmed that the data stay inside. */
export function secrecyOpen({ state }: Standing): Finding | undefined {
  const began = findTaken(state, 'begin');
  if (began === undefined || began.values['secrecy'] === true || !ruleActive('EM-07')) return undefined;
  return {
    code: 'electronicMonitoring.secrecy',
    severity: 'warning',
    title: '没有确认定位信息保密',
    text: '通过电子定位获得的信息应当严格保密，只能用于社区矫正工作。请告知每个知悉的人，再更正开始使用的记录并勾选确认。',
    facts: [],
    articles: [act(29)],
    office: 'countyAgency',
  };
}
