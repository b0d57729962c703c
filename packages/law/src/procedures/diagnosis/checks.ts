import { outsidePrisonOpinion } from '../../articles/index.ts';
import type { Check } from '../../kernel/procedure.ts';
import { formatDay } from '../../time/format.ts';
import { notInFuture } from '../not-in-future.ts';
import { arrangeForm, findOpinion, issueForm, receiveForm, useForm } from './form.ts';
import { findReceivedOn, findValidUntil } from './timing.ts';

export const receivedBeforeNow = notInFuture(
  'diagnosis.received-in-future',
  'receivedOn',
  receiveForm.receivedOn.title,
);
export const arrangedBeforeNow = notInFuture(
  'diagnosis.arranged-in-future',
  'arrangedOn',
  arrangeForm.arrangedOn.title,
);
export const issuedBeforeNow = notInFuture(
  'diagnosis.issued-in-future',
  'issuedOn',
  issueForm.issuedOn.title,
);
export const usedBeforeNow = notInFuture('diagnosis.used-in-future', 'on', useForm.on.title);

/** Nothing of the hospital comes before it got the entrustment. */
export function afterReceipt(field: 'arrangedOn' | 'issuedOn', title: string): Check {
  return {
    rules: [],
    test: ({ values, state }) => {
      const value = values[field];
      const received = findReceivedOn(state);
      if (typeof value !== 'string' || received === undefined || value >= received) return undefined;
      const text = `“${title}”早于医院收到委托书之日（${formatDay(received)}），请核对。`;
      return { code: 'diagnosis.before-receipt', field, text };
    },
  };
}

/** SUP-13: no decision rests on an opinion older than three months; it is made anew. */
export const stillValid: Check = {
  rules: ['SUP-13'],
  test: ({ values: { on }, state, context }) => {
    const until = findValidUntil(state, context);
    if (typeof on !== 'string' || until === undefined || on <= until) return undefined;
    const text = `诊断意见自出具之日起三个月内有效，到${formatDay(until)}为止，已经不能作为依据。`;
    const instead = '请重新组织诊断、检查或者鉴别。';
    return { code: 'diagnosis.expired', field: 'on', text, articles: [outsidePrisonOpinion(8)], instead };
  },
};

export const usedAfterIssue: Check = {
  rules: [],
  test: ({ values: { on }, state }) => {
    const issued = findOpinion(state)?.issuedOn;
    if (typeof on !== 'string' || issued === undefined || on >= issued) return undefined;
    const text = `使用之日早于出具之日（${formatDay(issued)}），请核对。`;
    return { code: 'diagnosis.used-before-issue', field: 'on', text };
  },
};
