import type { FormValues } from '@guitu/law';
import { useState } from 'react';

import type { ArrivalItemGroup } from '../../api/types.ts';
import { EntryField } from '../../form/EntryField.tsx';
import { fieldOfItem, textOfItem } from '../../form/itemField.ts';
import { Icon } from '../../kit/Icon.tsx';
import { Mark } from '../../kit/Mark.tsx';
import { itemKey, withValue } from './arrivalValues.ts';
import type { Said } from './sayBeside.ts';

interface FoldedGroupProps {
  group: ArrivalItemGroup;
  values: FormValues;
  said: Said;
  onChange: (values: FormValues) => void;
}

/** One group; folded it still says how much of it is filled in and whether something is to be looked at. */
export function FoldedGroup({ group, values, said, onChange }: FoldedGroupProps) {
  const [open, setOpen] = useState(false);
  const filled = group.items.filter((item) => textOfItem(values[itemKey(item.name)]) !== '');
  const doubtful = group.items.filter((item) => said.beside.has(itemKey(item.name)));
  return (
    <details className="fold" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <Icon name={open ? 'down' : 'right'} size={15} />
        <b>{group.title}</b>
        {filled.length > 0 && <span className="fold__filled">已填 {filled.length} 项</span>}
        {doubtful.length > 0 && <Mark tone="near">{doubtful.length} 处请看一下</Mark>}
        {filled.length === 0 && <small>{group.items.map((item) => item.title).join('、')}</small>}
      </summary>
      <div className="entries">
        {group.items.map((item) => (
          <EntryField
            key={item.name}
            id={`item-${item.name}`}
            field={fieldOfItem(item)}
            value={values[itemKey(item.name)]}
            remarks={said.beside.get(itemKey(item.name)) ?? []}
            wide={item.name.endsWith('Address') || undefined}
            onChange={(value) => onChange(withValue(values, itemKey(item.name), value))}
          />
        ))}
      </div>
    </details>
  );
}
