import { useId } from 'react';

import { Select } from '../../kit/Select.tsx';
import { roleChoices } from './roleChoices.ts';

/** What the account is for. */
export function RoleSelect({ value, onChange }: { value: string; onChange: (key: string) => void }) {
  const id = useId();
  return (
    <div className="labelled">
      <label htmlFor={id}>岗位</label>
      <Select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">请选择</option>
        {roleChoices.map(({ key, words }) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </Select>
    </div>
  );
}
