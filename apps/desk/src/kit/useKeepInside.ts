import { useLayoutEffect, type RefObject } from 'react';

const MARGIN = 12;
const GAP = 12;

/** Moves an opened panel sideways (and above its button, if there is more room) so that it stays on the page. */
export function useKeepInside(open: boolean, panel: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    if (open) panel.current?.style.setProperty('transform', shiftOf(panel.current));
  }, [open, panel]);
}

function shiftOf(panel: HTMLElement): string {
  const box = panel.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const overRight = box.right - (clientWidth - MARGIN);
  const overLeft = MARGIN - box.left;
  const sideways = overRight > 0 ? -overRight : overLeft > 0 ? overLeft : 0;
  const anchor = panel.parentElement?.getBoundingClientRect();
  const above =
    anchor !== undefined && box.bottom > clientHeight - MARGIN && anchor.top > box.height + 2 * GAP;
  const up = above ? -(box.height + anchor.height + GAP) : 0;
  return sideways === 0 && up === 0 ? 'none' : `translate(${sideways}px, ${up}px)`;
}
