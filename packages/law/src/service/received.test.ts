import { expect, test } from 'vitest';

import { contextAt } from '../testing/facts.ts';
import { day } from '../time/day.ts';
import { moment } from '../time/moment.ts';
import { judgeAcknowledgement } from './acknowledgement.ts';
import { answerDueOf, findAnswerTerm } from './answer-term.ts';
import { namesPerson } from './named.ts';

const context = contextAt('2026-11-24T02:00:00.000Z');
const due = (kind: string, received?: string, sentOn = '2026-11-23') =>
  answerDueOf(
    findAnswerTerm(kind, 'court')!,
    { sentOn: day(sentOn), ...(received === undefined ? {} : { received: received as never }) },
    context,
  );

test('the court has thirty days from the day of its receipt, not from that of the letter', () => {
  // The day itself is not counted: the thirtieth day after 24 November is 24 December, a Thursday.
  expect(due('revocationProposal', '2026-11-24T02:00:00.000Z')).toBe('2026-12-24T16:00:00.000Z');
  expect(due('commutationProposal', '2026-11-24')).toBe('2026-12-24T16:00:00.000Z');
  expect(due('recallProposal')).toBeUndefined();
});

test('forty-eight hours run from the minute where it is known, else from the end of the day, holidays or not', () => {
  expect(due('arrestProposal', '2026-11-27T02:30:00.000Z')).toBe('2026-11-29T02:30:00.000Z');
  expect(due('arrestProposal', '2026-11-27')).toBe('2026-11-29T16:00:00.000Z');
});

test('missing papers are owed five days after they were asked for, received or not', () => {
  expect(due('chaseLetter')).toBe('2026-11-30T16:00:00.000Z');
});

test('whoever only gets a copy owes nothing', () => {
  expect(findAnswerTerm('revocationProposal', 'police')).toBeUndefined();
  expect(findAnswerTerm('recallProposal', 'prison')).toBeDefined();
  expect(findAnswerTerm('endNotice', 'court')).toBeUndefined();
});

test('a receipt needs its time and its name; it lies neither before the paper nor in the future', () => {
  const now = moment('2026-11-24T02:00:00.000Z');
  const codes = (raw: Parameters<typeof judgeAcknowledgement>[0]) =>
    judgeAcknowledgement(raw, { sentOn: day('2026-11-23'), now }).refusals.map(({ code }) => code);
  const receivedBy = '演示·书记员';
  expect(codes({ receivedAt: '2026-11-23T01:00:00.000Z', receivedBy })).toEqual([]);
  expect(codes({ receivedAt: '2026-11-24T02:00:00.000Z', receivedBy })).toEqual([]);
  expect(codes({ receivedAt: '2026-11-24T02:01:00.000Z', receivedBy })).toEqual(['receipt.future']);
  expect(codes({ receivedAt: '2026-11-22T15:59:00.000Z', receivedBy })).toEqual(['receipt.too-early']);
  expect(codes({ receivedAt: '2026-11-24T01:00:00.000Z' })).toEqual(['form.missing']);
});

test('an answer about what is sealed does not say whom it is about', () => {
  expect(namesPerson('minorFileRefusal')).toBe(false);
  expect(namesPerson('revocationProposal')).toBe(true);
});
