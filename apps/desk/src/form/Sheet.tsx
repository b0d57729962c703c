import type { ReactNode } from 'react';
import './Paper.css';

interface SheetProps {
  title: string;
  /** What stands above the ruled part at the left and at the right. */
  left?: string;
  right?: string;
  foot?: ReactNode;
  children: ReactNode;
}

/** The paper itself: title, ruled part, and what is done with it at the foot. */
export function Sheet({ title, left = '', right = '', foot, children }: SheetProps) {
  return (
    <section className="paper" aria-label={title}>
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
