import type { ReactNode } from 'react';

interface BlockProps {
  label: string;
  state: 'done' | 'now' | 'next' | 'undone';
  children: ReactNode;
}

/** One step's part of the paper, with its name written down the edge. */
export function Block({ label, state, children }: BlockProps) {
  return (
    <div className={`paper-block paper-block--${state}`} role="group" aria-label={label}>
      <div className="paper-block__name" aria-hidden="true">
        {label}
      </div>
      <div>{children}</div>
    </div>
  );
}
