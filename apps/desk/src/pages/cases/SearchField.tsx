import { useEffect, useRef, useState } from 'react';
import { useDelayed } from '../../kit/useDelayed.ts';
import '../../kit/Field.css';

/** Typing waits for a pause before the list is asked for; the field itself is never behind. */
export function SearchField({ value, onChange }: { value: string; onChange: (value: string) => void }) {
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
      aria-label="在名册中查找"
      placeholder="姓名、拼音、证件尾号、案号"
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
    />
  );
}
