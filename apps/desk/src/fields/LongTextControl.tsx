import { useLayoutEffect, useRef } from 'react';

import type { ControlProps } from './control.ts';

/** Text of any length the paper carries; the field grows with it, so that all of it can be read at once. */
export function LongTextControl({
  id,
  field,
  value,
  onChange,
  describedBy,
  invalid,
}: ControlProps<'longText'>) {
  const element = useRef<HTMLTextAreaElement>(null);
  const text = typeof value === 'string' ? value : '';
  useLayoutEffect(() => {
    const area = element.current;
    if (area === null) return;
    area.style.height = 'auto';
    area.style.height = `${area.scrollHeight + 2}px`;
  });
  const length = [...text].length;
  const limit = field.maximumLength;
  return (
    <>
      <textarea
        ref={element}
        id={id}
        className="input"
        rows={2}
        value={text}
        aria-describedby={describedBy}
        aria-invalid={invalid || undefined}
        aria-required={field.required}
        onChange={(event) => onChange(event.target.value === '' ? undefined : event.target.value)}
      />
      {limit !== undefined && length > limit * 0.8 && (
        <p className="field-hint">
          {length} / {limit} 字
        </p>
      )}
    </>
  );
}
