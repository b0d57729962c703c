import type { Check, Question } from '../../kernel/procedure.ts';
import { formatDay } from '../../time/format.ts';
import { notInFuture } from '../not-in-future.ts';
import type { TakenOverLeave } from './form.ts';
import { addReturnForm, beginForm, findBegin } from './form.ts';
import { findOpenLeave, takenOverLeaves } from './ledger.ts';

const leaveIn = (question: Question): Partial<TakenOverLeave> => question.values;

export const asOfNotInFuture = notInFuture('openingBalance.as-of-in-future', 'asOf', beginForm.asOf.title);
export const returnedBeforeNow = notInFuture(
  'openingBalance.return-in-future',
  'returnedOn',
  addReturnForm.returnedOn.title,
);

/** Only what lies before the line is taken over; what came later is done here. */
export function beforeTheLine(field: string, title: string): Check {
  return {
    rules: [],
    test: ({ values, state }) => {
      const value = values[field];
      const asOf = findBegin(state)?.asOf;
      if (typeof value !== 'string' || asOf === undefined || value <= asOf) return undefined;
      return {
        code: 'openingBalance.after-as-of',
        field,
        text: `“${title}”晚于截止日 ${formatDay(asOf)}，不属于上线前的情况。`,
        instead: '截止日以后的，请在系统里办理；当时在纸上办的，用“补录”如实记载。',
      };
    },
  };
}

export const leaveInOrder: Check = {
  rules: [],
  test: (question) => {
    const { from, until, returnedOn } = leaveIn(question);
    if (from !== undefined && until !== undefined && until < from) {
      return {
        code: 'openingBalance.leave-reversed',
        field: 'until',
        text: '批准的返回日期早于离开日期，请核对。',
      };
    }
    if (from === undefined || returnedOn === undefined || returnedOn >= from) return undefined;
    return {
      code: 'openingBalance.returned-before-leaving',
      field: 'returnedOn',
      text: '实际返回日期早于离开日期，请核对。',
    };
  },
};

/** The same days are not taken over twice, nor beside a leave that was decided here. */
export const noOverlap: Check = {
  rules: [],
  test: (question) => {
    const { from, until, returnedOn } = leaveIn(question);
    const last = returnedOn ?? until;
    if (from === undefined || last === undefined) return undefined;
    const elsewhere = question.facts.permissions.filter(
      (one) => one.kind === 'leave' && one.matterId !== question.state?.id,
    );
    const meeting = [...takenOverLeaves(question.state), ...elsewhere].find(
      (one) => one.from <= last && from <= (one.returnedOn ?? one.until),
    );
    if (meeting === undefined) return undefined;
    return {
      code: 'openingBalance.overlap',
      field: 'from',
      text: `与已经登记的外出（${formatDay(meeting.from)}至${formatDay(meeting.returnedOn ?? meeting.until)}）重叠，请核对是不是同一次。`,
    };
  },
};

export const returnAfterDeparture: Check = {
  rules: [],
  test: ({ values, state }) => {
    const returnedOn = values['returnedOn'];
    const open = findOpenLeave(state);
    if (typeof returnedOn !== 'string' || open === undefined || returnedOn >= open.from) return undefined;
    return {
      code: 'openingBalance.returned-before-leaving',
      field: 'returnedOn',
      text: `实际返回日期早于离开日期（${formatDay(open.from)}），请核对。`,
    };
  },
};
