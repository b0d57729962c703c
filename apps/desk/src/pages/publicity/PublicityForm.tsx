import { findProcedure, getStep, type Form, type FormValues } from '@guitu/law';
import { useState } from 'react';

import { FieldContext } from '../../fields/FieldContext.ts';
import { EntryField } from '../../form/EntryField.tsx';
import { newKey } from '../../form/newKey.ts';
import { Button } from '../../kit/Button.tsx';
import { Failure } from '../../kit/Failure.tsx';
import { useNow } from '../../session/useNow.ts';

import '../../form/Entry.css';
import '../../form/Paper.css';

interface PublicityFormProps {
  count: number;
  error: Error | null;
  waiting: boolean;
  onSend: (values: FormValues, idempotencyKey: string) => void;
}

/** The fields of the step 公示, which are the same in every procedure that has it. */
function publishForm(): Form {
  const procedure = findProcedure('periodicAssessment');
  return procedure === undefined ? {} : getStep(procedure, 'publish').form;
}

/** From when to when and where it was put up: entered once for everybody who is chosen. */
export function PublicityForm({ count, error, waiting, onSend }: PublicityFormProps) {
  const { today } = useNow();
  const [values, setValues] = useState<FormValues>({});
  const [key, setKey] = useState(newKey);
  return (
    <form
      className="sheet entry-sheet no-print"
      aria-label="登记公示"
      onSubmit={(event) => {
        event.preventDefault();
        onSend(values, key);
      }}
    >
      <FieldContext value={{ today, matters: [] }}>
        <div className="entries">
          {Object.entries(publishForm()).map(([name, field]) => (
            <EntryField
              key={name}
              id={`publicity-${name}`}
              field={field}
              value={values[name]}
              remarks={[]}
              onChange={(value) => {
                setValues({ ...values, [name]: value });
                setKey(newKey());
              }}
            />
          ))}
        </div>
      </FieldContext>
      {error !== null && <Failure error={error} />}
      <div className="paper__acts entry-acts">
        <Button look="primary" type="submit" waiting={waiting} disabled={count === 0}>
          登记 {count} 项已经公示
        </Button>
      </div>
    </form>
  );
}
