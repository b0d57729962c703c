import type { ReactNode } from 'react';

import { Shape } from './Shape.tsx';
import type { Tone } from './tone.ts';

import './Notice.css';

interface NoticeProps {
  tone?: Tone;
  /** Read out when it appears. */
  live?: boolean;
  aside?: ReactNode;
  children: ReactNode;
}

/** What happened and what can be done, in the page and not over it. */
export function Notice({ tone = 'now', live, aside, children }: NoticeProps) {
  return (
    <div
      className={`notice notice--${tone}`}
      role={live ? (tone === 'overdue' ? 'alert' : 'status') : undefined}
    >
      <span className="notice__shape">
        <Shape tone={tone} size={13} />
      </span>
      <div className="notice__words">{children}</div>
      {aside}
    </div>
  );
}
