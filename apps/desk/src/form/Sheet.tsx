import type { ReactNode } from 'react';

import './Paper.css';

interface SheetProps {
  title: string;
  /** What stands above the ruled part at the left and at the right. */
  left?: string;
  right?: string;
  /** Written across the corner of a paper that no longer counts. */
  stamp?: string | undefined;
  foot?: ReactNode;
  children: ReactNode;
}

/** The paper itself: title, ruled part, and what is done with it at the foot. */
export function Sheet({ title, left = '', right = '', stamp, foot, children }: SheetProps) {
  return (
    <section className="paper" aria-label={title}>
      {stamp && <span className="paper__stamp">{stamp}</span>}
      <h2 className="paper__title">{title}</h2>
      {(left !== '' || right !== '') && (
        <div className="paper__line">
          <span>{left}</span>
          <span>{right}</span>
        </div>
      )}
      <div className="paper__grid">{children}</div>
      {foot && <div className="paper__foot no-print">{foot}</div>}
    </section>
  );
}
