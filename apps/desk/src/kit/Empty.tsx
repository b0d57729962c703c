import type { ReactNode } from 'react';

import './Notice.css';

interface EmptyProps {
  title: string;
  /** The empty state is the whole page. */
  page?: boolean;
  children?: ReactNode;
  more?: ReactNode;
}

/** Nothing to show: says so, and what comes next or what to do. */
export function Empty({ title, page, children, more }: EmptyProps) {
  return (
    <div className="empty">
      <svg
        className="empty__mark"
        width="132"
        height="56"
        viewBox="0 0 132 56"
        fill="none"
        aria-hidden="true"
      >
        <path d="M2 50 34 18l14 15 22-27 24 30 12-11 24 25Z" fill="currentColor" opacity=".28" />
        <path
          d="M16 52c24-3 48-4 48-12 0-6-12-6-12-12 0-4 5-7 10-9"
          stroke="currentColor"
          strokeWidth="2"
          strokeLinecap="round"
        />
        <circle cx="66" cy="16" r="3" fill="currentColor" />
      </svg>
      {page ? <h1>{title}</h1> : <p>{title}</p>}
      {children && <div>{children}</div>}
      {more && <div className="empty__more">{more}</div>}
    </div>
  );
}
