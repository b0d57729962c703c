import type { Form, FormValues } from '@guitu/law';
import { useState } from 'react';

import { sentencesOf } from '../api/failure.ts';
import { EntryField } from '../form/EntryField.tsx';
import { useSending } from '../form/useSending.ts';
import { Button } from '../kit/Button.tsx';
import { Notice } from '../kit/Notice.tsx';
import { withValue } from '../pages/duties/EntryFields.tsx';

import './Register.css';

interface RegisterFormProps {
  form: Form;
  /** What this kind of entry is called. */
  name: string;
  /** What stands there, to be corrected; nothing for a new entry. */
  former: FormValues | undefined;
  waiting: boolean;
  /** Sends the values under a key of their own; refusals are thrown. */
  onSend: (values: FormValues, idempotencyKey: string) => Promise<unknown>;
  onDone: () => void;
}

/** The fields of one kind of entry, as law has them. */
export function RegisterForm({ form, name, former, waiting, onSend, onDone }: RegisterFormProps) {
  const [values, setValues] = useState<FormValues>(former ?? {});
  const sending = useSending();
  const send = async () => {
    if (await sending.attempt((idempotencyKey) => onSend(values, idempotencyKey))) onDone();
  };
  const loose = sending.refused.filter(({ field }) => field === undefined || !(field in form));
  const failed = sending.failure === null ? [] : sentencesOf(sending.failure);
  const act = former === undefined ? '登记' : '更正';
  return (
    <form
      className="sheet register-form"
      aria-label={`${act}${name}`}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <h2>
        {act}
        {name}
      </h2>
      <div className="entries">
        {Object.entries(form).map(([field, shape]) => (
          <EntryField
            key={field}
            id={`register-${field}`}
            field={shape}
            value={values[field]}
            remarks={sending.refused
              .filter((one) => one.field === field)
              .map(({ text }) => ({ tone: 'overdue', text }))}
            onChange={(value) => {
              sending.clear();
              setValues(withValue(values, field, value));
            }}
          />
        ))}
      </div>
      {[...loose.map(({ text }) => text), ...failed].map((sentence) => (
        <Notice tone="overdue" live key={sentence}>
          {sentence}
        </Notice>
      ))}
      <div className="register-form__foot">
        <Button onClick={onDone}>不{act}了</Button>
        <Button look="primary" type="submit" waiting={waiting}>
          {act}
        </Button>
      </div>
    </form>
  );
}
