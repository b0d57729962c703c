import { criminalLaw, prohibitionRules } from '../../articles/index.ts';
import type { Computed, Explanation } from '../../kernel/outcome.ts';
import type { Question } from '../../kernel/procedure.ts';
import { formatDay } from '../../time/format.ts';

const rules: Readonly<Record<string, string>> = {
  enter:
    '照判决书、禁止令登记，一项一份。期限可以短于管制、缓刑考验期，不能更长；长短不合规定的只提示，以文书为准。',
  verify: '期限或者矫正类别有疑问的，向作出判决的人民法院核实，登记答复后提示消除。',
  end: '禁止令期限届满自然终止，不用登记；提前终止的照文书登记日期和依据。',
  oversee: '如实记载的事项有不合规之处的，由上一级核查，写明结论；结论不改变原来的记载。',
};

/** The *why* beside the form: the term the order is compared with. */
export function explainProhibition(question: Question & { readonly step: string }): Explanation {
  return {
    rule: rules[question.step] ?? '',
    articles: [criminalLaw(38), criminalLaw(72), prohibitionRules(6)],
    computation: termOf(question),
    told: [],
    otherwise: '没有登记的，外出、会客、进入特定区域等审批无法核对禁止令。',
  };
}

function termOf({ facts }: Question): readonly Computed[] {
  if (facts.term === undefined) return [];
  return [
    { label: '矫正期限', value: `${formatDay(facts.term.begins)}至${formatDay(facts.term.ends)}` },
    ...(facts.measure === 'control'
      ? [{ label: '禁止令不少于', value: '三个月（羁押折抵后管制不足三个月的除外）' }]
      : []),
    ...(facts.measure === 'probation' ? [{ label: '禁止令不少于', value: '二个月' }] : []),
  ];
}
