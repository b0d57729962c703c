import { findProcedure, getStep, type FormValues } from '@guitu/law';

import { EntryField } from '../../form/EntryField.tsx';
import { announceKey, itemKey, withValue } from './arrivalValues.ts';
import type { Said } from './sayBeside.ts';

interface AnnounceFieldsProps {
  values: FormValues;
  said: Said;
  onChange: (values: FormValues) => void;
}

/** Asked only of the measure it concerns; as long as the measure is not known, not asked. */
const onlyFor: Readonly<Record<string, string>> = {
  releasedOn: '假释',
  custodianNotifiedOn: '暂予监外执行',
};

/** What is known of the decision and of the way here: the first step of the intake, in law's own fields. */
export function AnnounceFields({ values, said, onChange }: AnnounceFieldsProps) {
  const intake = findProcedure('intake');
  if (intake === undefined) return null;
  const { form } = getStep(intake, 'announce');
  const measure = values[itemKey('measure')];
  const shown = Object.entries(form).filter(
    ([name]) =>
      onlyFor[name] === undefined || onlyFor[name] === measure || values[announceKey(name)] !== undefined,
  );
  return (
    <section className="sheet arrival__part" aria-labelledby="announce">
      <h2 id="announce">裁判、决定和这次接收</h2>
      <p className="faint">手上没有文书的，知道多少填多少；文书到了再补登记。</p>
      <div className="entries">
        {shown.map(([name, field]) => (
          <EntryField
            key={name}
            id={`announce-${name}`}
            field={field}
            value={values[announceKey(name)]}
            remarks={said.beside.get(announceKey(name)) ?? []}
            onChange={(value) => onChange(withValue(values, announceKey(name), value))}
          />
        ))}
      </div>
    </section>
  );
}
