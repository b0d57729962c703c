import type { ReactNode } from 'react';

interface PaperCell {
  label: string;
  value: ReactNode;
}

/** A ruled row of printed cells: one, a pair or three side by side. */
export function PaperCells({ cells }: { cells: readonly PaperCell[] }) {
  const width = cells.length === 1 ? '' : cells.length === 2 ? ' paper-row--pair' : ' paper-row--four';
  return (
    <div className={`paper-row${width}`}>
      {cells.map((cell) => (
        <PaperPair key={cell.label} {...cell} />
      ))}
    </div>
  );
}

function PaperPair({ label, value }: PaperCell) {
  return (
    <>
      <div className="paper-label">{label}</div>
      <div className="paper-value">
        <div className="paper-text">
          {value === null || value === '' ? <span className="paper-none">—</span> : value}
        </div>
      </div>
    </>
  );
}
