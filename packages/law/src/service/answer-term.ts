import type { Article } from '../articles/article.ts';
import { act, measures } from '../articles/index.ts';
import type { Office } from '../kernel/actor.ts';
import type { Context } from '../kernel/context.ts';
import { computeDays, computeHours } from '../period/index.ts';
import type { Day } from '../time/day.ts';
import type { Moment } from '../time/moment.ts';
import { dayOf, endOfDay } from '../time/zone.ts';

/** How long the law gives the body that receives a paper to answer it. It binds that body: it is shown and watched, nothing is refused. */
export interface AnswerTerm {
  /** What is owed, and from when it is counted, in words. */
  readonly words: string;
  readonly span: { readonly unit: 'days' | 'hours'; readonly amount: number };
  /** From its receipt, or from the day on which the agency told the body. */
  readonly from: 'receipt' | 'sending';
  readonly article: Article;
  /** The clock of the matter that stops when the answer has come. */
  readonly clock: string;
  readonly offices: readonly Office[];
}

const court = ['court'] as const;

/** By the kind of paper: REVOKE-05, REDUCE-03, RECALL-03, ARREST-02, RECV-42. Every other paper only informs. */
const terms: Readonly<Record<string, AnswerTerm>> = {
  revocationProposal: {
    words: '自收到建议书之日起三十日内裁定',
    span: { unit: 'days', amount: 30 },
    from: 'receipt',
    article: act(48),
    clock: 'decision',
    offices: court,
  },
  commutationProposal: {
    words: '自收到建议书和证据材料之日起三十日内裁定',
    span: { unit: 'days', amount: 30 },
    from: 'receipt',
    article: act(33),
    clock: 'decision',
    offices: court,
  },
  recallProposal: {
    words: '自收到建议书之日起三十日内决定',
    span: { unit: 'days', amount: 30 },
    from: 'receipt',
    article: act(49),
    clock: 'decision',
    offices: ['court', 'police', 'prison'],
  },
  arrestProposal: {
    words: '自收到提请文书和证据时起四十八小时内决定',
    span: { unit: 'hours', amount: 48 },
    from: 'receipt',
    article: act(47),
    clock: 'decision',
    offices: court,
  },
  chaseLetter: {
    words: '自通知之日起五日内送达、补齐法律文书',
    span: { unit: 'days', amount: 5 },
    from: 'sending',
    article: measures(16),
    clock: 'supplement',
    offices: ['court', 'police', 'prison'],
  },
};

/** The term of whoever gets this paper; nothing for a body that only gets a copy of it. */
export function findAnswerTerm(paperKind: string, office: Office): AnswerTerm | undefined {
  const term = terms[paperKind];
  return term?.offices.includes(office) === true ? term : undefined;
}

/** When a paper was sent and received, as far as it is known. */
export interface Arrival {
  readonly sentOn: Day;
  /** To the minute, where the receipt says so; else the day. */
  readonly received?: Moment | Day;
}

/** The last moment in time; nothing as long as the event it is counted from is not known. */
export function answerDueOf(
  { span, from }: AnswerTerm,
  { sentOn, received }: Arrival,
  { calendar }: Pick<Context, 'calendar'>,
): Moment | undefined {
  const start = from === 'sending' ? sentOn : received;
  if (start === undefined) return undefined;
  if (span.unit === 'hours') return computeHours(start, span.amount).due;
  const day = start.length > 10 ? dayOf(start as Moment) : (start as Day);
  return endOfDay(computeDays(day, { unit: 'days', amount: span.amount }, { rollsOver: true, calendar }).due);
}
