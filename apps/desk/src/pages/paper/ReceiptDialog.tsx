import { fieldsOfManner, serviceForm, type FormValues } from '@guitu/law';
import { useState } from 'react';

import { useNoteReceipt } from '../../api/papers.ts';
import type { CopyRow } from '../../api/types.ts';
import { EntriesDialog } from '../../form/EntriesDialog.tsx';
import { useSession } from '../../session/SessionContext.ts';
import { useNow } from '../../session/useNow.ts';

/** On which day a copy was served or its receipt came back; of a paper for the person also how, as on the receipt he signed (送达回证). */
export function ReceiptDialog({ copy, onClose }: { copy: CopyRow; onClose: () => void }) {
  const { today } = useNow();
  const { account } = useSession();
  const [values, setValues] = useState<FormValues>(
    copy.toPerson ? { receivedOn: today, manner: 'signed', servedBy: account.name } : { receivedOn: today },
  );
  const note = useNoteReceipt(copy.id);
  const shown = copy.toPerson ? fieldsOfManner(values['manner'] as string) : (['receivedOn'] as const);
  const { receivedOn, ...all } = values;
  const service = Object.fromEntries(
    Object.entries(all).filter(([name, value]) => (shown as readonly string[]).includes(name) && value),
  ) as Record<string, string>;
  return (
    <EntriesDialog
      title="登记送达"
      prefix="service"
      intro={
        <p>
          {copy.subject}，送给{copy.recipient}。
        </p>
      }
      fields={Object.fromEntries(shown.map((name) => [name, serviceForm[name]]))}
      values={values}
      onChange={setValues}
      ready={receivedOn !== undefined && receivedOn !== ''}
      sending={note}
      onSend={(idempotencyKey) =>
        note.mutate(
          { receivedOn: receivedOn as string, ...(copy.toPerson ? { service } : {}), idempotencyKey },
          { onSuccess: onClose },
        )
      }
      onClose={onClose}
    />
  );
}
