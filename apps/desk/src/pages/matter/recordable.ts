import { findProcedure, officeNames } from '@guitu/law';

import type { MatterPage } from '../../api/types.ts';
import type { PaperStep } from '../record/recordEntry.ts';

/** A step whose turn it is and which another place or office takes: what it did on paper can be entered here. */
export interface RecordableStep {
  step: string;
  title: string;
}

const othersStep = ['step.wrong-place', 'step.wrong-office'];

/** What whoever holds the case may enter for others; a guest enters nothing for anybody. */
export function recordableSteps(
  matter: Pick<MatterPage, 'acts' | 'guest' | 'procedure'>,
): readonly RecordableStep[] {
  // The page of an assessment looks like a guest's, but it is its holder who opens it.
  if (matter.guest && findProcedure(matter.procedure)?.file !== 'assessment') return [];
  return matter.acts.flatMap(({ act, step, title, refusal }) =>
    act === 'step' && step !== null && refusal !== null && othersStep.includes(refusal.code)
      ? [{ step, title }]
      : [],
  );
}

/** The empty entry of one step, signed by the body whose turn it is. */
export function paperOfStep(matter: Pick<MatterPage, 'steps'>, name: string): PaperStep {
  const row = matter.steps.findLast((one) => one.name === name);
  const office = row?.office ?? 'countyAgency';
  return {
    on: true,
    values: {},
    day: '',
    office,
    bodyName: row?.officeName ?? officeNames[office],
    name: '',
  };
}
