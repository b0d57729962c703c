import { useCallback, useState } from 'react';
import { useLocation } from 'wouter';

import type { TodayItem } from '../../api/types.ts';
import { paths } from '../../paths.ts';
import { dutyOf, roundsOf } from './dutyOf.ts';

/** Rows chosen for a joint entry; only what is entered as a daily record can be. */
export function useChosen(items: readonly TodayItem[]) {
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set());
  const [, go] = useLocation();
  const rounds = roundsOf(items.filter(({ key }) => keys.has(key)));
  const toggle = useCallback(
    (key: string) => {
      const item = items.find((one) => one.key === key);
      if (item === undefined || dutyOf(item) === undefined) return;
      setKeys((before) => {
        const after = new Set(before);
        if (!after.delete(key)) after.add(key);
        return after;
      });
    },
    [items],
  );
  const [first] = rounds;
  const href = first === undefined ? undefined : paths.round(first.duty, first.people);
  const enter = useCallback(() => {
    if (href === undefined) return false;
    go(href);
    return true;
  }, [href, go]);
  return { keys, rounds, toggle, enter, clear: () => setKeys(new Set()) };
}
