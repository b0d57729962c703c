import type { FormValues } from '@guitu/law';
import { useState } from 'react';

import { textOf } from '../../fields/textOf.ts';
import { useDraft, type Draft } from '../../form/useDraft.ts';
import type { PaperEntry } from './recordEntry.ts';

interface RecordDraft {
  draft: Draft;
  entry: PaperEntry;
  reason: string;
  change: (entry: PaperEntry) => void;
  setReason: (reason: string) => void;
}

/** The entry and its reason as one draft. A draft holds form values; the entry travels in it as one text. */
export function useRecordDraft(key: string, begin: () => PaperEntry): RecordDraft {
  const [initial] = useState<FormValues>(() => ({ entry: JSON.stringify(begin()), reason: '' }));
  const draft = useDraft(key, initial);
  const reason = typeof draft.values['reason'] === 'string' ? draft.values['reason'] : '';
  const entry = JSON.parse(textOf(draft.values['entry'])) as PaperEntry;
  return {
    draft,
    entry,
    reason,
    change: (next) => draft.setValues({ ...draft.values, entry: JSON.stringify(next) }),
    setReason: (next) => draft.setValues({ ...draft.values, reason: next }),
  };
}
