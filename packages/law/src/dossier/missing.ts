import type { Article } from '../articles/article.ts';
import { act, criminalProcedure, measures } from '../articles/index.ts';
import type { CaseFacts } from '../facts/facts.ts';
import type { Context } from '../kernel/context.ts';
import type { FormValues } from '../kernel/field.ts';
import type { Procedure } from '../kernel/procedure.ts';
import { isEvidence } from '../kernel/read-list.ts';
import type { MatterState, TakenStep } from '../kernel/state.ts';
import { firstDays } from '../procedures/first-days.ts';
import { missingPapers, titlesOf } from '../procedures/intake/owed-papers.ts';
import { formatDay } from '../time/format.ts';
import { dayOf } from '../time/zone.ts';

/** Something that belongs into the file and is not there. */
export interface MissingPiece {
  /** Stable; with what it is about it is unique in a file. */
  readonly code:
    | 'notDelivered'
    | 'notIssued'
    | 'noOriginal'
    | 'voided'
    | 'outdated'
    | 'notServed'
    | 'notSent'
    | 'firstDay'
    | 'unfinished';
  readonly title: string;
  /** What is owed, and what can be done. */
  readonly text: string;
  readonly articles: readonly Article[];
  readonly matterId?: string;
  readonly paperId?: string;
}

/** A matter with its whole history. */
export interface FiledMatter {
  readonly procedure: Procedure;
  readonly state: MatterState;
  readonly closed: boolean;
}

export interface FiledPaper {
  readonly id: string;
  readonly matterId: string | null;
  readonly kind: string;
  readonly title: string;
  readonly number: string | null;
  readonly status: string;
  /** It says another last day of the term than the ledger gives now, and still counts. */
  readonly outdated: boolean;
}

/** A copy that went out, or should. */
export interface FiledCopy {
  readonly matterId: string | null;
  readonly paperId: string | null;
  readonly subject: string;
  readonly recipient: string;
  /** To the person: it is served, and the receipt belongs into the file. */
  readonly toPerson: boolean;
  readonly status: string;
}

export interface FiledCase {
  readonly facts: CaseFacts;
  readonly context: Context;
  readonly matters: readonly FiledMatter[];
  readonly papers: readonly FiledPaper[];
  readonly copies: readonly FiledCopy[];
}

/** What the definitions order and the file does not hold, in the order of the file's life. */
export function missingPieces(filed: FiledCase): readonly MissingPiece[] {
  return [
    ...filed.matters.flatMap((matter) => notDelivered(filed, matter)),
    ...notDone(filed),
    ...filed.matters.flatMap((matter) => [...notIssued(filed, matter), ...noOriginal(matter)]),
    ...voided(filed),
    ...outdated(filed),
    ...filed.copies.flatMap(withoutReceipt),
    ...filed.matters.flatMap(unfinished),
  ];
}

/** RECV-04, RECV-42: what the deciding authority delivers and has not. */
function notDelivered({ facts, context }: FiledCase, { procedure, state }: FiledMatter): MissingPiece[] {
  if (procedure.name !== 'intake' || state.ended !== undefined) return [];
  return titlesOf(missingPapers({ facts, context, state })).map((title) => ({
    code: 'notDelivered',
    title,
    text: '决定机关应当送达，没有收到。请在“接收”里催送；收到的登记并上传扫描件。',
    articles: [measures(16), measures(18)],
    matterId: state.id,
  }));
}

/** What follows the intake and has not been done: team, declaration, plan, classification, exit ban. */
function notDone({ facts, context }: FiledCase): MissingPiece[] {
  return firstDays(facts, context)
    .filter(({ done }) => !done)
    .map(({ title, text, articles }) => ({
      code: 'firstDay',
      title: `${title}的文书`,
      text,
      articles: [...articles, measures(18)],
    }));
}

/** Decided here, and a paper that the definition orders was never made. What was entered from paper orders none. */
function notIssued(filed: FiledCase, { procedure, state }: FiledMatter): MissingPiece[] {
  if (state.ended !== undefined) return [];
  const made = new Set(filed.papers.filter(({ matterId }) => matterId === state.id).map(({ kind }) => kind));
  const owed = new Map(
    state.taken
      .flatMap((taken) => ordersOf(filed, procedure, state, taken))
      .map((order) => [order.kind, order]),
  );
  return [...owed.values()]
    .filter(({ kind }) => !made.has(kind))
    .map(({ title }) => ({
      code: 'notIssued',
      title,
      text: `“${procedure.title}”已经办理，这份文书没有出具。请在该事项里重新办理这一步，或者补做后上传扫描件。`,
      articles: [measures(18)],
      matterId: state.id,
    }));
}

function ordersOf({ facts, context }: FiledCase, procedure: Procedure, state: MatterState, taken: TakenStep) {
  const { event, values, step } = taken;
  if (event.mode === 'record') return [];
  const { happenedAt } = event;
  const then = { ...context, now: happenedAt, today: dayOf(happenedAt) };
  // Asked of the matter as it stood then: what came later may have called for other papers.
  const before = { ...state, taken: state.taken.filter((one) => one.event.sequence <= event.sequence) };
  return (
    procedure.papers[step]?.({ facts, state: before, values, context: then, happenedAt, mode: 'permit' }) ??
    []
  );
}

/** Entered afterwards from paper, and nothing of the paper was scanned. */
function noOriginal({ procedure, state }: FiledMatter): MissingPiece[] {
  if (state.ended !== undefined || state.taken.some(({ values }) => hasEvidence(values))) return [];
  return state.taken
    .filter(({ step, event }) => event.mode === 'record' && procedure.steps[step]?.kind === 'decision')
    .map(({ step, event }) => ({
      code: 'noOriginal',
      title: `${procedure.title}：“${procedure.steps[step]?.title ?? step}”的纸质原件`,
      text: `${formatDay(dayOf(event.happenedAt))}在纸上办理、事后补录，没有扫描件。请把原件归入卷内并上传扫描件。`,
      articles: [measures(18)],
      matterId: state.id,
    }));
}

function hasEvidence(values: FormValues): boolean {
  return Object.values(values).some((value) => value !== undefined && isEvidence(value) && value.length > 0);
}

/** Voided, and nothing of its kind in its place; of a matter that has fallen nothing is owed any more. */
function voided({ papers, matters }: FiledCase): MissingPiece[] {
  const standing = new Set(
    matters.filter(({ state }) => state.ended === undefined).map(({ state }) => state.id),
  );
  const inForce = new Set(
    papers.filter(({ status }) => status === 'issued').map(({ matterId, kind }) => `${matterId} ${kind}`),
  );
  return papers
    .filter(({ status, matterId, kind }) => status === 'void' && !inForce.has(`${matterId} ${kind}`))
    .filter(({ matterId }) => matterId !== null && standing.has(matterId))
    .map((paper) => ({
      code: 'voided',
      title: named(paper),
      text: '已经作废，没有重新出具。请核对：应当有的，重新出具。',
      articles: [measures(18)],
      ...pointer(paper),
    }));
}

function outdated({ papers }: FiledCase): MissingPiece[] {
  return papers
    .filter((paper) => paper.outdated)
    .map((paper) => ({
      code: 'outdated',
      title: named(paper),
      text: '写着原来的期满日，待重新出具。',
      articles: [measures(18)],
      ...pointer(paper),
    }));
}

/** What was to be served and has no receipt, and what went to nobody yet. A body of this installation reads its copy here. */
function withoutReceipt(copy: FiledCopy): MissingPiece[] {
  const { subject, recipient, toPerson, status } = copy;
  if (status === 'received' || (!toPerson && status === 'sent')) return [];
  const about = {
    ...(copy.matterId === null ? {} : { matterId: copy.matterId }),
    ...(copy.paperId === null ? {} : { paperId: copy.paperId }),
  };
  if (toPerson) {
    return [
      {
        code: 'notServed',
        title: `${subject}的送达回证`,
        text: `送达${recipient}，没有登记送达。请送达以后登记，回证归入卷内。`,
        articles: [criminalProcedure(107), measures(18)],
        ...about,
      },
    ];
  }
  return [
    {
      code: 'notSent',
      title: `${subject}（送${recipient}）的回执`,
      text: `应当送${recipient}，没有登记送达、没有回执。请送出以后登记。`,
      articles: [measures(18)],
      ...about,
    },
  ];
}

function unfinished({ procedure, state, closed }: FiledMatter): MissingPiece[] {
  if (closed || state.ended !== undefined) return [];
  return [
    {
      code: 'unfinished',
      title: procedure.summary(state),
      text: `“${procedure.title}”还没有办结，后面的文书还没有。`,
      articles: [act(24)],
      matterId: state.id,
    },
  ];
}

function named({ title, number }: FiledPaper): string {
  return number === null ? title : `${title}${number}`;
}

function pointer({ id, matterId }: FiledPaper): Pick<MissingPiece, 'paperId' | 'matterId'> {
  return { paperId: id, ...(matterId === null ? {} : { matterId }) };
}
