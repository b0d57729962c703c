import { getStep, type FieldValue, type Procedure } from '@guitu/law';
import { useState } from 'react';

import { useActOnMatter, usePreviewQuery } from '../../api/matters.ts';
import type { MatterPage } from '../../api/types.ts';
import { FieldControl } from '../../fields/FieldControl.tsx';
import { FieldText } from '../../fields/FieldText.tsx';
import { newKey } from '../../form/newKey.ts';
import { RefusalNote } from '../../form/RefusalNote.tsx';
import { Button } from '../../kit/Button.tsx';
import { Dialog } from '../../kit/Dialog.tsx';
import { Failure } from '../../kit/Failure.tsx';
import { LabelledArea } from '../../kit/LabelledArea.tsx';
import { Select } from '../../kit/Select.tsx';
import { useDelayed } from '../../kit/useDelayed.ts';
import { WillList } from '../../matter/WillList.tsx';
import { correctable } from './correctable.ts';

interface CorrectDialogProps {
  procedure: Procedure;
  matter: MatterPage;
  onClose: () => void;
}

/** Mends one field of one step: old and new side by side, with the reason. The old value stays in the history. */
export function CorrectDialog({ procedure, matter, onClose }: CorrectDialogProps) {
  const choices = correctable(procedure, matter);
  const [chosen, setChosen] = useState(choices[0]?.key ?? '');
  const [given, setGiven] = useState<FieldValue>();
  const [reason, setReason] = useState('');
  const [idempotencyKey] = useState(newKey);
  const mend = useActOnMatter(matter);
  const choice = choices.find((one) => one.key === chosen);
  const field = choice === undefined ? undefined : getStep(procedure, choice.step).form[choice.field];
  const order = {
    act: 'correct' as const,
    step: choice?.step ?? '',
    field: choice?.field ?? '',
    newValue: given ?? null,
    reason: reason.trim(),
  };
  const complete = choice !== undefined && reason.trim() !== '';
  const ask = { procedure: matter.procedure, matterId: matter.id, values: {}, ...order };
  const preview = usePreviewQuery(matter.caseId, useDelayed(ask, 350), complete);
  const refusals = complete ? (preview.data?.refusals ?? []) : [];
  return (
    <Dialog
      title="更正"
      wide
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>不改了</Button>
          <Button
            look="primary"
            disabled={!complete || refusals.length > 0}
            waiting={mend.isPending}
            onClick={() =>
              mend.mutate(
                { ...order, expectedRevision: matter.revision, idempotencyKey },
                { onSuccess: onClose },
              )
            }
          >
            更正
          </Button>
        </>
      }
    >
      <div className="mend">
        <div className="labelled">
          <label htmlFor="correct-field">改哪一处</label>
          <Select
            id="correct-field"
            value={chosen}
            onChange={(event) => {
              setChosen(event.target.value);
              setGiven(undefined);
            }}
          >
            {choices.map((one) => (
              <option key={one.key} value={one.key}>
                {one.words}
              </option>
            ))}
          </Select>
        </div>
        {field && choice && (
          <>
            <div className="labelled">
              <span className="faint">原来是</span>
              <div className="paper-text">
                <FieldText field={field} value={choice.value} />
              </div>
            </div>
            <div className="labelled">
              <label htmlFor="correct-value" id="correct-value-label">
                应当是
              </label>
              <FieldControl
                id="correct-value"
                field={field}
                value={given}
                onChange={setGiven}
                describedBy={undefined}
                invalid={false}
              />
            </div>
          </>
        )}
        <LabelledArea label="理由" value={reason} onChange={(event) => setReason(event.target.value)} />
        {refusals.map((refusal) => (
          <RefusalNote key={refusal.code} refusal={refusal} />
        ))}
        {complete && preview.data?.will && <WillList will={preview.data.will} />}
        {mend.isError && <Failure error={mend.error} />}
      </div>
    </Dialog>
  );
}
