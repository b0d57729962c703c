import { useId } from 'react';

import type { ParameterRow } from '../../api/types.ts';
import { LabelledArea } from '../../kit/LabelledArea.tsx';
import { LabelledInput } from '../../kit/LabelledInput.tsx';
import { Select } from '../../kit/Select.tsx';

interface ValueFieldProps {
  row: ParameterRow;
  value: string;
  onChange: (value: string) => void;
}

const yesNo = [
  { value: 'true', words: '是' },
  { value: 'false', words: '否' },
];

/** The field for what a parameter takes. */
export function ValueField({ row, value, onChange }: ValueFieldProps) {
  const id = useId();
  if (row.kind === 'number')
    return (
      <LabelledInput
        label="数"
        inputMode="numeric"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    );
  if (row.kind === 'text')
    return (
      <LabelledArea
        label="内容"
        rows={row.explanation.includes('一行') ? 6 : 3}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    );
  const choices = row.kind === 'yesNo' ? yesNo : row.choices;
  return (
    <div className="labelled">
      <label htmlFor={id}>选哪一种</label>
      <Select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.words}
          </option>
        ))}
      </Select>
    </div>
  );
}
