import { useState } from 'react';

const KEY = 'guitu.density';

/** Whether tables are drawn close (more rows) or at ease (easier to read); kept in this browser. */
export function useDensity(): { compact: boolean; setCompact: (compact: boolean) => void } {
  const [compact, setState] = useState(() => localStorage.getItem(KEY) === 'compact');
  const setCompact = (next: boolean) => {
    localStorage.setItem(KEY, next ? 'compact' : 'ease');
    setState(next);
  };
  return { compact, setCompact };
}
