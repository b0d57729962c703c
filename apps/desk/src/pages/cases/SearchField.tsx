import { useEffect, useRef, useState } from 'react';

import { useDelayed } from '../../kit/useDelayed.ts';

import '../../kit/Field.css';

interface SearchFieldProps {
  label: string;
  placeholder: string;
  value: string;
  onChange: (value: string) => void;
}

/** Typing waits for a pause before the list is asked for; the field itself is never behind. */
export function SearchField({ label, placeholder, value, onChange }: SearchFieldProps) {
  const [typed, setTyped] = useState(value);
  const settled = useDelayed(typed, 220);
  const told = useRef(value);

  useEffect(() => {
    if (settled !== told.current) {
      told.current = settled;
      onChange(settled);
    }
  }, [settled, onChange]);
  useEffect(() => {
    if (value !== told.current) {
      told.current = value;
      setTyped(value);
    }
  }, [value]);

  return (
    <input
      type="search"
      className="input filter__search"
      aria-label={label}
      placeholder={placeholder}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
    />
  );
}
