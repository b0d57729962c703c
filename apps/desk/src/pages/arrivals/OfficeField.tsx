import type { Field, FieldValue } from '@guitu/law';

import type { Body } from '../../api/types.ts';
import { EntryField, type EntryRemark } from '../../form/EntryField.tsx';

interface OfficeFieldProps {
  bodies: readonly Body[];
  value: FieldValue | undefined;
  remarks: readonly EntryRemark[];
  onChange: (value: FieldValue | undefined) => void;
}

/** The judicial office in whose township the person will be; the county itself where it keeps the person under its own hand. */
export function OfficeField({ bodies, value, remarks, onChange }: OfficeFieldProps) {
  const offices = bodies.filter((body) => body.kind === 'judicialOffice');
  const counties = bodies.filter((body) => body.kind === 'countyAgency');
  const field: Field = {
    kind: 'choice',
    title: '司法所',
    required: true,
    options: [...offices, ...counties].map((body) => ({ code: String(body.regionCode), label: body.name })),
  };
  return <EntryField id="office" field={field} value={value} remarks={remarks} wide onChange={onChange} />;
}
