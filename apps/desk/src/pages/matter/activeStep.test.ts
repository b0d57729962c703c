import { expect, test } from 'vitest';

import type { MatterAct } from '../../api/types.ts';
import { activeStep, optionalSteps } from './activeStep.ts';

const act = (step: string, more: Partial<MatterAct> = {}): MatterAct => ({
  act: 'step',
  step,
  title: step,
  optional: false,
  refusal: null,
  ...more,
});
const refusal = { code: 'step.wrong-office', text: '由县级社区矫正机构办理。' };
const acts = [
  act('contact', { optional: true }),
  act('return'),
  act('orderReturn', { optional: true, refusal }),
];

test('the owed step is open unless the address asks for another that may be taken', () => {
  expect(activeStep({ acts }, null)).toBe('return');
  expect(activeStep({ acts }, 'contact')).toBe('contact');
  expect(activeStep({ acts }, 'orderReturn')).toBe('return');
});

test('nothing is open when it is somebody else’s turn', () => {
  expect(activeStep({ acts: [act('decide', { refusal })] }, null)).toBeUndefined();
});

test('what may be recorded besides, with the reason where it may not', () => {
  expect(optionalSteps({ acts })).toEqual([
    { step: 'contact', title: 'contact', refusal: null },
    { step: 'orderReturn', title: 'orderReturn', refusal: refusal.text },
  ]);
});
