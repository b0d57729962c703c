import type { Article } from '../../articles/article.ts';
import { act, cooperation, measures, sayWhy } from '../../articles/index.ts';
import type { Computed, Explanation } from '../../kernel/outcome.ts';
import type { Question } from '../../kernel/procedure.ts';
import { formatDay } from '../../time/format.ts';
import { countyOnly, receivers } from './competence.ts';
import { findDeadline } from './deadline.ts';
import { deciderOf } from './decider.ts';
import { findMissed } from './missed.ts';
import type { BodyPeriod } from './notice.ts';
import { findDelivery, findNotice, findSupplement } from './notice.ts';
import { labelOf, missedKinds } from './options.ts';
import { missingPapers, titlesOf } from './owed-papers.ts';
import { standingOf } from './standing.ts';
import { stepTexts } from './step-texts.ts';

type Asked = Question & { readonly step: string };

/** The *why* beside the form: which days were counted from where, who acts, who is told, and what silence brings. */
export function explainIntake(question: Asked): Explanation {
  const text = stepTexts[question.step];
  const competence =
    question.step === 'declareMissed' || question.step === 'handleMissed'
      ? countyOnly()
      : receivers(question);
  return {
    rule: text?.rule ?? '',
    articles: articlesOf(question.step),
    computation: computationOf(question),
    competence: { office: competence.waiting, text: competence.text ?? '' },
    told: (text?.told ?? []).map((one) =>
      one.replace('决定机关', deciderOf(question.facts, question.state).name),
    ),
    otherwise: text?.otherwise ?? '',
  };
}

function articlesOf(step: string): readonly Article[] {
  switch (step) {
    case 'receive':
      return [act(21), act(22), measures(17), cooperation(7), cooperation(9)];
    case 'excuse':
    case 'declareMissed':
      return [cooperation(11)];
    case 'search':
    case 'handleMissed':
      return [cooperation(12)];
    case 'forward':
      return [act(20), cooperation(8)];
    case 'prisonFile':
      return [measures(17)];
    case 'announce':
      return [act(20), act(21), measures(16)];
    default:
      return [measures(16)];
  }
}

/** Before the matter is opened there is nothing to compute: the days of the form are read once it stands. */
function computationOf(question: Asked): readonly Computed[] {
  const standing = standingOf(question);
  if (standing === undefined) return [];
  const deadline = findDeadline(standing);
  const missed = findMissed(standing);
  const missing = missingPapers(standing);
  return [
    ...(deadline === undefined
      ? []
      : [
          {
            label: deadline.name === 'reportIn' ? '报到截止' : '移交截止',
            value: `${formatDay(deadline.lastDay)} 24:00（${deadline.basis}，节假日不顺延）`,
          },
        ]),
    ...periodLine('决定机关通知', findNotice(standing)),
    ...periodLine('决定机关送达文书', findDelivery(standing)),
    ...periodLine('决定机关补齐文书', findSupplement(standing)),
    ...(missing.length === 0 ? [] : [{ label: '还缺的文书', value: titlesOf(missing).join('、') }]),
    ...(missed === undefined
      ? []
      : [
          {
            label: '漏管',
            value: `${labelOf(missedKinds, missed.kind)}：${missed.causes.join('；')}${missed.excuse === undefined ? '' : '（特殊原因已核实，除外）'}`,
          },
        ]),
  ];
}

function periodLine(label: string, period: BodyPeriod | undefined): readonly Computed[] {
  if (period === undefined) return [];
  const done = period.doneOn === undefined ? '' : `${formatDay(period.doneOn)}收到。`;
  return [{ label, value: `${done}${period.due.why.map(sayWhy).join('')}` }];
}
