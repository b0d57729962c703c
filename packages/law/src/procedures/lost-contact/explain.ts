import type { Computed, Explanation } from '../../kernel/outcome.ts';
import type { CompetenceRule, Question } from '../../kernel/procedure.ts';
import { formatDay, formatDeadline } from '../../time/format.ts';
import { abscondedAfter, exceptionTexts } from '../absconding.ts';
import type { Discovery } from './form.ts';
import { ladderFrom } from './ladder.ts';
import { labelOf, lostForms } from './options.ts';
import { abscondingFormOf, beginningOf, findBeginning } from './records.ts';
import { stepTexts } from './step-texts.ts';

type Asked = Question & { readonly step: string };

/** The *why* beside the form: from when the hours, the ten days and the month run. */
export function explainLostContact(
  question: Asked,
  competenceOf: (step: string) => CompetenceRule,
): Explanation {
  const text = stepTexts[question.step];
  return {
    rule: text?.rule ?? '',
    articles: text?.articles ?? [],
    computation: computationOf(question),
    competence: { office: competenceOf(question.step)(question).waiting, text: '' },
    told: text?.told ?? [],
    otherwise: text?.otherwise ?? '',
  };
}

function computationOf(question: Asked): readonly Computed[] {
  const typed: Partial<Discovery> = question.step === 'discover' ? question.values : {};
  const form = question.step === 'discover' ? typed.form : abscondingFormOf(question.state);
  const beginning =
    question.step === 'discover' ? beginningOf(typed, typed.form) : findBeginning(question.state);
  if (beginning === undefined || form === undefined || form === 'fugitive') return [];
  const { measure } = question.facts;
  const ladder = ladderFrom(beginning, beginning.day, question);
  return [
    { label: labelOf(lostForms, form), value: `自${formatDeadline(beginning.since)}起` },
    {
      label: '满四十八小时',
      value: `${formatDeadline(abscondedAfter(beginning.since))}，${exceptionTexts[form]}`,
    },
    { label: '十日到', value: formatDay(ladder.tenDays) },
    ...(measure === 'probation' || measure === 'parole'
      ? [{ label: '一个月到', value: formatDay(ladder.month) }]
      : []),
  ];
}
