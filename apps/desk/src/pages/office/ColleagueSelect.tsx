import { useId } from 'react';

import type { OfficePage } from '../../api/types.ts';
import { Select } from '../../kit/Select.tsx';

interface ColleagueSelectProps {
  label: string;
  value: string;
  colleagues: OfficePage['colleagues'];
  onChange: (id: string) => void;
}

/** One of those who work here. */
export function ColleagueSelect({ label, value, colleagues, onChange }: ColleagueSelectProps) {
  const id = useId();
  return (
    <div className="labelled">
      <label htmlFor={id}>{label}</label>
      <Select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">请选择</option>
        {colleagues.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </Select>
    </div>
  );
}
