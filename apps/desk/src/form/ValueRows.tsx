import { getStep, type Procedure } from '@guitu/law';

import { FieldText } from '../fields/FieldText.tsx';
import { rowsOf, type LayoutQuestion, type ProcedureLayout } from '../procedures/layout.ts';
import { PaperCells } from './PaperCells.tsx';

interface ValueRowsProps {
  procedure: Procedure;
  layout: ProcedureLayout;
  step: string;
  question: LayoutQuestion;
}

/** The values of a step that is done, as on the finished paper. Empty optional fields are left out. */
export function ValueRows({ procedure, layout, step, question }: ValueRowsProps) {
  const { form } = getStep(procedure, step);
  const rows = rowsOf(layout, procedure, step, question)
    .map((row) => row.filter((name) => question.values[name] !== undefined || form[name]?.required))
    .filter((row) => row.length > 0);
  return (
    <>
      {rows.map((row) => (
        <PaperCells
          key={row.join(' ')}
          cells={row.flatMap((name) => {
            const field = form[name];
            return field === undefined
              ? []
              : [{ label: field.title, value: <FieldText field={field} value={question.values[name]} /> }];
          })}
        />
      ))}
    </>
  );
}
