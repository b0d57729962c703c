import type { MatterState, TakenStep } from '../../kernel/state.ts';
import { allTaken } from '../../kernel/state.ts';
import type { Answer, Query } from './form.ts';

/** One application to see what is sealed, and its answer once there is one. */
export interface Inquiry {
  readonly received: TakenStep;
  readonly query: Partial<Query>;
  readonly answered?: TakenStep;
  readonly answer?: Partial<Answer>;
}

/**
 * Applications in the order in which they came. An answer that names an applicant answers the oldest open application of that
 * applicant, any other the oldest open one.
 */
export function inquiriesOf(state: MatterState | undefined): readonly Inquiry[] {
  let inquiries: readonly Inquiry[] = allTaken(state, 'receiveQuery')
    .map((received): Inquiry => ({ received, query: received.values }))
    .toSorted((a, b) => compare(a.query.receivedOn, b.query.receivedOn));
  for (const answered of allTaken(state, 'answerQuery')) {
    const answer: Partial<Answer> = answered.values;
    const meant = findMeant(inquiries, answer.applicant);
    inquiries = inquiries.map((one) => (one === meant ? { ...one, answered, answer } : one));
  }
  return inquiries;
}

export function openInquiries(state: MatterState | undefined): readonly Inquiry[] {
  return inquiriesOf(state).filter(({ answered }) => answered === undefined);
}

/** The open application an answer means; nothing where the applicant it names has none. */
export function findMeant(inquiries: readonly Inquiry[], applicant: string | undefined): Inquiry | undefined {
  return inquiries.find(
    ({ query, answered }) =>
      answered === undefined && (applicant === undefined || query.applicant === applicant),
  );
}

function compare(a: string | undefined, b: string | undefined): number {
  const one = a ?? '';
  const other = b ?? '';
  return one < other ? -1 : one > other ? 1 : 0;
}
