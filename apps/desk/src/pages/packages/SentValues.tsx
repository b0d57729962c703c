import { findProcedure, type FormValues } from '@guitu/law';

import { textOfField } from './textOfField.ts';

/** What a step of the other side says, under the titles of our own form. */
export function SentValues({
  procedure,
  step,
  values,
}: {
  procedure: string;
  step: string;
  values: FormValues;
}) {
  const form = findProcedure(procedure)?.steps[step]?.form ?? {};
  return (
    <dl className="lines">
      {Object.entries(form).flatMap(([name, field]) => {
        const value = values[name];
        return value === undefined
          ? []
          : [
              <div key={name} className="lines__line">
                <dt>{field.title}</dt>
                <dd>{textOfField(field, value)}</dd>
              </div>,
            ];
      })}
    </dl>
  );
}
