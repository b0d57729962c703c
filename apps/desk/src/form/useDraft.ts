import type { FormValues } from '@guitu/law';
import { useCallback, useEffect, useRef, useState } from 'react';

import { deleteDraft, findDraft, saveDraft } from '../api/drafts.ts';

const PAUSE = 800;
const AGAIN = 5_000;

export interface Draft {
  /** False until an earlier draft has been looked for: nobody types into a form that is about to change. */
  ready: boolean;
  values: FormValues;
  setValues: (values: FormValues) => void;
  /** When the restored draft was saved; undefined when the form started empty. */
  restoredAt: string | undefined;
  savedAt: string | undefined;
  /** The last attempt to save did not arrive; what is typed is still in the form. */
  unsaved: boolean;
  /** Empties the form back to how it began and forgets the draft. */
  discard: () => void;
  /** The form was handed in: the draft is no longer needed. */
  finish: () => void;
}

/** The values of a form, saved under `key` as they are typed and restored when the form is opened again. */
export function useDraft(key: string, initial: FormValues): Draft {
  const [values, setValues] = useState(initial);
  const [ready, setReady] = useState(false);
  const [restoredAt, setRestoredAt] = useState<string>();
  const [savedAt, setSavedAt] = useState<string>();
  const [unsaved, setUnsaved] = useState(false);
  const latest = useRef(initial);
  const stored = useRef(JSON.stringify(initial));
  const finished = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const retry = useRef<() => Promise<void>>(async () => {});

  const save = useCallback(async () => {
    const text = JSON.stringify(latest.current);
    if (finished.current || text === stored.current) return;
    const earlier = stored.current;
    stored.current = text;
    try {
      const saved = await saveDraft(key, latest.current);
      setSavedAt(saved.savedAt);
      setUnsaved(false);
    } catch {
      stored.current = earlier;
      setUnsaved(true);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void retry.current(), AGAIN);
    }
  }, [key]);

  useEffect(() => {
    retry.current = save;
  }, [save]);

  useEffect(() => {
    let left = false;
    const restore = async () => {
      const draft = await findDraft(key).catch(() => undefined);
      if (left) return;
      if (draft !== undefined) {
        latest.current = draft.values as FormValues;
        stored.current = JSON.stringify(draft.values);
        setValues(latest.current);
        setRestoredAt(draft.savedAt);
      }
      setReady(true);
    };
    void restore();
    return () => {
      left = true;
    };
  }, [key]);

  // Leaving the page within the pause must not lose the last words.
  useEffect(() => {
    const leave = () => void save();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      clearTimeout(timer.current);
      retry.current = async () => {};
      leave();
    };
  }, [save]);

  const set = (next: FormValues) => {
    latest.current = next;
    setValues(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void save(), PAUSE);
  };
  const forget = () => void deleteDraft(key).catch(() => undefined);
  return {
    ready,
    values,
    setValues: set,
    restoredAt,
    savedAt,
    unsaved,
    discard: () => {
      clearTimeout(timer.current);
      latest.current = initial;
      stored.current = JSON.stringify(initial);
      setValues(initial);
      setRestoredAt(undefined);
      setSavedAt(undefined);
      forget();
    },
    finish: () => {
      clearTimeout(timer.current);
      finished.current = true;
      forget();
    },
  };
}
