import type { TakenStep } from '@guitu/law';
import { findTaken, getStep } from '@guitu/law';
import type { ApprovalFormData, ApprovalSection } from '@guitu/papers';

import { describeValue } from './describe-values.ts';
import { textIn, textsIn } from './order-data.ts';
import type { PaperSource } from './source.ts';
import { signatureOf } from './taken-step.ts';

/** 审批表 of any procedure: its own words for every step that stands (law's `ApprovalFormContent`), and who signs for it. */
export function composeApprovalForm(source: PaperSource): ApprovalFormData {
  const { order, state } = source;
  const chosen = textsIn(order, 'steps');
  const standing = state.taken.filter((taken) => chosen.length === 0 || chosen.includes(taken.step));
  const shown =
    order.data['latest'] === true
      ? standing.filter((taken) => findTaken(state, taken.step) === taken)
      : standing;
  const sections = shown.map((taken) => sectionOf(source, taken));
  if (sections.length === 0) throw new Error(`form ${order.kind} was ordered before any of its steps`);
  return {
    ...source.head,
    title: order.title,
    person: source.person,
    sections,
    note: textIn(order, 'note'),
  };
}

function sectionOf(source: PaperSource, taken: TakenStep): ApprovalSection {
  const step = getStep(source.procedure, taken.step);
  const { name, bodyName, on } = signatureOf(source, taken);
  return {
    title: step.title,
    lines: Object.entries(step.form)
      .filter(([field]) => taken.values[field] !== undefined)
      .map(([field, definition]) => ({
        label: definition.title,
        value: describeValue(definition, taken.values[field]),
      }))
      .filter(({ value }) => value !== ''),
    signature: { name, bodyName, on, sealed: step.kind === 'opinion' || step.kind === 'decision' },
  };
}
