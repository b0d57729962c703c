import { getStep, type FieldValue, type FormValues, type Procedure } from '@guitu/law';
import { Fragment } from 'react';

import type { Refusal } from '../api/types.ts';
import { rowsOf, type LayoutQuestion, type ProcedureLayout } from '../procedures/layout.ts';
import { FieldCell } from './FieldCell.tsx';

interface FieldRowsProps {
  procedure: Procedure;
  layout: ProcedureLayout;
  step: string;
  question: LayoutQuestion;
  refusals: readonly Refusal[];
  onChange: (values: FormValues) => void;
}

/** The fields of a step, open for writing. */
export function FieldRows({ procedure, layout, step, question, refusals, onChange }: FieldRowsProps) {
  const { form } = getStep(procedure, step);
  const { values } = question;
  const set = (name: string, value: FieldValue | undefined) => {
    const { [name]: _, ...others } = values;
    onChange(value === undefined ? others : { ...others, [name]: value });
  };
  return (
    <>
      {rowsOf(layout, procedure, step, question).map((row) => (
        <div key={row.join(' ')} className={row.length > 1 ? 'paper-row paper-row--pair' : 'paper-row'}>
          {row.map((name) => (
            <Fragment key={name}>
              {form[name] && (
                <FieldCell
                  id={`${step}-${name}`}
                  field={form[name]}
                  value={values[name]}
                  refusals={refusals.filter((refusal) => refusal.field === name)}
                  onChange={(value) => set(name, value)}
                />
              )}
            </Fragment>
          ))}
        </div>
      ))}
    </>
  );
}
