import { getStep, type Procedure } from '@guitu/law';

import type { MatterPage, StepRow } from '../api/types.ts';

interface BlockBase {
  key: string;
  step: string;
  title: string;
}

export type SheetBlock =
  | (BlockBase & { kind: 'done'; row: StepRow })
  | (BlockBase & { kind: 'active' })
  | (BlockBase & { kind: 'waiting'; officeName: string })
  | (BlockBase & { kind: 'next' });

/**
 * The parts of the paper in their order. Optional steps are only there once they were taken, or while they are being filled
 * in; one that may be taken again is filled in at the end.
 */
export function blocksOf(
  procedure: Procedure,
  matter: MatterPage | undefined,
  active: string | undefined,
): readonly SheetBlock[] {
  const blocks = matter === undefined ? plannedBlocks(procedure, active) : standingBlocks(matter, active);
  if (active === undefined || blocks.some((block) => block.kind === 'active')) return blocks;
  return [
    ...blocks,
    { key: `${active} again`, step: active, title: getStep(procedure, active).title, kind: 'active' },
  ];
}

function standingBlocks(matter: MatterPage, active: string | undefined): readonly SheetBlock[] {
  return matter.steps.flatMap((row, index): readonly SheetBlock[] => {
    const base = { key: `${row.name} ${index}`, step: row.name, title: row.title };
    if (row.state === 'done') return [{ ...base, kind: 'done', row }];
    if (row.name === active) return [{ ...base, kind: 'active' }];
    if (row.optional || row.state === 'skipped') return [];
    return [
      row.state === 'now'
        ? { ...base, kind: 'waiting', officeName: row.officeName }
        : { ...base, kind: 'next' },
    ];
  });
}

/** An empty form has the steps that every matter of its kind goes through. */
function plannedBlocks(procedure: Procedure, active: string | undefined): readonly SheetBlock[] {
  return Object.entries(procedure.steps)
    .filter(([name, step]) => name === active || (step.when === undefined && step.optional !== true))
    .map(([name, step]) => ({
      key: name,
      step: name,
      title: step.title,
      kind: name === active ? 'active' : 'next',
    }));
}
