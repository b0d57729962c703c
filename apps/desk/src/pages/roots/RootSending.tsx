import type { ReactNode } from 'react';

import { sentencesOf } from '../../api/failure.ts';
import type { Sending } from '../../form/useSending.ts';
import { Button } from '../../kit/Button.tsx';
import { Dialog } from '../../kit/Dialog.tsx';
import { Notice } from '../../kit/Notice.tsx';

interface RootDialogProps {
  title: string;
  act: string;
  waiting: boolean;
  sending: Sending;
  onSend: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** Everything that is held against an order, in sentences. */
export function RootRefusals({ sending }: { sending: Sending }) {
  const sentences = [
    ...sending.refused.flatMap(({ text, instead }) => [text, instead ?? '']),
    ...(sending.failure === null ? [] : sentencesOf(sending.failure)),
  ].filter((text) => text !== '');
  if (sentences.length === 0) return null;
  return (
    <Notice tone="overdue" live>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Notice>
  );
}

/** A few fields about one list, and the button that sends them. */
export function RootDialog({ title, act, waiting, sending, onSend, onClose, children }: RootDialogProps) {
  return (
    <Dialog
      title={title}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>不{act}</Button>
          <Button look="primary" waiting={waiting} onClick={onSend}>
            {act}
          </Button>
        </>
      }
    >
      {children}
      <RootRefusals sending={sending} />
    </Dialog>
  );
}
