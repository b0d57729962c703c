import { officeNames, openingStep, type Procedure } from '@guitu/law';

import type { MatterPage, StepRow } from '../api/types.ts';
import { dayWithDate } from '../words/days.ts';
import { tookWords } from '../words/remaining.ts';
import type { StepLine } from './Steps.tsx';

/** The steps of a matter as they stand. Optional ones appear once they were taken. */
export function linesOfMatter(matter: MatterPage, today: string): readonly StepLine[] {
  return matter.steps
    .filter((step) => step.state === 'done' || (!step.optional && step.state !== 'skipped'))
    .map((step, index) => ({
      key: `${step.name} ${index}`,
      title: step.title,
      state: step.state,
      ...doerOf(step),
      when: step.happenedOn === null ? '' : dayWithDate(step.happenedOn, today),
      took: step.tookHours === null || step.tookHours < 0.02 ? '' : `用时 ${tookWords(step.tookHours)}`,
    }));
}

/** The steps of a matter that is only being asked for: the ones every matter of its kind has. */
export function linesOfProcedure(procedure: Procedure, first = openingStep(procedure)): readonly StepLine[] {
  return Object.entries(procedure.steps)
    .filter(([name, step]) => name === first || (step.optional !== true && step.when === undefined))
    .map(([name, step]) => ({
      key: name,
      title: step.title,
      state: name === first ? 'now' : 'next',
      body: '',
      who: '',
      when: '',
      took: '',
    }));
}

/** Who did it, as the paper names them; else whose turn it is. */
function doerOf(step: StepRow): { body: string; who: string } {
  if (step.stated !== null)
    return {
      body: step.stated.bodyName ?? step.body ?? officeNames[step.stated.office],
      who: step.stated.name,
    };
  return { body: step.body ?? step.officeName, who: step.who ?? '' };
}
