import { createContext, useContext } from 'react';

import type { MatterRow } from '../api/types.ts';

/** What some fields need to know beyond their own value. */
export interface FieldSurroundings {
  today: string;
  /** Matters of this case that a new one may build on. */
  matters: readonly MatterRow[];
}

export const FieldContext = createContext<FieldSurroundings | null>(null);

export function useFieldSurroundings(): FieldSurroundings {
  const surroundings = useContext(FieldContext);
  if (surroundings === null) throw new Error('a field outside of a form');
  return surroundings;
}
