import type { Check, Question } from '../../kernel/procedure.ts';
import type { Refusal } from '../../kernel/refusal.ts';
import { isEmpty } from '../../term/length.ts';
import { notInFuture } from '../not-in-future.ts';
import { lengthOf, placePaper } from './entry.ts';
import { enterForm, raiseForm, settleForm, termPaperLabel, termPaperOf } from './form.ts';
import type { EnteredTermPaper } from './form.ts';

/*
 * A court's paper is a fact: nothing it says is refused, however odd. Refused is only what leaves open what was entered.
 */

/** The ledger has no "from then on": an entry rules as soon as it stands, so what is not in force yet is entered when it is. */
export const inForceAlready = notInFuture(
  'termChange.not-yet-in-force',
  'effectiveOn',
  enterForm.effectiveOn.title,
);

export const paperWritten = notInFuture('termChange.paper-in-future', 'paperOn', enterForm.paperOn.title);

export const settledBeforeNow = notInFuture(
  'termChange.settled-in-future',
  'settledOn',
  settleForm.settledOn.title,
);

export const daysInOrder = onPaper(({ begins, ends, lostFrom, lostUntil }) => {
  if (begins !== undefined && ends !== undefined && ends < begins) {
    return {
      code: 'termChange.dates-reversed',
      field: 'ends',
      text: '截止日早于起始日，请照文书核对。',
    };
  }
  if (lostFrom === undefined || lostUntil === undefined || lostFrom <= lostUntil) return undefined;
  return {
    code: 'termChange.lost-reversed',
    field: 'lostUntil',
    text: '不计入的截止日早于起始日，请照文书核对。',
  };
});

/** A paper that sets a whole term says when it begins and ends. */
export const wholeTermHasDays = onPaper(({ kind, begins, ends }) => {
  if (!setsWholeTerm(kind) || (begins !== undefined && ends !== undefined)) return undefined;
  return {
    code: 'termChange.days-missing',
    field: begins === undefined ? 'begins' : 'ends',
    text: `${termPaperLabel(kind)}要写明起始日和截止日，请照文书填写。`,
  };
});

export const commutationHasEnd = onPaper((paper) => {
  if (paper.kind !== 'commutation' || paper.ends !== undefined || !isEmpty(lengthOf(paper))) return undefined;
  return {
    code: 'termChange.new-end-missing',
    field: 'ends',
    text: '减刑裁定要写明减刑后的截止日，或者减去、缩短的期限。',
  };
});

export const notCountedHasDays = onPaper(({ kind, notCountedDays, ground }) => {
  if (kind !== 'notCounted' || (notCountedDays !== undefined && ground !== undefined)) return undefined;
  return {
    code: 'termChange.not-counted-missing',
    field: notCountedDays === undefined ? 'notCountedDays' : 'ground',
    text: '请写明不计入刑期的天数和情形。',
  };
});

/** Days that do not count are a line of their own; written beside another paper they would move nothing. */
export const daysOnTheirOwnLine = onPaper(({ kind, notCountedDays }) => {
  if (kind === undefined || kind === 'notCounted' || notCountedDays === undefined) return undefined;
  return {
    code: 'termChange.days-elsewhere',
    field: 'notCountedDays',
    text: `不计入刑期的天数要单独登记一项，不能写在${termPaperLabel(kind)}里。`,
    instead: '请清空这一栏，另外登记一项“不计入刑期”。',
  };
});

export const notTwice: Check = {
  rules: [],
  test: (question) => {
    const { kind, paperNumber } = termPaperOf(question);
    const known = question.facts.term?.entries.some(
      (one) =>
        one.matterId !== undefined &&
        one.matterId !== question.state?.id &&
        one.kind === kind &&
        one.paperNumber === paperNumber,
    );
    if (known !== true) return undefined;
    return {
      code: 'termChange.entered-already',
      field: 'paperNumber',
      text: `这份${termPaperLabel(kind)}（${paperNumber ?? ''}）已经登记过了。`,
      instead: '内容有误的，请在原来那一项上更正、撤销或者重办。',
    };
  },
};

/** What alters a term needs one to alter. */
export const hasTermToAlter: Check = {
  rules: [],
  test: (question) => {
    const paper = termPaperOf(question);
    if (paper.kind !== 'commutation' && paper.kind !== 'notCounted') return undefined;
    const placed = placePaper(paper, question.state?.id ?? '', question.facts);
    if (placed === undefined || placed.line.begins !== undefined) return undefined;
    return {
      code: 'termChange.no-term',
      text: '台账里在这以前还没有起止日期，算不出变动后的期满日。',
      instead: '请先登记执行通知书，再登记这一项。',
    };
  },
};

/** A letter needs something to ask. */
export const hasSomethingToAsk = (asks: (question: Question) => boolean): Check => ({
  rules: [],
  test: (question) => {
    if (question.values['text'] !== undefined || asks(question)) return undefined;
    return {
      code: 'termChange.nothing-to-ask',
      field: 'text',
      text: `文书与系统计算没有差异。有其他疑问的，请写在“${raiseForm.text.title}”里。`,
    };
  },
});

function setsWholeTerm(kind: string | undefined): boolean {
  return kind === 'executingNotice' || kind === 'joined' || kind === 'correctedJudgment';
}

function onPaper(test: (paper: Partial<EnteredTermPaper>) => Refusal | undefined): Check {
  return { rules: [], test: (question) => test(termPaperOf(question)) };
}
