import { entryForms, entryKindNames, type EntryKind, type FormValues } from '@guitu/law';

import { useEnterEntry } from '../../api/duties.ts';
import type { CasePage } from '../../api/types.ts';
import { DraftRestored } from '../../form/DraftNote.tsx';
import { EntryFoot } from '../../form/EntryFoot.tsx';
import { useDraft } from '../../form/useDraft.ts';
import { useHandInKey } from '../../form/useHandInKey.ts';
import { useSending } from '../../form/useSending.ts';
import { Loading } from '../../kit/Loading.tsx';
import { useNow } from '../../session/useNow.ts';
import { EntryFields } from './EntryFields.tsx';
import { happenedAt } from './happenedAt.ts';

interface EntryDeskProps {
  page: CasePage;
  kind: EntryKind;
  occurrence: string | undefined;
  initial: FormValues;
  onDone: () => void;
}

/** The form, its draft and its button. Ctrl+Enter hands it in. */
export function EntryDesk({ page, kind, occurrence, initial, onDone }: EntryDeskProps) {
  const caseId = page.case.id;
  const { now, today } = useNow();
  const draft = useDraft(`entry:${caseId}:${kind}`, initial);
  const sending = useSending();
  const enter = useEnterEntry(caseId);
  const { happenedOn, ...values } = draft.values;
  const at = happenedAt(happenedOn, today, now);
  const send = async () => {
    if (at === undefined) {
      sending.refuse([
        { code: 'form.invalid', field: 'happenedOn', text: '请写是哪一天，例如 2026-01-05。' },
      ]);
      return;
    }
    const order = { kind, happenedAt: at, values, ...(occurrence === undefined ? {} : { occurrence }) };
    const taken = await sending.attempt((idempotencyKey) => enter.mutateAsync({ ...order, idempotencyKey }));
    if (taken) {
      draft.finish();
      onDone();
    }
  };
  useHandInKey(() => void send());
  if (!draft.ready) return <Loading lines={4} />;
  const change = (next: FormValues) => {
    sending.clear();
    draft.setValues(next);
  };
  const fields = ['happenedOn', ...Object.keys(entryForms[kind])];
  return (
    <form
      className="sheet entry-sheet"
      aria-label={`登记${entryKindNames[kind]}`}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <DraftRestored draft={draft} />
      <EntryFields
        kind={kind}
        values={draft.values}
        prohibited={page.prohibitions.some(({ inForce }) => inForce)}
        refusals={sending.refused.map((one) =>
          one.field === 'happenedAt' ? { ...one, field: 'happenedOn' } : one,
        )}
        onChange={change}
      />
      <EntryFoot
        draft={draft}
        refusals={sending.refused.filter(
          ({ field }) => field === undefined || !(fields.includes(field) || field === 'happenedAt'),
        )}
        failure={sending.failure}
        giveUp="不登记了"
        verb="登记"
        ready
        waiting={enter.isPending}
        onGiveUp={onDone}
        onSend={() => void send()}
      />
    </form>
  );
}
