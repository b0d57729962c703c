import type { Procedure } from '@guitu/law';
import type { ReactNode } from 'react';

import type { CasePage, MatterPage } from '../api/types.ts';
import { findLayout } from '../procedures/findLayout.ts';
import { ActiveBlock } from './ActiveBlock.tsx';
import { Block } from './Block.tsx';
import { DoneBlock } from './DoneBlock.tsx';
import { PersonRows } from './PersonRows.tsx';
import { Sheet } from './Sheet.tsx';
import { blocksOf } from './sheetBlocks.ts';
import type { StepForm } from './useStepForm.ts';

interface MatterSheetProps {
  procedure: Procedure;
  page: CasePage;
  /** Undefined while the matter is only being asked for. */
  matter?: MatterPage | undefined;
  /** The step that is being filled in, if it is this desk's turn. */
  active?: { step: string; form: StepForm } | undefined;
  foot?: ReactNode;
}

const endedStatuses: readonly MatterPage['status'][] = ['withdrawn', 'annulled', 'superseded'];

/** The whole form as its paper: the person, every step that is done, the one that is open, and those to come. */
export function MatterSheet({ procedure, page, matter, active, foot }: MatterSheetProps) {
  const layout = findLayout(procedure);
  const ended = matter !== undefined && endedStatuses.includes(matter.status);
  return (
    <Sheet
      title={layout.title}
      left={page.case.officeName}
      right={ended ? '' : (matter?.statusText ?? '')}
      stamp={ended ? matter?.statusText : undefined}
      foot={foot}
    >
      <PersonRows page={page} />
      {blocksOf(procedure, matter, active?.step).map((block) => {
        const label = layout.labels?.[block.step] ?? block.title;
        if (block.kind === 'done') {
          return (
            <DoneBlock key={block.key} procedure={procedure} layout={layout} page={page} row={block.row} />
          );
        }
        if (block.kind === 'active' && active !== undefined) {
          return (
            <ActiveBlock
              key={block.key}
              procedure={procedure}
              layout={layout}
              page={page}
              label={label}
              step={block.step}
              form={active.form}
            />
          );
        }
        return (
          <Block key={block.key} label={label} state={block.kind === 'waiting' ? 'undone' : 'next'}>
            <div className="paper-wait">
              {block.kind === 'waiting' ? `等${block.officeName}办理` : '还没有到这一步'}
            </div>
          </Block>
        );
      })}
    </Sheet>
  );
}
