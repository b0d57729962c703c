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
      {rows.map((row) => {
        const fields = row.flatMap((name) => (form[name] === undefined ? [] : [{ name, field: form[name] }]));
        const [only] = fields;
        if (fields.length === 1 && only?.field.kind === 'flag') {
          return (
            <TickedLine
              key={only.name}
              title={only.field.title}
              ticked={question.values[only.name] === true}
            />
          );
        }
        return (
          <PaperCells
            key={row.join(' ')}
            cells={fields.map(({ name, field }) => ({
              label: field.title,
              value: <FieldText field={field} value={question.values[name]} />,
            }))}
          />
        );
      })}
    </>
  );
}

function TickedLine({ title, ticked }: { title: string; ticked: boolean }) {
  return (
    <div className="paper-row">
      <div className="paper-value paper-value--wide">
        <span className="paper-text">
          <span aria-hidden="true">{ticked ? '☑' : '☐'}</span> {title}
          <span className="visually-hidden">：{ticked ? '是' : '否'}</span>
        </span>
      </div>
    </div>
  );
}
