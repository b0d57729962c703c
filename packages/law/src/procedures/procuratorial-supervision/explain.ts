import type { Article } from '../../articles/article.ts';
import {
  act,
  measures,
  outsideExecutionSupervision,
  procuratorateRules,
  procuratorialSuggestion,
} from '../../articles/index.ts';
import type { Explanation } from '../../kernel/outcome.ts';
import type { Question } from '../../kernel/procedure.ts';
import { formatDay } from '../../time/format.ts';
import { findDemand } from './rounds.ts';

interface Words {
  readonly rule: string;
  readonly articles: readonly Article[];
  readonly told: readonly string[];
}

const supervised = ['被监督单位'];
const procuratorate = ['人民检察院'];
const words: Readonly<Record<string, Words>> = {
  raise: {
    rule: '情节较轻的口头纠正并记录，严重的发出纠正违法通知书，也可以提出检察建议。通知书自己写明回复的期限；检察建议自收到之日起两个月内处理并书面回复，紧急的可以另定。',
    articles: [act(62), procuratorateRules(552), procuratorateRules(553), procuratorialSuggestion(19)],
    told: supervised,
  },
  reply: {
    rule: '有关单位应当将采纳检察建议、纠正意见的情况在期限内书面回复，没有采纳的说明理由。',
    articles: [act(62), measures(57)],
    told: procuratorate,
  },
  escalate: {
    rule: '口头提出纠正意见后七日以内没有改正的，书面纠正；情节严重的直接书面纠正。',
    articles: [procuratorateRules(624)],
    told: supervised,
  },
  reportUp: {
    rule: '发出纠正违法通知书满十五日，没有纠正或者回复的，报告上一级检察院。这不是对方的法定答复期。',
    articles: [outsideExecutionSupervision(23)],
    told: ['上一级人民检察院'],
  },
  object: {
    rule: '被监督单位对纠正意见有异议的，可以书面要求复查；检察院七日以内复查并通知。',
    articles: [procuratorateRules(554)],
    told: procuratorate,
  },
  reexamine: {
    rule: '收到书面异议后七日以内复查，结果通知提出异议的单位；意见正确的维持，不当的撤回。',
    articles: [procuratorateRules(554)],
    told: supervised,
  },
};

export function explainSupervision({
  step,
  state,
  context,
}: Question & { readonly step: string }): Explanation {
  const { rule, articles, told } = words[step] ?? words['reply']!;
  const demand = findDemand(state, context);
  return {
    rule,
    articles,
    computation:
      demand?.replyBy === undefined ? [] : [{ label: '书面回复期限', value: formatDay(demand.replyBy) }],
    told,
    otherwise: '逾期不回复的，检察院督促；仍不回复的，报上一级检察院、通报主管机关，必要时报告党委、人大。',
  };
}
