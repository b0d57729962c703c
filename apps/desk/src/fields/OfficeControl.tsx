import type { FieldValue, Place } from '@guitu/law';

import { useBodiesQuery } from '../api/tables.ts';
import { Select } from '../kit/Select.tsx';
import type { ControlProps } from './control.ts';

/** The place of a judicial office, chosen by the office's name. */
export function OfficeControl({ id, field, value, onChange, describedBy, invalid }: ControlProps<'place'>) {
  const offices = (useBodiesQuery().data ?? []).filter(({ kind }) => kind === 'judicialOffice');
  const chosen = isPlace(value) ? value.region : undefined;
  return (
    <Select
      id={id}
      value={chosen === undefined ? '' : String(chosen)}
      aria-describedby={describedBy}
      aria-invalid={invalid || undefined}
      aria-required={field.required}
      onChange={(event) => {
        const office = offices.find(({ regionCode }) => String(regionCode) === event.target.value);
        onChange(office === undefined ? undefined : { text: office.name, region: office.regionCode });
      }}
    >
      <option value="">请选司法所</option>
      {offices.map(({ regionCode, name }) => (
        <option key={regionCode} value={String(regionCode)}>
          {name}
        </option>
      ))}
    </Select>
  );
}

function isPlace(value: FieldValue | undefined): value is Place {
  return typeof value === 'object' && 'text' in value;
}
