import { getStep, openingStep, type FormValues, type Procedure } from '@guitu/law';
import { useState } from 'react';

import { useCarryOutBatch, usePreviewBatch } from '../../api/batches.ts';
import { FieldContext } from '../../fields/FieldContext.ts';
import { EntryField } from '../../form/EntryField.tsx';
import { newKey } from '../../form/newKey.ts';
import { Button } from '../../kit/Button.tsx';
import { Dialog } from '../../kit/Dialog.tsx';
import { Failure } from '../../kit/Failure.tsx';
import { useNow } from '../../session/useNow.ts';
import { BatchRows } from './BatchRows.tsx';
import { commonRefusals } from './commonRefusals.ts';

interface BatchDialogProps {
  procedure: Procedure;
  caseIds: readonly string[];
  onClose: () => void;
}

/** The same matter for many people: one form, then what it would do to each, then doing it. */
export function BatchDialog({ procedure, caseIds, onClose }: BatchDialogProps) {
  const step = openingStep(procedure);
  const { form } = getStep(procedure, step);
  const { today } = useNow();
  const [values, setValues] = useState<FormValues>({});
  const [key, setKey] = useState(newKey);
  const preview = usePreviewBatch();
  const batch = useCarryOutBatch();
  const ready = preview.data?.rows.filter((row) => row.refusals.length === 0) ?? [];
  const common = commonRefusals(preview.data?.rows ?? []);
  const error = preview.error ?? batch.error;
  const look = () => preview.mutate({ procedure: procedure.name, caseIds, values });
  const change = (name: string, value: FormValues[string]) => {
    setValues({ ...values, [name]: value });
    preview.reset();
    setKey(newKey());
  };

  return (
    <Dialog
      wide
      title={`${procedure.title}：${caseIds.length} 人一起办`}
      onClose={onClose}
      foot={
        batch.isSuccess ? (
          <Button look="primary" onClick={onClose}>
            知道了
          </Button>
        ) : (
          <>
            <Button
              look={ready.length === 0 ? 'primary' : 'outline'}
              waiting={preview.isPending}
              onClick={look}
            >
              先看会发生什么
            </Button>
            {ready.length > 0 && (
              <Button
                look="primary"
                waiting={batch.isPending}
                onClick={() =>
                  batch.mutate({
                    procedure: procedure.name,
                    caseIds: ready.map((row) => row.caseId),
                    values,
                    idempotencyKey: key,
                  })
                }
              >
                给 {ready.length} 人办“{getStep(procedure, step).title}”
              </Button>
            )}
          </>
        )
      }
    >
      {batch.isSuccess ? (
        <BatchRows rows={batch.data.rows} done />
      ) : (
        <FieldContext value={{ today, matters: [] }}>
          <div className="entries">
            {Object.entries(form).map(([name, field]) => (
              <EntryField
                key={name}
                id={`batch-${name}`}
                field={field}
                value={values[name]}
                remarks={common
                  .filter((refusal) => refusal.field === name)
                  .map(({ text }) => ({ tone: 'overdue', text }))}
                onChange={(value) => change(name, value)}
              />
            ))}
          </div>
          {preview.data !== undefined && <BatchRows rows={preview.data.rows} />}
        </FieldContext>
      )}
      {error !== null && <Failure error={error} />}
    </Dialog>
  );
}
