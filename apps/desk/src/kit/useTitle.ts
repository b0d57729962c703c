import { useEffect } from 'react';

/** The title of the browser tab: the page first, so that many open tabs can be told apart. */
export function useTitle(words: string): void {
  useEffect(() => {
    document.title = `${words} · 归途`;
  }, [words]);
}
