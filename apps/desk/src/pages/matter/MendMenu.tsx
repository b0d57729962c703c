import type { MendAct, Procedure } from '@guitu/law';
import { useState } from 'react';

import type { MatterPage } from '../../api/types.ts';
import { buttonClass } from '../../kit/buttonClass.ts';
import { Icon } from '../../kit/Icon.tsx';
import { Menu } from '../../kit/Menu.tsx';
import { takesSteps } from '../../session/permissions.ts';
import { useSession } from '../../session/SessionContext.ts';
import { CorrectDialog } from './CorrectDialog.tsx';
import { MendDialog } from './MendDialog.tsx';
import { mendNotes } from './mendNotes.ts';

/** Mistakes are mended, not hidden: the six acts, each with what it does or why it is not possible now. */
export function MendMenu({ procedure, matter }: { procedure: Procedure; matter: MatterPage }) {
  const session = useSession();
  const [act, setAct] = useState<MendAct>();
  const mends = matter.acts.filter((one) => one.act !== 'step');
  if (mends.length === 0 || !takesSteps(session)) return null;
  const close = () => setAct(undefined);
  return (
    <>
      <Menu
        end
        label="更正和撤销"
        buttonClass={buttonClass({})}
        button={
          <>
            更正和撤销
            <Icon name="down" size={14} />
          </>
        }
        items={mends.map((one) => ({
          key: one.act,
          words: one.title,
          note:
            one.refusal === null
              ? mendNotes[one.act as MendAct]
              : [one.refusal.text, one.refusal.instead].filter(Boolean).join(''),
          refused: one.refusal !== null,
          onChoose: () => setAct(one.act as MendAct),
        }))}
      />
      {act === 'correct' && <CorrectDialog procedure={procedure} matter={matter} onClose={close} />}
      {act !== undefined && act !== 'correct' && <MendDialog act={act} matter={matter} onClose={close} />}
    </>
  );
}
