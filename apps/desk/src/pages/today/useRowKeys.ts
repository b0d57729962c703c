import { useEffect, type RefObject } from 'react';

import { singleKeysOn } from '../../app/singleKeys.ts';
import { isTyping } from '../../app/useGlobalKeys.ts';

interface RowKeys {
  /** x: the row with this key is chosen, or no more. */
  readonly onChoose?: (key: string) => void;
  /** e: what is chosen is entered; answers whether there was anything. */
  readonly onEnter?: () => boolean;
}

/**
 * j/k and the arrows move through the rows of a list by focusing the link that acts; Enter then is the browser's own. x chooses the row
 * that has the focus, e enters what is chosen, or else follows the row.
 */
export function useRowKeys(list: RefObject<HTMLElement | null>, { onChoose, onEnter }: RowKeys = {}): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (isTyping(event)) return;
      const row = document.activeElement?.closest<HTMLElement>('[data-row]');
      const step = stepOf(event);
      if (step !== 0) move(list.current, row, step);
      else if (!singleKeysOn()) return;
      else if (event.key === 'x' && row?.dataset['row']) onChoose?.(row.dataset['row']);
      else if (event.key !== 'e') return;
      else if (onEnter?.() !== true) row?.querySelector<HTMLElement>('.row-act')?.click();
      event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [list, onChoose, onEnter]);
}

function move(list: HTMLElement | null, row: HTMLElement | null | undefined, step: number): void {
  const acts = [...(list?.querySelectorAll<HTMLElement>('[data-row] .row-act') ?? [])];
  if (acts.length === 0) return;
  const at = acts.findIndex((act) => row?.contains(act));
  const next = at < 0 ? (step > 0 ? 0 : acts.length - 1) : Math.min(Math.max(at + step, 0), acts.length - 1);
  acts[next]?.focus();
  acts[next]?.closest('[data-row]')?.scrollIntoView({ block: 'nearest' });
}

function stepOf(event: KeyboardEvent): number {
  if (event.key === 'ArrowDown') return 1;
  if (event.key === 'ArrowUp') return -1;
  if (!singleKeysOn()) return 0;
  return event.key === 'j' ? 1 : event.key === 'k' ? -1 : 0;
}
