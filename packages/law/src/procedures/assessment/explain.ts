import type { Computed, Explanation } from '../../kernel/outcome.ts';
import type { CompetenceRule, Question } from '../../kernel/procedure.ts';
import { formatDay } from '../../time/format.ts';
import { everythingMissing } from './missing.ts';
import { stepTexts } from './step-texts.ts';
import { findBegin, findDiscussDue, findGiveBackDue, findNoticeDue, findOpinionDue } from './timing.ts';

type Asked = Question & { readonly step: string };

/** The *why* beside the form: what is missing, and until when what has to be done. */
export function explainAssessment(question: Asked, competence: CompetenceRule): Explanation {
  const text = stepTexts[question.step];
  return {
    rule: text?.rule ?? '',
    articles: text?.articles ?? [],
    computation: computationOf(question),
    competence: { office: competence(question).waiting, text: '' },
    told: text?.told ?? [],
    otherwise: text?.otherwise ?? '',
  };
}

function computationOf(question: Asked): readonly Computed[] {
  const missing = question.step === 'check' ? everythingMissing(question.state) : [];
  const days = [
    ['评估期限起算', findBegin(question)],
    [
      '通知补齐，止于',
      question.step === 'check' || question.step === 'supplementNotice' ? findNoticeDue(question) : undefined,
    ],
    ['沟通，止于', findDiscussDue(question)],
    ['退回，止于', findGiveBackDue(question)],
    ['完成评估，止于', findOpinionDue(question)],
  ] as const;
  return [
    ...(missing.length === 0 ? [] : [{ label: '缺少', value: missing.join('、') }]),
    ...days.flatMap(([label, day]) => (day === undefined ? [] : [{ label, value: formatDay(day) }])),
  ];
}
