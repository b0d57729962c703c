import { useId, type InputHTMLAttributes } from 'react';

import './Field.css';

interface LabelledInputProps extends InputHTMLAttributes<HTMLInputElement> {
  label: string;
  note?: string;
}

/** A plain field with its words above it. */
export function LabelledInput({ label, note, ...rest }: LabelledInputProps) {
  const id = useId();
  return (
    <div className="labelled">
      <label htmlFor={id}>{label}</label>
      <input id={id} className="input" aria-describedby={note ? `${id}-note` : undefined} {...rest} />
      {note && (
        <small id={`${id}-note`} className="faint">
          {note}
        </small>
      )}
    </div>
  );
}
