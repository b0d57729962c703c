import { expect, test } from 'vitest';

import { commonRefusals } from './commonRefusals.ts';

const missing = { code: 'form.missing', text: '请填写“日期”。', field: 'on' };
const ended = { code: 'case.ended', text: '已经解除。' };

test('what everybody is refused lies in the form', () => {
  expect(commonRefusals([{ refusals: [missing, ended] }, { refusals: [missing] }])).toEqual([missing]);
});

test('nothing is common when one may go on', () => {
  expect(commonRefusals([{ refusals: [missing] }, { refusals: [] }])).toEqual([]);
  expect(commonRefusals([])).toEqual([]);
});
