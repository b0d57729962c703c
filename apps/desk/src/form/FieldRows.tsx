import { getStep, type FieldValue, type FormValues, type Procedure } from '@guitu/law';

import type { Refusal } from '../api/types.ts';
import { rowsOf, type LayoutQuestion, type ProcedureLayout } from '../procedures/layout.ts';
import { FieldCell } from './FieldCell.tsx';
import { FlagCell } from './FlagCell.tsx';

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
          {row.map((name) => {
            const field = form[name];
            if (field === undefined) return null;
            const cell = {
              id: `${step}-${name}`,
              value: values[name],
              refusals: refusals.filter((refusal) => refusal.field === name),
              onChange: (value: FieldValue | undefined) => set(name, value),
            };
            return field.kind === 'flag' ? (
              <FlagCell key={name} title={field.title} hint={field.hint} {...cell} />
            ) : (
              <FieldCell key={name} field={field} {...cell} />
            );
          })}
        </div>
      ))}
    </>
  );
}
