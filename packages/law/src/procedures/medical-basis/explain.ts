import { cooperation, criminalProcedure, outsidePrisonRules } from '../../articles/index.ts';
import type { Explanation } from '../../kernel/outcome.ts';
import type { Question } from '../../kernel/procedure.ts';

const rules: Readonly<Record<string, string>> = {
  enter: '照暂予监外执行决定书和随送材料登记情形、诊断和保证人。健康内容加密存放，只在这一项里显示。',
  addDiagnosis: '以后每次病情诊断、妊娠检查或者生活不能自理鉴别，登记日期和意见。',
  changeGuarantor:
    '保证人丧失条件或者不履行义务的，由新的保证人接续；原来没有登记保证人、保证书的，也在这里补登。',
  oversee: '如实记载的事项有不合规之处的，由上一级核查，写明结论；结论不改变原来的记载。',
};

/** The *why* beside the form. Nothing here repeats what was written about anybody's health. */
export function explainMedical(question: Question & { readonly step: string }): Explanation {
  return {
    rule: rules[question.step] ?? '',
    articles: [criminalProcedure(265), outsidePrisonRules(10), cooperation(9)],
    computation: [],
    told: [],
    otherwise: '保外就医没有保证人、没有保证书的，一直提示县级机构补正。',
  };
}
