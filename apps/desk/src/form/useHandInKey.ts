import { useEffect, useEffectEvent } from 'react';

/** Ctrl+Enter hands the form of a page in, wherever the focus is. Not while a dialog asks something. */
export function useHandInKey(handIn: () => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    if (document.querySelector('dialog[open]') === null) handIn();
  });
  useEffect(() => {
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
