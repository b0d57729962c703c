import { useLayoutEffect, type RefObject } from 'react';

const MARGIN = 12;

/** Moves an opened panel sideways (and above its button, if there is more room) so that it stays on the page. */
export function useKeepInside(open: boolean, panel: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = panel.current;
    if (!open || element === null) return;
    element.style.transform = '';
    const box = element.getBoundingClientRect();
    const width = document.documentElement.clientWidth;
    const height = document.documentElement.clientHeight;
    const overRight = box.right - (width - MARGIN);
    const overLeft = MARGIN - box.left;
    const sideways = overRight > 0 ? -overRight : overLeft > 0 ? overLeft : 0;
    const anchor = element.parentElement?.getBoundingClientRect();
    const upwards = anchor && box.bottom > height - MARGIN && anchor.top > box.height + 2 * MARGIN;
    const up = upwards ? -(box.height + anchor.height + 12) : 0;
    if (sideways !== 0 || up !== 0) element.style.transform = `translate(${sideways}px, ${up}px)`;
  }, [open, panel]);
}
