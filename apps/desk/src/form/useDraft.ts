import type { FormValues } from '@guitu/law';
import { useCallback, useEffect, useRef, useState } from 'react';
import { deleteDraft, findDraft, saveDraft } from '../api/drafts.ts';

const PAUSE = 800;

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
  const stored = useRef(JSON.stringify(initial));
  const current = useRef(values);
  const finished = useRef(false);
  current.current = values;

  useEffect(() => {
    let left = false;
    findDraft(key)
      .catch(() => undefined)
      .then((draft) => {
        if (left) return;
        if (draft !== undefined) {
          stored.current = JSON.stringify(draft.values);
          setValues(draft.values as FormValues);
          setRestoredAt(draft.savedAt);
        }
        setReady(true);
      });
    return () => {
      left = true;
    };
  }, [key]);

  const save = useCallback(async () => {
    const text = JSON.stringify(current.current);
    if (finished.current || text === stored.current) return;
    const earlier = stored.current;
    stored.current = text;
    try {
      const saved = await saveDraft(key, current.current);
      setSavedAt(saved.savedAt);
      setUnsaved(false);
    } catch {
      stored.current = earlier;
      setUnsaved(true);
    }
  }, [key]);

  useEffect(() => {
    if (!ready) return;
    const timer = setTimeout(() => void save(), PAUSE);
    return () => clearTimeout(timer);
  }, [values, ready, save]);

  // Leaving the page within the pause must not lose the last words.
  useEffect(() => {
    const leave = () => void save();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [save]);

  const forget = () => void deleteDraft(key).catch(() => undefined);
  return {
    ready,
    values,
    setValues,
    restoredAt,
    savedAt,
    unsaved,
    discard: () => {
      stored.current = JSON.stringify(initial);
      setValues(initial);
      setRestoredAt(undefined);
      setSavedAt(undefined);
      forget();
    },
    finish: () => {
      finished.current = true;
      forget();
    },
  };
}
