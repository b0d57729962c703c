import { fieldsOfManner, serviceForm, type FormValues } from '@guitu/law';
import { useState } from 'react';

import { ApiFailure, sentencesOf } from '../../api/failure.ts';
import { useNoteReceipt } from '../../api/papers.ts';
import type { CopyRow } from '../../api/types.ts';
import { FieldContext } from '../../fields/FieldContext.ts';
import { EntryField } from '../../form/EntryField.tsx';
import { newKey } from '../../form/newKey.ts';
import { Button } from '../../kit/Button.tsx';
import { Dialog } from '../../kit/Dialog.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { useSession } from '../../session/SessionContext.ts';
import { useNow } from '../../session/useNow.ts';

import '../../kit/Field.css';

/** On which day a copy was served or its receipt came back; of a paper for the person also how, as on the receipt he signed (送达回证). */
export function ReceiptDialog({ copy, onClose }: { copy: CopyRow; onClose: () => void }) {
  const { today } = useNow();
  const { account } = useSession();
  const [values, setValues] = useState<FormValues>(
    copy.toPerson ? { receivedOn: today, manner: 'signed', servedBy: account.name } : { receivedOn: today },
  );
  const [idempotencyKey, setKey] = useState(newKey);
  const note = useNoteReceipt(copy.id);
  const shown = copy.toPerson ? fieldsOfManner(values['manner'] as string) : (['receivedOn'] as const);
  const { receivedOn, ...all } = values;
  const service = Object.fromEntries(
    Object.entries(all).filter(([name, value]) => (shown as readonly string[]).includes(name) && value),
  ) as Record<string, string>;
  const send = () =>
    note.mutate(
      { receivedOn: receivedOn as string, ...(copy.toPerson ? { service } : {}), idempotencyKey },
      { onSuccess: onClose },
    );
  const change = (name: string, value: FormValues[string]) => {
    if (note.isError) {
      note.reset();
      setKey(newKey());
    }
    setValues({ ...values, [name]: value });
  };
  const refused = note.error instanceof ApiFailure ? note.error.refusals : [];
  return (
    <Dialog
      title="登记送达"
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>不登记</Button>
          <Button
            look="primary"
            disabled={receivedOn === undefined || receivedOn === ''}
            waiting={note.isPending}
            onClick={send}
          >
            登记
          </Button>
        </>
      }
    >
      <FieldContext value={{ today, matters: [] }}>
        <div className="mend">
          <p>
            {copy.subject}，送给{copy.recipient}。
          </p>
          <div className="entries">
            {shown.map((name) => (
              <EntryField
                key={name}
                id={`service-${name}`}
                field={serviceForm[name]}
                value={values[name]}
                remarks={refused
                  .filter(({ field }) => field === name)
                  .map(({ text }) => ({ text, tone: 'overdue' }))}
                onChange={(value) => change(name, value)}
              />
            ))}
          </div>
          {note.isError &&
            !refused.some(({ field }) => (shown as readonly string[]).includes(field ?? '')) && (
              <Notice tone="overdue" live>
                {sentencesOf(note.error).map((sentence) => (
                  <p key={sentence}>{sentence}</p>
                ))}
              </Notice>
            )}
        </div>
      </FieldContext>
    </Dialog>
  );
}
