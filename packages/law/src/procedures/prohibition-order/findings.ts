import { criminalLaw } from '../../articles/index.ts';
import { measureNames } from '../../facts/facts.ts';
import type { Finding } from '../../kernel/outcome.ts';
import type { Standing } from '../../kernel/procedure.ts';
import { findTaken } from '../../kernel/state.ts';
import { formatDay } from '../../time/format.ts';
import type { EnteredProhibition } from './form.ts';
import { findOrder } from './form.ts';
import { limitsOf } from './limits.ts';

const verifyAction = { step: 'verify', label: '登记核实结果' };

/** The order while its wording can still be questioned: neither ended nor verified with the court. */
function findOpenOrder(standing: Standing): EnteredProhibition | undefined {
  const { state, context } = standing;
  const order = findOrder(state);
  if (order === undefined || findTaken(state, 'end') !== undefined) return undefined;
  if (findTaken(state, 'verify') !== undefined) return undefined;
  return order.ends === undefined || context.today <= order.ends ? order : undefined;
}

function limitFinding(standing: Standing, code: string): Finding | undefined {
  const order = findOpenOrder(standing);
  const found =
    order === undefined ? undefined : limitsOf(order, standing.facts).find((one) => one.code === code);
  if (order === undefined || found === undefined) return undefined;
  const { term } = standing.facts;
  return {
    code: found.code,
    severity: found.severity,
    title: found.title,
    text: found.text,
    facts: [
      { label: '禁止令', value: spanOf(order.begins, order.ends) },
      ...(term === undefined ? [] : [{ label: '矫正期限', value: spanOf(term.begins, term.ends) }]),
    ],
    articles: found.articles,
    office: 'countyAgency',
    action: verifyAction,
  };
}

function spanOf(begins: EnteredProhibition['begins'], ends: EnteredProhibition['ends']): string {
  return `${formatDay(begins)}至${ends === undefined ? '矫正期满' : formatDay(ends)}`;
}

/** CALC-09: the order lasts longer than the term it accompanies. */
export function outlastsTerm(standing: Standing): Finding | undefined {
  return limitFinding(standing, 'term.prohibition-outlasts-term');
}

/** CALC-09: the order is shorter than the rules allow. */
export function tooShort(standing: Standing): Finding | undefined {
  return limitFinding(standing, 'term.prohibition-too-short');
}

/** 《刑法》第三十八条、第七十二条 know prohibition orders beside control and probation only. */
export function wrongMeasure(standing: Standing): Finding | undefined {
  const { measure } = standing.facts;
  if (measure === 'control' || measure === 'probation' || findOpenOrder(standing) === undefined)
    return undefined;
  return {
    code: 'prohibitionOrder.wrong-measure',
    severity: 'warning',
    title: '禁止令与矫正类别不符',
    text: '禁止令只随管制、缓刑判决宣告。请核对矫正类别和文书，如有疑问向作出判决的人民法院核实。',
    facts: [{ label: '矫正类别', value: measureNames[measure] }],
    articles: [criminalLaw(38), criminalLaw(72)],
    office: 'countyAgency',
    action: verifyAction,
  };
}
