import type { Article } from '../articles/article.ts';
import { cooperation, measures } from '../articles/index.ts';
import type { Computed, Explanation } from '../kernel/outcome.ts';
import type { Question } from '../kernel/procedure.ts';
import { getStep } from '../kernel/sequence.ts';
import type { ProposalGiven } from './given.ts';

interface StepText {
  readonly rule: string;
  /** What this step rests on, where that is not what the whole proposal rests on. */
  readonly articles?: readonly Article[];
  readonly told?: readonly string[];
}

/** What a proposal says of its own beside the forms. */
interface OwnTexts {
  readonly articles: readonly Article[];
  /** Laid over the common texts of the steps. */
  readonly texts: Readonly<Record<string, StepText>>;
  readonly computation?: (question: Question & { readonly step: string }) => readonly Computed[];
  readonly otherwise: string;
}

const common: Readonly<Record<string, StepText>> = {
  statement: {
    rule: '把拟提请的事项、事实、理由和依据告知本人，听取陈述和申辩；放弃的、无法听取的如实记载。未成年人通知监护人到场，被羁押的到羁押场所听取。',
    told: ['社区矫正对象本人'],
  },
  bundle: { rule: '建议书要附证据和有关材料；缺的逐项列出，补齐以后再报。' },
  legalReview: { rule: '由拟稿人以外的人审核主体、事实、证据、依据和程序；本地没有要求的不用办。' },
  handUp: { rule: '受理法院高于县级的，由县级机构写明意见，连同材料报上级机构。' },
  decide: { rule: '由必须提请的那一级机构的审批人决定；不提请的写明理由。' },
  file: { rule: '把建议书和材料报送有权决定的机关，同时抄送。' },
  receipt: { rule: '登记对方收到的时间和是否受理；对方的办理期限从收到时起算。' },
  askSupplement: { rule: '对方要求补充材料的，登记要求补充什么、什么时候以前补。' },
  supplement: { rule: '登记补充了什么、什么时候补的。' },
  result: { rule: '登记裁定书、决定书的结果、日期、生效日期和文号；不采纳的也登记。' },
  carryOut: {
    rule: '登记由谁执行、送交哪里、文书是否同时移交；下落不明的登记在逃，由公安机关追捕。还没有送交的，送交以后再登记一次。',
  },
  oversee: { rule: '如实记载的事项有不合规之处的，由上一级核查，写明结论；结论不改变原来的记载。' },
};

/** The *why* beside each form of a proposal. */
export function explainProposal(
  given: ProposalGiven,
  { articles, texts, computation, otherwise }: OwnTexts,
): (question: Question & { readonly step: string }) => Explanation {
  return (question) => {
    const text = texts[question.step] ?? common[question.step] ?? { rule: '' };
    const { waiting, text: whose = '' } = getStep(given.procedure(), question.step).by(question);
    return {
      rule: text.rule,
      articles: text.articles ?? stepArticles(given, question.step) ?? articles,
      computation: computation?.(question) ?? [],
      competence: { office: waiting, text: whose },
      told: text.told ?? [],
      otherwise,
    };
  };
}

/** The list of pieces, the time of the other body and the custody have articles of their own. */
function stepArticles(given: ProposalGiven, step: string): readonly Article[] | undefined {
  switch (step) {
    case 'bundle':
      return [given.bundleArticle];
    case 'receipt':
    case 'result':
      return given.decides === undefined ? undefined : [given.decides.article];
    case 'carryOut':
      return [measures(50), measures(51), cooperation(18)];
    default:
      return undefined;
  }
}
