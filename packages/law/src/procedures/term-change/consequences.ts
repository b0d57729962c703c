import { act, measures, prohibitionRules } from '../../articles/index.ts';
import type { Permission, Prohibition } from '../../facts/facts.ts';
import type { Finding } from '../../kernel/outcome.ts';
import type { Standing } from '../../kernel/procedure.ts';
import { findTaken } from '../../kernel/state.ts';
import type { Day } from '../../time/day.ts';
import { formatDay } from '../../time/format.ts';
import { dayOf } from '../../time/zone.ts';
import { isStillServed } from '../not-ended.ts';
import { placePaper } from './entry.ts';
import type { PlacedPaper } from './entry.ts';
import { findOpenPaper, settleAction } from './findings.ts';
import { findTermPaper } from './form.ts';

/** The paper whose term rules today, while the person still serves: what follows from the new end is said there and nowhere else. */
function findRuling({ state, facts }: Standing): (PlacedPaper & { readonly ends: Day }) | undefined {
  const paper = findTermPaper(state);
  const placed = paper === undefined ? undefined : placePaper(paper, state.id, facts);
  if (placed?.rules !== true || placed.after.ends === undefined || !isStillServed(facts)) return undefined;
  return { ...placed, ends: placed.after.ends };
}

/**
 * The paper brings the end to a day that had gone when it was entered: nobody is kept a day longer (《社区矫正法》第四十四条). An end
 * still to come the discharge looks after by itself.
 */
export function termOver(standing: Standing): Finding | undefined {
  const ruling = findRuling(standing);
  const entered = findTaken(standing.state, 'enter');
  if (ruling === undefined || entered === undefined || standing.facts.discharging !== undefined)
    return undefined;
  if (dayOf(entered.event.recordedAt) <= ruling.ends) return undefined;
  const outside = standing.facts.measure === 'outsidePrison';
  return {
    code: 'termChange.over-already',
    severity: 'grave',
    title: '按变动后的期限，登记时矫正已经期满',
    text: outside
      ? '期满日已经过去。请马上通知原关押的监狱、看守所办理释放手续，并依法解除社区矫正。'
      : '期满日已经过去，请马上依法解除社区矫正，发给解除证明书。',
    facts: [{ label: '变动后的期满日', value: formatDay(ruling.ends) }],
    articles: [act(44), measures(53)],
    office: 'countyAgency',
    action: { procedure: 'discharge', step: 'prepare', label: '办理解除' },
  };
}

const permissionNames: Readonly<Record<Permission['kind'], string>> = {
  leave: '外出',
  recurringTravel: '经常性跨市县活动',
  contact: '会客',
  place: '进入特定区域、场所',
};

/** Permissions still running that reach beyond the new end: after it nobody needs them. */
export function permissionsBeyond(standing: Standing): Finding | undefined {
  const ruling = findRuling(standing);
  const { facts, context } = standing;
  if (ruling === undefined) return undefined;
  const beyond = facts.permissions.filter(
    ({ until, returnedOn }) => returnedOn === undefined && until >= context.today && until > ruling.ends,
  );
  if (beyond.length === 0) return undefined;
  return {
    code: 'termChange.permissions-beyond',
    severity: 'warning',
    title: '已批准的事项超出变动后的矫正期限',
    text: `矫正期限止于${formatDay(ruling.ends)}，以后的部分不再需要批准。请告知本人，并通知有关部门按新的期满日掌握。`,
    facts: beyond.map(({ kind, from, until }) => ({
      label: permissionNames[kind],
      value: spanOf(from, until),
    })),
    articles: [act(44)],
    office: 'countyAgency',
  };
}

/** A prohibition order must not outlast the term it accompanies (CALC-09). */
export function prohibitionsBeyond(standing: Standing): Finding | undefined {
  const ruling = findRuling(standing);
  const { facts, context } = standing;
  if (ruling === undefined) return undefined;
  const beyond = facts.prohibitions.filter(
    (one): one is Prohibition & { ends: Day } =>
      one.ends !== undefined && one.ends >= context.today && one.ends > ruling.ends,
  );
  if (beyond.length === 0) return undefined;
  return {
    code: 'termChange.prohibitions-beyond',
    severity: 'warning',
    title: '禁止令超出变动后的矫正期限',
    text: `禁止令的期限不能长于管制、缓刑考验期，变动后止于${formatDay(ruling.ends)}。请照裁判文书核对禁止令的截止日，登记提前终止，或者向作出裁判的人民法院核实。`,
    facts: beyond.map(({ content, begins, ends }) => ({ label: content, value: spanOf(begins, ends) })),
    articles: [prohibitionRules(6)],
    office: 'countyAgency',
  };
}

/** The paper was entered and moved nothing, because something later rules: said, so that nobody believes it did. */
export function overruled(standing: Standing): Finding | undefined {
  const paper = findOpenPaper(standing);
  const placed = paper === undefined ? undefined : placePaper(paper, standing.state.id, standing.facts);
  if (placed === undefined || placed.rules || placed.line.ends === placed.after.ends) return undefined;
  if (placed.after.ends !== placed.without.ends || placed.after.begins !== placed.without.begins)
    return undefined;
  return {
    code: 'termChange.overruled',
    severity: 'info',
    title: '这一项没有改变现在的期满日',
    text: '台账里有更晚适用的一项写明了期满日，以那一项为准。那一项已经计入这份文书的，不用再办；没有计入的，登记信息有误请在“登记信息”里写明执行通知书日期和起止日，文书有误请向决定机关核实。',
    facts: [
      {
        label: '按这份文书止于',
        value: placed.line.ends === undefined ? '没有写明' : formatDay(placed.line.ends),
      },
      {
        label: '现在的期满日',
        value: placed.after.ends === undefined ? '没有登记' : formatDay(placed.after.ends),
      },
    ],
    articles: [],
    office: 'countyAgency',
    action: settleAction,
  };
}

function spanOf(from: Day, until: Day): string {
  return `${formatDay(from)}至${formatDay(until)}`;
}
