import { getProcedure } from '@guitu/law';
import type { CaseFacts, FormValues } from '@guitu/law';
import { createRenderer } from '@guitu/papers';
import type { PaperData, PaperKind } from '@guitu/papers';
import { afterAll } from 'vitest';

import { composers } from '../papers/compose/index.ts';
import { paperSources } from './paper-source.ts';
import type { PaperStep } from './paper-source.ts';

export type ComposePaper = <Kind extends PaperKind>(
  kind: Kind,
  procedure: string,
  facts: CaseFacts,
  ...steps: readonly [PaperStep, ...PaperStep[]]
) => Promise<PaperData[Kind]>;

/**
 * Gives the function that composes the paper which the last of some steps orders, from the folded matter. The paper is set in type
 * too, which throws where data and template do not fit.
 */
export function paperComposer(): ComposePaper {
  const renderer = createRenderer();
  afterAll(() => renderer.close());
  return async (kind, procedure, facts, ...steps) => {
    const source = paperSources(getProcedure(procedure), facts, steps).find((one) => one.order.kind === kind);
    if (source === undefined) throw new Error(`${kind} was not ordered`);
    const data = composers[kind](source);
    await renderer.render(kind, data);
    return data;
  };
}

/** A step the entrusted office takes, in the morning of 2 March 2026 unless said otherwise. */
export function officeStep(step: string, values: FormValues, at = '2026-03-02T02:00:00.000Z'): PaperStep {
  return { at, office: 'judicialOffice', step, values };
}
