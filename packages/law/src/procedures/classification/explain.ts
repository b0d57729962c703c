import { measures } from '../../articles/index.ts';
import { sanctionNames } from '../../facts/facts.ts';
import type { Computed, Explanation } from '../../kernel/outcome.ts';
import { parameterValue } from '../../kernel/parameter.ts';
import type { Question } from '../../kernel/procedure.ts';
import { formatDay } from '../../time/format.ts';
import { entrusted } from '../entrusted.ts';
import { levelInForce } from '../level-in-force.ts';
import { findLevelNames, firstLevel } from './parameters.ts';

/** The *why* beside the form: the level now, what has happened since, and which levels there are here. */
export function explainClassification(question: Question & { readonly step: string }): Explanation {
  const assessing = question.step === 'assess';
  const competence = entrusted('classification')(question);
  return {
    rule: ruleOf(question.step),
    articles: [measures(21)],
    computation: computationOf(question),
    competence: assessing
      ? { office: competence.waiting, text: competence.text ?? '' }
      : { office: 'countyAgency', text: '由县级社区矫正机构确定。' },
    told: ['社区矫正对象本人'],
    otherwise: '没有确定的，一直列在入矫手续里；不会自动定类，也不会自动调整。',
  };
}

function ruleOf(step: string): string {
  switch (step) {
    case 'assess':
      return '根据裁判内容和犯罪类型、矫正阶段、再犯罪风险等综合评估，考核结果和奖惩情况是依据。民族、宗教信仰和政治面貌不作为依据。';
    case 'oversee':
      return '如实记载的事项有不合规之处的，由上一级核查，写明结论；结论不改变原来的记载。';
    default:
      return '根据综合评估的结果确定管理类别，写明理由。';
  }
}

function computationOf({ facts, context }: Question): readonly Computed[] {
  const level = levelInForce(facts, context.today);
  const since = facts.sanctions.filter((one) => level === undefined || one.on >= level.from);
  const names = findLevelNames(context.parameters);
  const first = parameterValue(context.parameters, firstLevel);
  return [
    {
      label: '现在的类别',
      value: level === undefined ? '还没有确定' : `${level.level}，${formatDay(level.from)}起`,
    },
    {
      label: '此后的奖惩',
      value: since.map((one) => `${formatDay(one.on)}${sanctionNames[one.kind]}`).join('、') || '没有',
    },
    ...(names === undefined ? [] : [{ label: '本地的类别', value: names.join('、') }]),
    ...(first === undefined || level !== undefined ? [] : [{ label: '入矫后的首次类别', value: first }]),
  ];
}
