import { getStep, type FieldValue, type Procedure } from '@guitu/law';

import type { MatterPage } from '../../api/types.ts';

export interface Correctable {
  key: string;
  step: string;
  field: string;
  words: string;
  value: FieldValue | undefined;
}

/** Every field of every step that stands; the newest occurrence of a repeated step is the one that can be mended. */
export function correctable(procedure: Procedure, matter: Pick<MatterPage, 'steps'>): readonly Correctable[] {
  const newest = new Map(
    matter.steps.filter((step) => step.state === 'done').map((step) => [step.name, step]),
  );
  return [...newest.values()].flatMap((step) =>
    Object.entries(getStep(procedure, step.name).form).map(([field, { title }]) => ({
      key: `${step.name}.${field}`,
      step: step.name,
      field,
      words: `${step.title}：${title}`,
      value: step.values?.[field],
    })),
  );
}
