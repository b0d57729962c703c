import type { FieldValue, Place } from '@guitu/law';
import { useId, useRef, useState, type KeyboardEvent } from 'react';

import { useDismiss } from '../kit/useDismiss.ts';
import { regionAtStart, suggestRegions } from '../regions/suggest.ts';
import type { ControlProps } from './control.ts';
import { PlaceBound } from './PlaceBound.tsx';
import { usePlaceTable } from './usePlaceTable.ts';

import './Place.css';

/** A place in words, with the region it lies in: chosen from the list, or recognised from how the address begins. */
export function PlaceControl({ id, field, value, onChange, describedBy, invalid }: ControlProps<'place'>) {
  const table = usePlaceTable();
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const element = useRef<HTMLDivElement>(null);
  const listId = useId();
  useDismiss(open, element, () => setOpen(false));
  const place = isPlace(value) ? value : { text: '' };
  const suggestions = open ? suggestRegions(table, place.text) : [];

  const type = (text: string) => {
    const region = regionAtStart(table, text)?.code;
    setActive(0);
    setOpen(true);
    onChange(text === '' ? undefined : { text, ...(region === undefined ? {} : { region }) });
  };
  const choose = (index: number) => {
    const region = suggestions[index];
    if (region === undefined) return;
    onChange({ text: region.path, region: region.code });
    setOpen(false);
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || suggestions.length === 0) return;
    if (event.key === 'ArrowDown') setActive(Math.min(active + 1, suggestions.length - 1));
    else if (event.key === 'ArrowUp') setActive(Math.max(active - 1, 0));
    else if (event.key === 'Enter' && !event.ctrlKey) choose(active);
    else return;
    event.preventDefault();
  };

  return (
    <div className="place" ref={element}>
      <input
        id={id}
        className="input"
        role="combobox"
        autoComplete="off"
        value={place.text}
        aria-expanded={suggestions.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={suggestions.length > 0 ? `${listId}-${active}` : undefined}
        aria-describedby={[describedBy, `${id}-region`].filter(Boolean).join(' ')}
        aria-invalid={invalid || undefined}
        aria-required={field.required}
        onChange={(event) => type(event.target.value)}
        onKeyDown={press}
      />
      <div
        id={listId}
        role="listbox"
        aria-label="行政区划"
        className="place__list"
        hidden={suggestions.length === 0}
      >
        {suggestions.map((region, index) => (
          <button
            type="button"
            tabIndex={-1}
            key={region.code}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={index === active}
            onPointerMove={() => setActive(index)}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(index)}
          >
            {region.path}
          </button>
        ))}
      </div>
      <PlaceBound id={`${id}-region`} place={place} table={table} />
    </div>
  );
}

function isPlace(value: FieldValue | undefined): value is Place {
  return typeof value === 'object' && 'text' in value;
}
