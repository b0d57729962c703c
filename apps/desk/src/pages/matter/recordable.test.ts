import { expect, test } from 'vitest';

import type { MatterAct, StepRow } from '../../api/types.ts';
import { paperOfStep, recordableSteps } from './recordable.ts';

const act = (step: string, code?: string): MatterAct => ({
  act: 'step',
  step,
  title: step,
  optional: false,
  refusal: code === undefined ? null : { code, text: '由另一地办理。' },
});
const acts = [
  act('own'),
  act('answer', 'step.wrong-place'),
  act('decide', 'step.wrong-office'),
  act('sign', 'step.wrong-role'),
];

test('what another place or office is to do can be entered from its paper; one’s own step and a colleague’s are simply taken', () => {
  expect(recordableSteps({ acts, guest: false, procedure: 'relocation' }).map(({ step }) => step)).toEqual([
    'answer',
    'decide',
  ]);
});

test('a guest enters nothing for others', () => {
  expect(recordableSteps({ acts, guest: true, procedure: 'relocation' })).toEqual([]);
  expect(recordableSteps({ acts, guest: true, procedure: 'assessment' })).toHaveLength(2);
});

test('the paper is signed by the body whose turn it is', () => {
  const row: Partial<StepRow> = { name: 'answer', office: 'countyAgency', officeName: '演示县社区矫正机构' };
  const steps = [row as StepRow];
  expect(paperOfStep({ steps }, 'answer')).toMatchObject({
    office: 'countyAgency',
    bodyName: '演示县社区矫正机构',
    name: '',
  });
});
