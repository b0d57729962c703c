import { getProcedure } from '@guitu/law';
import type { CaseFacts, FormValues, Procedure } from '@guitu/law';
import { createRenderer } from '@guitu/papers';
import type { PaperData, PaperKind } from '@guitu/papers';
import { afterAll } from 'vitest';

import { composers } from '../papers/compose/index.ts';
import { templateOfOrder } from '../papers/paper-template.ts';
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
  const composeOrdered = orderedPaperComposer();
  return async (kind, procedure, facts, ...steps) => {
    const { data } = await composeOrdered(kind, getProcedure(procedure), facts, ...steps);
    return data as never;
  };
}

export type ComposeOrdered = (
  kind: string,
  procedure: Procedure,
  facts: CaseFacts,
  ...steps: readonly [PaperStep, ...PaperStep[]]
) => Promise<{ readonly template: PaperKind; readonly data: PaperData[PaperKind] }>;

/** The same for kinds that a general template makes: by the name that law gives the paper. */
export function orderedPaperComposer(): ComposeOrdered {
  const renderer = createRenderer();
  afterAll(() => renderer.close());
  return async (kind, procedure, facts, ...steps) => {
    const source = paperSources(procedure, facts, steps).find((one) => one.order.kind === kind);
    if (source === undefined) throw new Error(`${kind} was not ordered`);
    const template = templateOfOrder(source.order);
    const data = composers[template](source);
    await renderer.render(template, data);
    return { template, data };
  };
}

/** A step the entrusted office takes, in the morning of 2 March 2026 unless said otherwise. */
export function officeStep(step: string, values: FormValues, at = '2026-03-02T02:00:00.000Z'): PaperStep {
  return { at, office: 'judicialOffice', step, values };
}
