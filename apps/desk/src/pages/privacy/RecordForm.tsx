import { privacyForms, privacyRecordNames, type FormValues, type PrivacyRecordKind } from '@guitu/law';
import { useState } from 'react';

import { sentencesOf } from '../../api/failure.ts';
import { useWritePrivacyRecord } from '../../api/privacy.ts';
import type { PrivacyRecordRow } from '../../api/types.ts';
import { EntryField } from '../../form/EntryField.tsx';
import { useSending } from '../../form/useSending.ts';
import { Button } from '../../kit/Button.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { withValue } from '../duties/EntryFields.tsx';

interface RecordFormProps {
  kind: PrivacyRecordKind;
  /** The record to be corrected; none for a new one. */
  record: PrivacyRecordRow | undefined;
  onDone: () => void;
}

/** The fields of one kind of record, as law has them. */
export function RecordForm({ kind, record, onDone }: RecordFormProps) {
  const [values, setValues] = useState<FormValues>(record?.values ?? {});
  const sending = useSending();
  const write = useWritePrivacyRecord();
  const send = async () => {
    const order = { id: record?.id, kind, values };
    if (await sending.attempt((idempotencyKey) => write.mutateAsync({ ...order, idempotencyKey }))) onDone();
  };
  const form = privacyForms[kind];
  const loose = sending.refused.filter(({ field }) => field === undefined || !(field in form));
  const failed = sending.failure === null ? [] : sentencesOf(sending.failure);
  const title = `${record === undefined ? '登记' : '更正'}${privacyRecordNames[kind]}`;
  return (
    <form
      className="sheet privacy-form"
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <h2>{title}</h2>
      <div className="entries">
        {Object.entries(form).map(([name, field]) => (
          <EntryField
            key={name}
            id={`privacy-${name}`}
            field={field}
            value={values[name]}
            remarks={sending.refused
              .filter((one) => one.field === name)
              .map(({ text }) => ({ tone: 'overdue', text }))}
            onChange={(value) => {
              sending.clear();
              setValues(withValue(values, name, value));
            }}
          />
        ))}
      </div>
      {[...loose.map(({ text }) => text), ...failed].map((sentence) => (
        <Notice tone="overdue" live key={sentence}>
          {sentence}
        </Notice>
      ))}
      <div className="privacy-form__foot">
        <Button onClick={onDone}>不{record === undefined ? '登记' : '更正'}了</Button>
        <Button look="primary" type="submit" waiting={write.isPending}>
          {record === undefined ? '登记' : '更正'}
        </Button>
      </div>
    </form>
  );
}
