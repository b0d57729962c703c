import type { FieldValue, FormValues } from '@guitu/law';

import type { ArrivalItemGroup, Body } from '../../api/types.ts';
import { EntryField } from '../../form/EntryField.tsx';
import { fieldOfItem } from '../../form/itemField.ts';
import { itemKey, OFFICE, withCard, withIdNumber, withValue } from './arrivalValues.ts';
import { CardReader } from './CardReader.tsx';
import { firstItems } from './firstItems.ts';
import { OfficeField } from './OfficeField.tsx';
import type { Said } from './sayBeside.ts';

interface FirstThingsProps {
  groups: readonly ArrivalItemGroup[];
  bodies: readonly Body[];
  values: FormValues;
  said: Said;
  onChange: (values: FormValues) => void;
}

/** Who it is and where they go: enough to take somebody in. */
export function FirstThings({ groups, bodies, values, said, onChange }: FirstThingsProps) {
  const items = groups.flatMap((group) => group.items);
  const change = (name: string, value: FieldValue | undefined) =>
    onChange(name === 'idNumber' ? withIdNumber(values, value) : withValue(values, itemKey(name), value));
  return (
    <section className="sheet arrival__part arrival__part--first" aria-labelledby="first-things">
      <h2 id="first-things">来的是谁</h2>
      <CardReader onRead={(card) => onChange(withCard(values, card))} />
      <div className="entries">
        {firstItems.map((name) => {
          const item = items.find((one) => one.name === name);
          if (item === undefined) return null;
          return (
            <EntryField
              key={name}
              id={`item-${name}`}
              field={fieldOfItem({ ...item, hint: '' })}
              value={values[itemKey(name)]}
              remarks={said.beside.get(itemKey(name)) ?? []}
              wide={name === 'measure'}
              onChange={(value) => change(name, value)}
            />
          );
        })}
        <OfficeField
          bodies={bodies}
          value={values[OFFICE]}
          remarks={said.beside.get(OFFICE) ?? []}
          onChange={(value) => onChange(withValue(values, OFFICE, value))}
        />
      </div>
    </section>
  );
}
