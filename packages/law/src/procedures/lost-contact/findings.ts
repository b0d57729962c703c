import { act, cooperation, measures } from '../../articles/index.ts';
import type { Computed, Finding } from '../../kernel/outcome.ts';
import { parameterValue } from '../../kernel/parameter.ts';
import type { Standing } from '../../kernel/procedure.ts';
import { findTaken } from '../../kernel/state.ts';
import { ruleActive } from '../../rules/active.ts';
import { formatDeadline, formatMoment } from '../../time/format.ts';
import { addHours } from '../../time/moment.ts';
import { abscondedAfter, abscondingArticle, abscondingRule, exceptionTexts } from '../absconding.ts';
import { labelOf, lostForms, searchResults } from './options.ts';
import { searchGapHours } from './parameters.ts';
import {
  abscondingFormOf,
  findBeginning,
  findDiscovery,
  findExhausted,
  findFound,
  findFugitive,
  foundAtOf,
  isFugitive,
  searchesOf,
} from './records.ts';
import * as when from './when.ts';

/** LOST-01: found out, and nobody has searched. */
export function searchNow(standing: Standing): Finding | undefined {
  const discovery = findDiscovery(standing.state);
  if (discovery === undefined || !when.searchIsOwed(standing)) return undefined;
  return {
    code: 'lostContact.search-now',
    severity: 'grave',
    title: '已经失联，应当立即组织查找',
    text: '请立即通过通信联络、信息化核查、实地查访等方式查找，每一次都登记，作为证据固定。条文写的是“立即”，没有小时数。',
    facts: [...beginningFacts(standing), { label: '发现', value: formatMoment(discovery.discoveredAt) }],
    articles: [act(30), measures(38), cooperation(14)],
    office: 'judicialOffice',
    action: { step: 'search', label: '登记查找' },
  };
}

/** Searching has gone to sleep: a target of the house. */
export function searchGoesOn(standing: Standing): Finding | undefined {
  const last = searchesOf(standing.state).at(-1);
  const gap = parameterValue(standing.context.parameters, searchGapHours);
  if (last === undefined || gap === undefined || !when.isMissing(standing) || isFugitive(standing.state))
    return undefined;
  if (standing.context.now <= addHours(last.searchedAt, gap)) return undefined;
  return {
    code: 'lostContact.search-gap',
    severity: 'warning',
    title: '没有新的查找记录',
    text: `最近一次查找以后超过 ${gap} 小时没有新的记录（内部时限）。还没有找到的，请继续查找并登记。`,
    facts: [
      { label: '最近一次', value: formatMoment(last.searchedAt) },
      { label: '结果', value: labelOf(searchResults, last.result) },
      { label: '已查找', value: `${searchesOf(standing.state).length} 次` },
    ],
    articles: [measures(38)],
    office: 'judicialOffice',
    dueAt: addHours(last.searchedAt, gap),
    action: { step: 'search', label: '登记查找' },
  };
}

/** LOST-01: the procuratorate is told at the same time. */
export function procuratorateToTell(standing: Standing): Finding | undefined {
  if (!when.noticeIsOwed(standing) || findTaken(standing.state, 'notify') !== undefined) return undefined;
  return {
    code: 'lostContact.procuratorate-to-tell',
    severity: 'warning',
    title: '应当同时通报执行地县级检察院',
    text: '失联的，查找的同时通报执行地县级人民检察院。请办理通报，系统出具通报函。',
    facts: beginningFacts(standing),
    articles: [measures(38), cooperation(14)],
    office: 'countyAgency',
    action: { step: 'notify', label: '通报检察院' },
  };
}

/** LOST-02: searched thoroughly, in vain. */
export function policeToAsk(standing: Standing): Finding | undefined {
  const exhausted = findExhausted(standing.state);
  if (exhausted === undefined || !when.policeIsOwed(standing)) return undefined;
  return {
    code: 'lostContact.police-to-ask',
    severity: 'grave',
    title: '充分查找没有结果，应当及时书面通知公安机关',
    text: '请发出《关于配合协助查找社区矫正对象的函》，附查找记录。条文写的是“及时”，没有天数。',
    facts: [
      ...beginningFacts(standing),
      { label: '查找', value: `${searchesOf(standing.state).length} 次，没有结果` },
      { label: '充分查找', value: formatMoment(exhausted.searchedAt) },
    ],
    articles: [act(30), measures(38, 'p1'), cooperation(14)],
    office: 'countyAgency',
    action: { step: 'askPolice', label: '书面通知公安' },
  };
}

/** LOST-08, LOST-09, LOST-10: more than forty-eight hours. The program points it out; a person determines. */
export function determinationOwed(standing: Standing): Finding | undefined {
  const form = abscondingFormOf(standing.state);
  const beginning = findBeginning(standing.state);
  if (form === undefined || beginning === undefined || !when.determinationIsOwed(standing)) return undefined;
  const foundAt = foundAtOf(standing.state);
  return {
    code: abscondingRule(form),
    severity: 'grave',
    title: '超过四十八小时，应当认定是否脱管',
    text: `${labelOf(lostForms, form)}已经超过四十八小时。${exceptionTexts[form]}，由县级机构核实后认定。`,
    facts: [
      ...beginningFacts(standing),
      { label: '满四十八小时', value: formatDeadline(abscondedAfter(beginning.since)) },
      { label: '找到', value: foundAt === undefined ? '还没有' : formatMoment(foundAt) },
    ],
    articles: [abscondingArticle(form), cooperation(26)],
    office: 'countyAgency',
    dueAt: abscondedAfter(beginning.since),
    action: { step: 'determine', label: '认定是否脱管' },
  };
}

/** LOST-11: found; now it is dealt with by what it was. */
export function disposalOwed(standing: Standing): Finding | undefined {
  const found = findFound(standing.state);
  if (found === undefined || !when.disposalIsOwed(standing)) return undefined;
  return {
    code: 'lostContact.to-dispose',
    severity: 'warning',
    title: '已经找到，应当根据脱离监管的情形处理',
    text: '请查清原因、固定证据，依法处理后登记。',
    facts: [
      ...beginningFacts(standing),
      { label: '找到', value: formatMoment(found.foundAt) },
      { label: '原因', value: found.reason },
    ],
    articles: [act(30), measures(38), cooperation(14)],
    office: 'countyAgency',
    action: { step: 'dispose', label: '登记处理' },
  };
}

/** LOST-12: whoever carries out the recall tells the police of the place in writing. It binds another body. */
export function fugitiveNotice(standing: Standing): Finding | undefined {
  const fugitive = findFugitive(standing.state);
  if (fugitive === undefined || foundAtOf(standing.state) !== undefined || !ruleActive('LOST-12'))
    return undefined;
  if (findTaken(standing.state, 'executorNotice') !== undefined) return undefined;
  return {
    code: 'LOST-12',
    severity: 'warning',
    title: '在逃的，负责收监执行的机关应当书面通报公安机关',
    text: `请向${fugitive.executor}核实，是否已经书面通报执行地县级公安机关追捕；已经通报的登记日期。条文没有天数。`,
    facts: [
      { label: '作出裁定、决定的机关', value: fugitive.authority },
      { label: '负责收监执行的机关', value: fugitive.executor },
    ],
    articles: [measures(51), cooperation(21)],
    office: 'countyAgency',
    action: { step: 'executorNotice', label: '登记书面通报' },
  };
}

export function beginningFacts({ state }: Pick<Standing, 'state'>): readonly Computed[] {
  const beginning = findBeginning(state);
  const form = abscondingFormOf(state);
  if (beginning === undefined || form === undefined) return [];
  const labels = { lost: '最后一次联系到', departure: '离开', overdueLeave: '准假到期' } as const;
  return [{ label: labels[form], value: formatDeadline(beginning.since) }];
}
