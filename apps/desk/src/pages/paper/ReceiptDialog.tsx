import { useState } from 'react';

import { sentencesOf } from '../../api/failure.ts';
import { useNoteReceipt } from '../../api/papers.ts';
import type { CopyRow } from '../../api/types.ts';
import { DayControl } from '../../fields/DayControl.tsx';
import { FieldContext } from '../../fields/FieldContext.ts';
import { newKey } from '../../form/newKey.ts';
import { Button } from '../../kit/Button.tsx';
import { Dialog } from '../../kit/Dialog.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { useNow } from '../../session/useNow.ts';

import '../../kit/Field.css';

/** On which day a copy was served or its receipt came back. */
export function ReceiptDialog({ copy, onClose }: { copy: CopyRow; onClose: () => void }) {
  const { today } = useNow();
  const [receivedOn, setReceivedOn] = useState(today);
  const [idempotencyKey] = useState(newKey);
  const note = useNoteReceipt(copy.id);
  return (
    <Dialog
      title="登记送达"
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>不登记</Button>
          <Button
            look="primary"
            disabled={receivedOn === ''}
            waiting={note.isPending}
            onClick={() => note.mutate({ receivedOn, idempotencyKey }, { onSuccess: onClose })}
          >
            登记
          </Button>
        </>
      }
    >
      <FieldContext value={{ today, matters: [] }}>
        <div className="mend">
          <p>
            {copy.subject}，送给{copy.recipient}。
          </p>
          <div className="labelled">
            <label htmlFor="received-on">送达日期</label>
            <DayControl
              id="received-on"
              field={{ kind: 'day', title: '送达日期', required: true }}
              value={receivedOn}
              describedBy={undefined}
              invalid={note.isError}
              onChange={(value) => setReceivedOn(typeof value === 'string' ? value : '')}
            />
          </div>
          {note.isError && (
            <Notice tone="overdue" live>
              {sentencesOf(note.error).map((sentence) => (
                <p key={sentence}>{sentence}</p>
              ))}
            </Notice>
          )}
        </div>
      </FieldContext>
    </Dialog>
  );
}
