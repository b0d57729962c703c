import { useState } from 'react';

import { useSaveResume } from '../../../api/register.ts';
import type { ResumeEntry } from '../../../api/types.ts';
import { textOf } from '../../../fields/textOf.ts';
import { DraftRestored } from '../../../form/DraftNote.tsx';
import { EntryFoot } from '../../../form/EntryFoot.tsx';
import { newKey } from '../../../form/newKey.ts';
import { useDraft } from '../../../form/useDraft.ts';
import { Button } from '../../../kit/Button.tsx';
import { LabelledInput } from '../../../kit/LabelledInput.tsx';
import { Loading } from '../../../kit/Loading.tsx';
import { ResumeLine } from './ResumeLine.tsx';
import { emptyRow, entriesOfRows, moved, rowsOfEntries, type ResumeRow } from './resumeRows.ts';

interface ResumeFormProps {
  caseId: string;
  entries: readonly ResumeEntry[];
  onDone: () => void;
}

/** All lines open at once: they are one list and are kept as one. A draft holds them as one text. */
export function ResumeForm({ caseId, entries, onDone }: ResumeFormProps) {
  const [initial] = useState(() => ({
    rows: JSON.stringify(entries.length === 0 ? [emptyRow] : rowsOfEntries(entries)),
  }));
  const draft = useDraft(`resume:${caseId}`, initial);
  const save = useSaveResume(caseId);
  const [idempotencyKey] = useState(newKey);
  const rows = JSON.parse(textOf(draft.values['rows'])) as readonly ResumeRow[];
  const reason = textOf(draft.values['reason']);
  const set = (next: readonly ResumeRow[]) =>
    draft.setValues({ ...draft.values, rows: JSON.stringify(next) });
  const filled = entriesOfRows(rows);
  const nameless = filled.some((entry) => entry.organisation === '');
  const complete = !nameless && (reason.trim() !== '' || entries.length === 0);
  const send = () =>
    save.mutate(
      {
        entries: filled,
        ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
        idempotencyKey,
      },
      {
        onSuccess: () => {
          draft.finish();
          onDone();
        },
      },
    );
  if (!draft.ready) return <Loading lines={5} />;
  return (
    <section className="sheet part register__open" aria-labelledby="resume-open">
      <div className="part__head">
        <h2 id="resume-open">简历</h2>
      </div>
      <DraftRestored draft={draft} />
      <ol className="resume__rows">
        {rows.map((row, index) => (
          <ResumeLine
            key={index}
            label={`第 ${index + 1} 段`}
            row={row}
            onChange={(next) => set(rows.map((one, at) => (at === index ? next : one)))}
            onUp={index === 0 ? undefined : () => set(moved(rows, index, -1))}
            onDrop={() => set(rows.filter((_, at) => at !== index))}
          />
        ))}
      </ol>
      <div>
        <Button small icon="plus" onClick={() => set([...rows, emptyRow])}>
          加一段
        </Button>
      </div>
      <LabelledInput
        label="理由"
        note="第一次登记可以不写；更正请写依据。"
        value={reason}
        onChange={(event) => draft.setValues({ ...draft.values, reason: event.target.value })}
      />
      {nameless && <p className="field-hint">有一段还没有写在哪里。</p>}
      <EntryFoot
        draft={draft}
        refusals={[]}
        failure={save.error}
        giveUp="不改了"
        verb={complete ? `保存这 ${filled.length} 段` : '写明理由后保存'}
        ready={complete}
        waiting={save.isPending}
        onGiveUp={onDone}
        onSend={send}
      />
    </section>
  );
}
