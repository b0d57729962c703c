import { useEffect, type RefObject } from 'react';

import { singleKeysOn } from '../../app/singleKeys.ts';
import { isTyping } from '../../app/useGlobalKeys.ts';

/** j/k and the arrows move through the rows of a list by focusing the link that acts; Enter then is the browser's own. */
export function useRowKeys(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const step = stepOf(event);
      if (step === 0 || isTyping(event)) return;
      const acts = [...(list.current?.querySelectorAll<HTMLElement>('[data-row] .row-act') ?? [])];
      if (acts.length === 0) return;
      const row = document.activeElement?.closest('[data-row]');
      const at = acts.findIndex((act) => row?.contains(act));
      const next =
        at < 0 ? (step > 0 ? 0 : acts.length - 1) : Math.min(Math.max(at + step, 0), acts.length - 1);
      acts[next]?.focus();
      acts[next]?.closest('[data-row]')?.scrollIntoView({ block: 'nearest' });
      event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [list]);
}

function stepOf(event: KeyboardEvent): number {
  if (event.key === 'ArrowDown') return 1;
  if (event.key === 'ArrowUp') return -1;
  if (!singleKeysOn()) return 0;
  return event.key === 'j' ? 1 : event.key === 'k' ? -1 : 0;
}
