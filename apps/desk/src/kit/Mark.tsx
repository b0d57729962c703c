import type { ReactNode } from 'react';

import { Shape } from './Shape.tsx';
import type { Tone } from './tone.ts';

import './Mark.css';

/** Colour, shape and word together. */
export function Mark({ tone, children }: { tone: Tone; children: ReactNode }) {
  return (
    <span className={`mark mark--${tone}`}>
      <Shape tone={tone} />
      {children}
    </span>
  );
}
