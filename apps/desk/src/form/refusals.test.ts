import { expect, test } from 'vitest';

import type { Refusal } from '../api/types.ts';
import { shownRefusals } from './refusals.ts';

const missing: Refusal = { code: 'form.missing', field: 'destination', text: '请填写“目的地”。' };
const reversed: Refusal = {
  code: 'leave.dates-reversed',
  field: 'until',
  text: '返回日期早于离开日期，请核对。',
};
const competence: Refusal = { code: 'step.wrong-office', text: '由县级社区矫正机构办理。' };
const hidden: Refusal = { code: 'leave.special-missing', field: 'special', text: '须写明特殊情况。' };
const fields = ['destination', 'from', 'until'];

test('what is missing waits until the form is handed in, what is wrong does not', () => {
  const typing = shownRefusals([missing, reversed], fields, { from: '2026-12-02' }, false);
  expect(typing.beside).toEqual([reversed]);
  const handedIn = shownRefusals([missing, reversed], fields, { from: '2026-12-02' }, true);
  expect(handedIn.beside).toEqual([missing, reversed]);
});

test('a refusal without a field, or about a hidden one, is shown above the button', () => {
  expect(shownRefusals([competence, hidden], fields, { from: '2026-12-02' }, false).above).toEqual([
    competence,
    hidden,
  ]);
});

test('an empty form is not reproached, but who may not fill it in is told at once', () => {
  expect(shownRefusals([reversed, competence], fields, {}, false)).toEqual({
    beside: [],
    above: [competence],
  });
});
