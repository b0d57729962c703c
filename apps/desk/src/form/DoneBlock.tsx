import { formatDay, day, type Procedure } from '@guitu/law';

import type { CasePage, StepRow } from '../api/types.ts';
import { Notice } from '../kit/Notice.tsx';
import type { ProcedureLayout } from '../procedures/layout.ts';
import { useNow } from '../session/useNow.ts';
import { Block } from './Block.tsx';
import { ValueRows } from './ValueRows.tsx';

interface DoneBlockProps {
  procedure: Procedure;
  layout: ProcedureLayout;
  page: CasePage;
  row: StepRow;
}

/** A step that is done: its values as written, signed and dated; what was irregular about it stays to be seen. */
export function DoneBlock({ procedure, layout, page, row }: DoneBlockProps) {
  const { today } = useNow();
  const mode = row.stated === null ? 'permit' : 'record';
  const bodyName = row.stated?.bodyName ?? row.body ?? row.officeName;
  return (
    <Block label={layout.labels?.[row.name] ?? row.title} state="done">
      <ValueRows
        procedure={procedure}
        layout={layout}
        step={row.name}
        question={{ values: row.values ?? {}, page, today, mode }}
      />
      <div className="paper-sign">
        <span>{bodyName}</span>
        <span>
          签名：<b>{row.stated?.name ?? row.who}</b>
        </span>
        {row.happenedOn && (
          <span>
            <b>{formatDay(day(row.happenedOn))}</b>
          </span>
        )}
        {row.stated && <span className="faint">按纸质材料补录，{row.who}录入</span>}
      </div>
      {row.irregularities.length > 0 && (
        <div className="paper-note">
          <Notice tone="near">
            {row.irregularities.map((refusal) => (
              <p key={refusal.code}>{refusal.text}</p>
            ))}
          </Notice>
        </div>
      )}
    </Block>
  );
}
