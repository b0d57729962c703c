import { criminalLaw, criminalProcedure, measures, procedureInterpretation } from '../../articles/index.ts';
import type { Article } from '../../articles/index.ts';
import type { Computed, Explanation } from '../../kernel/outcome.ts';
import type { Question } from '../../kernel/procedure.ts';
import type { Day } from '../../time/day.ts';
import { formatDay } from '../../time/format.ts';
import { occupationBanOf, rightsOf } from './beside.ts';
import { computedBegin, differencesOf, sayDifference } from './difference.ts';
import { placePaper } from './entry.ts';
import { termPaperOf } from './form.ts';

const rules: Readonly<Record<string, string>> = {
  enter:
    '照文书登记，一份文书一项。以文书载明的起止日为准，系统另按规定计算一遍，不一致的提示核实。期限是否合乎规定只提示，不影响登记；还没有生效的，生效以后再登记。',
  raiseDifference: '文书载明的期限与计算不一致的，向作出文书的机关去函核实；答复以前照文书执行。',
  settle:
    '写明向谁核实、怎样答复。决定机关更正的，更正文书送达后另行登记一项；登记有误的，撤销或者重办这一项。',
  oversee: '如实记载的事项有不合规之处的，由上一级核查，写明结论；结论不改变原来的记载。',
};

const articlesOf: Readonly<Record<string, readonly Article[]>> = {
  commutation: [criminalLaw(78), measures(42)],
  notCounted: [criminalProcedure(268)],
  joined: [criminalLaw(69)],
};

/** The *why* beside the form: the end before, the end after, and our own computation of it. */
export function explainTermChange(question: Question & { readonly step: string }): Explanation {
  const paper = termPaperOf(question);
  return {
    rule: rules[question.step] ?? '',
    articles: [procedureInterpretation(202), ...(articlesOf[paper.kind ?? ''] ?? [])],
    computation: computationOf(question),
    told: question.step === 'raiseDifference' && paper.authority !== undefined ? [paper.authority] : [],
    otherwise: '没有登记的，期满日、外出、禁止令和解除都仍按原来的期限计算。',
  };
}

function computationOf(question: Question): readonly Computed[] {
  const { facts, state } = question;
  const paper = termPaperOf(question);
  const matterId = state?.id ?? '';
  const placed = placePaper(paper, matterId, facts);
  if (placed === undefined) return dayLine('现在的期满日', facts.term?.ends);
  const ban = occupationBanOf(paper, facts, placed);
  return [
    ...dayLine('登记前的期满日', placed.without.ends),
    ...dayLine('按规定起算', computedBegin(paper, facts)),
    ...dayLine('系统计算止于', placed.line.computedEnds),
    ...dayLine('登记后的期满日', placed.after.ends),
    ...differencesOf(paper, matterId, facts).map((one) => ({ label: '差异', value: sayDifference(one) })),
    ...(rightsOf(paper, facts, placed)?.why ?? []).map(({ text }) => ({
      label: '剥夺政治权利',
      value: text,
    })),
    ...(ban === undefined
      ? []
      : [{ label: '职业禁止', value: `${formatDay(ban.begins)}至${formatDay(ban.ends)}` }]),
  ];
}

function dayLine(label: string, on: Day | undefined): readonly Computed[] {
  return on === undefined ? [] : [{ label, value: formatDay(on) }];
}
