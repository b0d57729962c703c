import type { ReactNode } from 'react';

/** Facts with their names; what is not known is left out. `wide` ones take a whole line. */
export function Facts({
  rows,
}: {
  rows: readonly (readonly [label: string, value: ReactNode, wide?: 'wide'])[];
}) {
  return (
    <dl className="facts">
      {rows
        .filter(([, value]) => value !== null && value !== undefined && value !== '')
        .map(([label, value, wide]) => (
          <div key={label} className={wide && 'facts__wide'}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
