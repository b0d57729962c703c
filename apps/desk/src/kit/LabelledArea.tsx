import { useId, type TextareaHTMLAttributes } from 'react';

import './Field.css';

interface LabelledAreaProps extends TextareaHTMLAttributes<HTMLTextAreaElement> {
  label: string;
  note?: string;
}

/** A field for a sentence or more, with its words above it. */
export function LabelledArea({ label, note, ...rest }: LabelledAreaProps) {
  const id = useId();
  return (
    <div className="labelled">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        className="input"
        rows={3}
        aria-describedby={note ? `${id}-note` : undefined}
        {...rest}
      />
      {note && (
        <small id={`${id}-note`} className="faint">
          {note}
        </small>
      )}
    </div>
  );
}
