import { acknowledgementForm, type FormValues } from '@guitu/law';
import { useState } from 'react';

import { useAcknowledge } from '../../api/received.ts';
import type { ReceivedRow } from '../../api/types.ts';
import { EntriesDialog } from '../../form/EntriesDialog.tsx';
import { useSession } from '../../session/SessionContext.ts';
import { useNow } from '../../session/useNow.ts';

/** 回执: when this body received the paper, and who signed for it. */
export function AcknowledgeDialog({ row, onClose }: { row: ReceivedRow; onClose: () => void }) {
  const { now } = useNow();
  const { account } = useSession();
  const [values, setValues] = useState<FormValues>({ receivedAt: now, receivedBy: account.name });
  const send = useAcknowledge(row.id);
  const { receivedAt, receivedBy } = values as { receivedAt?: string; receivedBy?: string };
  return (
    <EntriesDialog
      title="登记回执"
      prefix="acknowledge"
      intro={
        <p>
          {row.paper?.title ?? row.subject}
          {row.paper?.number != null && `，${row.paper.number}`}。登记以后送出的机构就看得到，不能再改。
        </p>
      }
      fields={acknowledgementForm}
      values={values}
      onChange={setValues}
      ready={Boolean(receivedAt) && Boolean(receivedBy)}
      sending={send}
      onSend={(idempotencyKey) =>
        send.mutate(
          { receivedAt: receivedAt ?? '', receivedBy: receivedBy ?? '', idempotencyKey },
          { onSuccess: onClose },
        )
      }
      onClose={onClose}
    />
  );
}
