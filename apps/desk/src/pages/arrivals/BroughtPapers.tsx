import { findProcedure, type FormValues } from '@guitu/law';

import { EntryField } from '../../form/EntryField.tsx';
import { paperKey, withValue } from './arrivalValues.ts';
import type { Said } from './sayBeside.ts';

interface BroughtPapersProps {
  values: FormValues;
  said: Said;
  onChange: (values: FormValues) => void;
}

const asked = ['papers', 'evidence'] as const;

/** Papers the person has brought along, entered in the same breath. None is needed. */
export function BroughtPapers({ values, said, onChange }: BroughtPapersProps) {
  const form = findProcedure('intake')?.steps['addPapers']?.form;
  if (form === undefined) return null;
  return (
    <section className="sheet arrival__part" aria-labelledby="brought">
      <h2 id="brought">带来的文书</h2>
      <p className="faint">一份没带也照样登记；缺哪些，接收以后催决定机关补送。</p>
      <div className="entries">
        {asked.map((name) => {
          const field = form[name];
          if (field === undefined) return null;
          return (
            <EntryField
              key={name}
              id={`papers-${name}`}
              field={{ ...field, required: false }}
              value={values[paperKey(name)]}
              remarks={said.beside.get(paperKey(name)) ?? []}
              wide
              onChange={(value) => onChange(withValue(values, paperKey(name), value))}
            />
          );
        })}
      </div>
    </section>
  );
}
