import type { ReactNode } from 'react';

import type { Tone } from './tone.ts';

const shapes: Record<Tone, ReactNode> = {
  overdue: <path d="M6 .8 11.6 10.8H.4Z" fill="currentColor" />,
  near: <path d="M6 .6 11.4 6 6 11.4.6 6Z" fill="currentColor" />,
  done: (
    <>
      <circle cx="6" cy="6" r="5.4" fill="currentColor" />
      <path d="m3.3 6.2 1.9 1.9L8.9 4.2" fill="none" stroke="#fff" strokeWidth="1.4" strokeLinecap="round" />
    </>
  ),
  now: <circle cx="6" cy="6" r="4.4" fill="none" stroke="currentColor" strokeWidth="2.2" />,
  calm: <circle cx="6" cy="6" r="4.7" fill="none" stroke="currentColor" strokeWidth="1.3" />,
};

/** The shape of a tone: told apart without colour. The word beside it says the same. */
export function Shape({ tone, size = 11 }: { tone: Tone; size?: number }) {
  return (
    <svg className="mark__shape" width={size} height={size} viewBox="0 0 12 12" aria-hidden="true">
      {shapes[tone]}
    </svg>
  );
}
