import { useEffect } from 'react';
import { useLocation } from 'wouter';

import { paths } from '../paths.ts';
import { singleKeysOn } from './singleKeys.ts';

/** The id of the one search box. */
export const searchBoxId = 'search';

const destinations: Readonly<Record<string, string>> = {
  t: paths.today,
  a: paths.arrivals,
  p: paths.cases,
  b: paths.matters,
  w: paths.papers,
};

/** `/` to the search box, `?` for help, `g` and a letter to a page. Never while something is being typed. */
export function useGlobalKeys(onHelp: () => void): void {
  const [, navigate] = useLocation();
  useEffect(() => {
    let going = false;
    const press = (event: KeyboardEvent) => {
      if (!singleKeysOn() || isTyping(event)) return;
      const destination = going ? destinations[event.key] : undefined;
      going = event.key === 'g';
      if (destination !== undefined) navigate(destination);
      else if (event.key === '/') document.getElementById(searchBoxId)?.focus();
      else if (event.key === '?') onHelp();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [navigate, onHelp]);
}

/** Keys belong to the field, the menu or the dialog that has the focus. */
export function isTyping(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return true;
  const { target } = event;
  return (
    target instanceof HTMLElement &&
    target.closest('input, textarea, select, [role="menu"], [role="listbox"], dialog') !== null
  );
}
