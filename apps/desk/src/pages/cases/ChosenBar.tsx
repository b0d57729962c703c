import { catalogue, type Procedure } from '@guitu/law';
import { useState } from 'react';

import { Button } from '../../kit/Button.tsx';
import { ButtonLink } from '../../kit/ButtonLink.tsx';
import { Menu } from '../../kit/Menu.tsx';
import { keepsFiles, mayAct } from '../../session/permissions.ts';
import { useSession } from '../../session/SessionContext.ts';
import { BatchDialog } from './BatchDialog.tsx';
import { OfficerDialog } from './OfficerDialog.tsx';

interface ChosenBarProps {
  chosen: ReadonlySet<string>;
  /** The columns as they are seen, for the Excel file. */
  columns: string;
  onClear: () => void;
}

/** What says the same about everybody and may be started for many at once. */
const forMany: readonly Procedure[] = catalogue.newest.filter((procedure) => procedure.forMany === true);

/** What can be done with the chosen people together; it says with how many. */
export function ChosenBar({ chosen, columns, onClear }: ChosenBarProps) {
  const session = useSession();
  const [starting, setStarting] = useState<Procedure | null>(null);
  const [assigning, setAssigning] = useState(false);
  const ids = [...chosen].map((id) => `id=${encodeURIComponent(id)}`).join('&');
  return (
    <div className="cases__bar cases__bar--chosen">
      <p role="status">选中 {chosen.size} 人</p>
      <Button small look="plain" onClick={onClear}>
        不选了
      </Button>
      {mayAct(session) && forMany.length > 0 && (
        <Menu
          end
          button="一起办理"
          buttonClass="button button--outline button--small"
          label="可以对多人一起办的事项"
          items={forMany.map((procedure) => ({
            key: procedure.name,
            words: procedure.title,
            note: '先看会发生什么，再决定',
            onChoose: () => setStarting(procedure),
          }))}
        />
      )}
      {keepsFiles(session) && (
        <Button small onClick={() => setAssigning(true)}>
          确定责任人
        </Button>
      )}
      <ButtonLink
        small
        look="primary"
        icon="download"
        href={`/api/cases.xlsx?${ids}&columns=${columns}`}
        file
      >
        选中的人的 Excel
      </ButtonLink>
      {assigning && <OfficerDialog caseIds={[...chosen]} onClose={() => setAssigning(false)} />}
      {starting !== null && (
        <BatchDialog procedure={starting} caseIds={[...chosen]} onClose={() => setStarting(null)} />
      )}
    </div>
  );
}
