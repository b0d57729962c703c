import type { ReactNode } from 'react';

import { Shape } from './Shape.tsx';
import type { Tone } from './tone.ts';

import './Mark.css';

interface TagProps {
  tone?: Tone;
  /** A fact and not a state: the ground alone, no shape. */
  fact?: boolean;
  children: ReactNode;
}

/** A short word on a ground of its tone. */
export function Tag({ tone = 'calm', fact = tone === 'calm', children }: TagProps) {
  return (
    <span className={`tag tag--${tone}`}>
      {!fact && <Shape tone={tone} size={9} />}
      {children}
    </span>
  );
}
