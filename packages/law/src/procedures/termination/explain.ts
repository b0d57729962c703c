import type { Article } from '../../articles/article.ts';
import { act, outsidePrisonRules } from '../../articles/index.ts';
import { sayWhy } from '../../articles/why.ts';
import type { Computed, Explanation } from '../../kernel/outcome.ts';
import type { Question } from '../../kernel/procedure.ts';
import { formatDay } from '../../time/format.ts';
import { findDeathNoticeDue } from './death.ts';
import { findReport } from './form.ts';
import { judgmentArticle } from './judgment-article.ts';
import { authorityOf } from './papers.ts';

type Asked = Question & { readonly step: string };

const rules: Readonly<Record<string, string>> = {
  report:
    '被裁定撤销缓刑、撤销假释，被决定收监执行，或者死亡的，矫正终止；因新罪、漏罪被判处刑罚的也在这里登记。',
  terminate: '由县级社区矫正机构办理终止，书面通知决定机关，抄送县级检察院、公安机关。已经解除的只记录在案。',
  notifyDeath: '暂予监外执行的对象死亡，自发现之日起五日以内书面通知，并把死亡证明送监狱、看守所。',
  oversee: '如实记载的事项有不合规之处的，由上一级核查，写明结论；结论不改变原来的记载。',
};

/** The *why* beside the form: which end this measure knows, until when a death is told, and what happens to the discharged. */
export function explainTermination(question: Asked): Explanation {
  const { facts, state, step } = question;
  const isDischarged = facts.status === 'discharged';
  return {
    rule: rules[step] ?? '',
    articles: articlesOf(question),
    computation: computationOf(question),
    competence: {
      office: 'countyAgency',
      text: step === 'report' ? '司法所、县级社区矫正机构都可以登记。' : '由县级社区矫正机构办理。',
    },
    told:
      step === 'report' || isDischarged
        ? []
        : [authorityOf(facts, state) ?? '社区矫正决定机关', '县级人民检察院', '县级公安机关'],
    otherwise: isDischarged
      ? '这个人已经解除：只记录在案，不发终止通知，解除不变。'
      : '没有办理终止的，矫正一直挂在在矫名单里，期满还会提示解除。',
  };
}

function articlesOf(question: Asked): readonly Article[] {
  const { state, step, values } = question;
  if (step === 'notifyDeath') return [outsidePrisonRules(28)];
  const ground = findReport(state)?.ground ?? values['ground'];
  if (ground === 'death') return [act(45), act(51)];
  return ground === 'newJudgment' ? [judgmentArticle(question)] : [act(45)];
}

function computationOf({ facts, state, context }: Asked): readonly Computed[] {
  const due = findDeathNoticeDue(facts, state, context);
  return [
    ...(facts.status === 'discharged' && facts.ended !== undefined
      ? [{ label: '已经解除', value: formatDay(facts.ended.on) }]
      : []),
    ...(due === undefined
      ? []
      : [
          { label: '书面通知，最迟', value: formatDay(due.due) },
          ...due.why.map((one) => ({ label: '计算', value: sayWhy(one) })),
        ]),
  ];
}
