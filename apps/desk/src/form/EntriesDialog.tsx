import type { Field, FormValues } from '@guitu/law';
import { useState, type ReactNode } from 'react';

import { ApiFailure } from '../api/failure.ts';
import { FieldContext } from '../fields/FieldContext.ts';
import { Button } from '../kit/Button.tsx';
import { Dialog } from '../kit/Dialog.tsx';
import { Failure } from '../kit/Failure.tsx';
import { useNow } from '../session/useNow.ts';
import { EntryField } from './EntryField.tsx';
import { newKey } from './newKey.ts';

import '../kit/Field.css';

interface EntriesDialogProps {
  title: string;
  /** Says what is entered, above the fields. */
  intro: ReactNode;
  /** Goes before the name of each field, so that ids on the page differ. */
  prefix: string;
  fields: Readonly<Record<string, Field>>;
  values: FormValues;
  onChange: (values: FormValues) => void;
  /** Whether it may be handed in as it stands. */
  ready: boolean;
  sending: {
    readonly isPending: boolean;
    readonly isError: boolean;
    readonly error: unknown;
    reset: () => void;
  };
  /** The key is the same until something is altered: what was sent twice is done once. */
  onSend: (idempotencyKey: string) => void;
  onClose: () => void;
}

/** A few fields asked in front of the page, with what stands against each beside it. */
export function EntriesDialog({
  title,
  intro,
  prefix,
  fields,
  values,
  onChange,
  ready,
  sending,
  onSend,
  onClose,
}: EntriesDialogProps) {
  const { today } = useNow();
  const [idempotencyKey, setKey] = useState(newKey);
  const change = (name: string, value: FormValues[string]) => {
    if (sending.isError) {
      sending.reset();
      setKey(newKey());
    }
    onChange({ ...values, [name]: value });
  };
  const refused = sending.error instanceof ApiFailure ? sending.error.refusals : [];
  return (
    <Dialog
      title={title}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>不登记</Button>
          <Button
            look="primary"
            disabled={!ready}
            waiting={sending.isPending}
            onClick={() => onSend(idempotencyKey)}
          >
            登记
          </Button>
        </>
      }
    >
      <FieldContext value={{ today, matters: [] }}>
        <div className="mend">
          {intro}
          <div className="entries">
            {Object.entries(fields).map(([name, field]) => (
              <EntryField
                key={name}
                id={`${prefix}-${name}`}
                field={field}
                value={values[name]}
                remarks={refused
                  .filter((one) => one.field === name)
                  .map(({ text }) => ({ text, tone: 'overdue' }))}
                onChange={(value) => change(name, value)}
              />
            ))}
          </div>
          {sending.isError && !refused.some((one) => one.field !== undefined && one.field in fields) && (
            <Failure error={sending.error} />
          )}
        </div>
      </FieldContext>
    </Dialog>
  );
}
