import { dayOf, moment, type FormValues } from '@guitu/law';
import { useState } from 'react';

import { useCorrectEntry } from '../../../api/duties.ts';
import type { CasePage, DailyEntry } from '../../../api/types.ts';
import { FieldContext } from '../../../fields/FieldContext.ts';
import { useSending } from '../../../form/useSending.ts';
import { Button } from '../../../kit/Button.tsx';
import { Dialog } from '../../../kit/Dialog.tsx';
import { Failure } from '../../../kit/Failure.tsx';
import { LabelledArea } from '../../../kit/LabelledArea.tsx';
import { useNow } from '../../../session/useNow.ts';
import { EntryFields } from '../../duties/EntryFields.tsx';
import { happenedAt } from '../../duties/happenedAt.ts';

interface CorrectEntryDialogProps {
  page: CasePage;
  entry: DailyEntry;
  onClose: () => void;
}

/** A right entry in the place of a wrong one. The wrong one stays to be seen, with the reason. */
export function CorrectEntryDialog({ page, entry, onClose }: CorrectEntryDialogProps) {
  const { now, today } = useNow();
  const day = dayOf(moment(entry.happenedAt));
  const [values, setValues] = useState<FormValues>({ ...entry.values, happenedOn: day });
  const [reason, setReason] = useState('');
  const sending = useSending();
  const correct = useCorrectEntry(page.case.id);
  const { happenedOn, ...own } = values;
  const at = happenedOn === day ? entry.happenedAt : happenedAt(happenedOn, today, now);
  const send = async () => {
    if (at === undefined) return;
    const order = { entryId: entry.id, happenedAt: at, values: own, reason: reason.trim() };
    if (await sending.attempt((idempotencyKey) => correct.mutateAsync({ ...order, idempotencyKey })))
      onClose();
  };
  return (
    <Dialog
      wide
      title={`更正${entry.kindName}`}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>不改了</Button>
          <Button
            look="primary"
            disabled={reason.trim() === '' || at === undefined}
            waiting={correct.isPending}
            onClick={() => void send()}
          >
            更正
          </Button>
        </>
      }
    >
      <FieldContext value={{ today, matters: [] }}>
        <EntryFields
          kind={entry.kind}
          values={values}
          prohibited={page.prohibitions.length > 0}
          refusals={sending.refused}
          onChange={setValues}
        />
      </FieldContext>
      <LabelledArea label="更正的理由" value={reason} onChange={(event) => setReason(event.target.value)} />
      {sending.failure !== null && <Failure error={sending.failure} />}
    </Dialog>
  );
}
