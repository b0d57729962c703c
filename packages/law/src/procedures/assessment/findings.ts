import { cooperation, measures } from '../../articles/index.ts';
import type { Finding } from '../../kernel/outcome.ts';
import type { Standing } from '../../kernel/procedure.ts';
import { allTaken, findTaken } from '../../kernel/state.ts';
import { computeDays } from '../../period/compute.ts';
import { ruleActive } from '../../rules/active.ts';
import { formatDay, formatDeadline } from '../../time/format.ts';
import { endOfDay } from '../../time/zone.ts';
import { findAnswer, findEntrusted, piecesOf } from './records.ts';
import { findOpinionDue } from './timing.ts';
import { isOver, waitingFor } from './when.ts';

const county = 'countyAgency' as const;

/** EVAL-20: it binds whoever entrusts. We only say so, and assess all the same unless he takes the errand back. */
export function repeated({ state, context }: Standing): Finding | undefined {
  const entrusted = findEntrusted(state);
  if (entrusted?.earlierOn === undefined || isOver(state) || !ruleActive('EVAL-20')) return undefined;
  const { earlierOn, earlierSameCase, newFacts, measure, letterOn } = entrusted;
  if (newFacts !== 'no') return undefined;
  const until = computeDays(
    earlierOn,
    { unit: 'months', amount: 6 },
    { rollsOver: false, calendar: context.calendar },
  );
  const ofRelease = measure === 'parole' || measure === 'outsidePrison';
  if (earlierSameCase !== 'yes' && !(ofRelease && letterOn <= until.due)) return undefined;
  return {
    code: 'assessment.repeated',
    severity: 'info',
    title: '可能是重复委托',
    text: '同一案件没有新事实、新情况的，或者拟提请假释、暂予监外执行的意见出具六个月内没有新情况的，委托机关不再重复委托。可以与委托机关沟通，由其决定是否撤回；没有撤回的照办。',
    facts: [{ label: '此前的意见', value: formatDay(earlierOn) }],
    articles: [cooperation(5)],
    office: county,
  };
}

/** EVAL-04: whoever entrusts verifies the residence first. */
export function residenceUnverified({ state }: Standing): Finding | undefined {
  if (findEntrusted(state) === undefined || isOver(state) || piecesOf(state).includes('residence'))
    return undefined;
  if (!ruleActive('EVAL-04')) return undefined;
  return {
    code: 'assessment.residence-unverified',
    severity: 'info',
    title: '没有核实居住地的材料',
    text: '委托以前应当由委托机关核实居住地，核实的材料随委托函送来。可以请其补送。',
    facts: [],
    articles: [cooperation(2)],
    office: county,
  };
}

/** EVAL-09: papers that a party has carried may have been read by whom they are kept from. */
export function throughParties({ state }: Standing): Finding | undefined {
  const came = [...allTaken(state, 'receive'), ...allTaken(state, 'supplemented')];
  if (isOver(state) || !came.some(({ values }) => values['conveyance'] === 'parties')) return undefined;
  return {
    code: 'assessment.through-parties',
    severity: 'warning',
    title: '材料经当事人等转递',
    text: '委托材料不得经当事人、代理人、利害关系人转递。请告知委托机关，核对材料是否完整、有无改动。',
    facts: [],
    articles: [cooperation(3)],
    office: county,
  };
}

/** EVAL-24: binds the court. */
export function consultation({ state }: Standing): Finding | undefined {
  const entrusted = findEntrusted(state);
  if (entrusted?.measure !== 'outsidePrison' || entrusted.entrusterKind !== 'court') return undefined;
  if (isOver(state) || !ruleActive('EVAL-24')) return undefined;
  return {
    code: 'assessment.consultation',
    severity: 'info',
    title: '法院决定暂予监外执行前要征求检察院意见',
    text: '法院征求意见时附病情诊断、妊娠检查、生活不能自理鉴别等材料；有保证人的另附保证人资格材料。调查保证人时一并核实，供其使用。',
    facts: [],
    articles: [cooperation(6)],
    office: county,
  };
}

/** EVAL-15, EVAL-16: the days are over and no opinion has been issued. */
export function opinionLate(standing: Standing): Finding | undefined {
  const { state, context } = standing;
  const due = findOpinionDue(standing);
  if (due === undefined || isOver(state) || waitingFor(state) === 'giveBack' || context.now <= endOfDay(due))
    return undefined;
  return {
    code: 'assessment.late',
    severity: 'grave',
    title: '调查评估超过期限',
    text: '期限已经过了，还没有出具意见。请抓紧完成；确需延长的，与委托机关协商并登记商定的期限。',
    facts: [{ label: '应当完成', value: formatDeadline(endOfDay(due)) }],
    articles: [measures(14)],
    office: county,
    dueAt: endOfDay(due),
    action:
      findTaken(state, 'draft') === undefined
        ? { step: 'extend', label: '登记商定的延长' }
        : { step: 'issue', label: '出具意见' },
  };
}

/** EVAL-23: the deciding body says in its judgment whether it followed the opinion. */
export function answerSilent({ state }: Standing): Finding | undefined {
  if (findAnswer(state)?.adoption !== 'silent' || !ruleActive('EVAL-23')) return undefined;
  return {
    code: 'assessment.answer-silent',
    severity: 'info',
    title: '裁判文书没有说明采信情况',
    text: '决定机关应当在裁判文书等法律文书中说明评估意见的采信情况。可以函告决定机关，或者请县级检察院监督。',
    facts: [],
    articles: [measures(14)],
    office: county,
  };
}
