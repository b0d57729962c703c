import type { Check, Question } from '../../kernel/procedure.ts';
import { formatDay } from '../../time/format.ts';
import { dayOf } from '../../time/zone.ts';
import { notInFuture } from '../not-in-future.ts';
import type { DetentionNote } from './form.ts';
import { findNote, noteForm, releaseForm } from './form.ts';

const valuesOf = (question: Question): Partial<DetentionNote> => question.values;

/** What is noted has happened: the decision and the notice lie behind us. */
export const decidedBeforeNow = notInFuture(
  'detentionNotice.decided-in-future',
  'decidedAt',
  noteForm.decidedAt.title,
);
export const receivedBeforeNow = notInFuture(
  'detentionNotice.received-in-future',
  'receivedOn',
  noteForm.receivedOn.title,
);
export const releasedBeforeNow = notInFuture(
  'detentionNotice.released-in-future',
  'releasedOn',
  releaseForm.releasedOn.title,
);

export const receivedAfterDecision: Check = {
  rules: [],
  test: (question) => {
    const { decidedAt, receivedOn } = valuesOf(question);
    if (decidedAt === undefined || receivedOn === undefined || receivedOn >= dayOf(decidedAt))
      return undefined;
    return {
      code: 'detentionNotice.received-before-decision',
      field: 'receivedOn',
      text: `收到通知的日期早于作出决定的日期（${formatDay(dayOf(decidedAt))}），请核对其中一项。`,
    };
  },
};

/** The hour of the receipt, where it is given, belongs to its day. */
export const receiptsAgree: Check = {
  rules: [],
  test: (question) => {
    const { receivedOn, receivedAt } = valuesOf(question);
    if (receivedOn === undefined || receivedAt === undefined || dayOf(receivedAt) === receivedOn)
      return undefined;
    return {
      code: 'detentionNotice.receipts-differ',
      field: 'receivedAt',
      text: `收到通知的时间不在收到通知的日期（${formatDay(receivedOn)}）这一天，请核对其中一项。`,
    };
  },
};

export const endsAfterDecision: Check = {
  rules: [],
  test: (question) => {
    const { decidedAt, until } = valuesOf(question);
    if (decidedAt === undefined || until === undefined || until >= dayOf(decidedAt)) return undefined;
    return {
      code: 'detentionNotice.until-reversed',
      field: 'until',
      text: '措施到期日早于作出决定的日期，请照法律文书核对。',
    };
  },
};

/** Nobody is released before the measure began. */
export const releasedAfterDecision: Check = {
  rules: [],
  test: ({ values, state }) => {
    const releasedOn = values['releasedOn'];
    const decidedAt = findNote(state)?.decidedAt;
    if (typeof releasedOn !== 'string' || decidedAt === undefined || releasedOn >= dayOf(decidedAt))
      return undefined;
    return {
      code: 'detentionNotice.released-before-decision',
      field: 'releasedOn',
      text: `解除措施的日期早于作出决定的日期（${formatDay(dayOf(decidedAt))}），请核对。`,
    };
  },
};
