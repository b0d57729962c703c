import { useState } from 'react';

/** A list under a name of one's own. */
export interface SavedView {
  name: string;
  /** The address of the list, without the question mark. */
  query: string;
}

/**
 * Saved views stay in this browser: they hold filters, never people, and the server has no place for them yet. They are
 * kept for each account, because officers share computers.
 */
export function useSavedViews(accountId: string) {
  const key = `guitu.views.${accountId}`;
  const [views, setViews] = useState<readonly SavedView[]>(() => readViews(key));
  const store = (next: readonly SavedView[]) => {
    localStorage.setItem(key, JSON.stringify(next));
    setViews(next);
  };
  return {
    views,
    save: (view: SavedView) => store([...views.filter((one) => one.name !== view.name), view]),
    remove: (name: string) => store(views.filter((one) => one.name !== name)),
  };
}

function readViews(key: string): readonly SavedView[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(stored) ? stored.filter(isView) : [];
  } catch {
    return [];
  }
}

function isView(value: unknown): value is SavedView {
  const view = value as Partial<SavedView> | null;
  return typeof view?.name === 'string' && typeof view.query === 'string';
}
