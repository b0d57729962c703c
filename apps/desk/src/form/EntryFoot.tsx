import { sentencesOf } from '../api/failure.ts';
import type { Refusal } from '../api/types.ts';
import { Button } from '../kit/Button.tsx';
import { Notice } from '../kit/Notice.tsx';
import { DraftSaved } from './DraftNote.tsx';
import type { Draft } from './useDraft.ts';

import './Entry.css';
import './Paper.css';

interface EntryFootProps {
  draft: Draft;
  /** What belongs to no field of the form. */
  refusals: readonly Refusal[];
  failure: unknown;
  giveUp: string;
  verb: string;
  ready: boolean;
  waiting: boolean;
  onGiveUp: () => void;
  onSend: () => void;
}

/** The foot of a plain form: what stands against it, where the draft is, the way back and the button. */
export function EntryFoot(props: EntryFootProps) {
  const sentences = [
    ...props.refusals.map((refusal) => [refusal.text, refusal.instead ?? ''].join('')),
    ...(props.failure === null ? [] : sentencesOf(props.failure)),
  ];
  return (
    <>
      {sentences.length > 0 && (
        <Notice tone="overdue" live>
          {sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Notice>
      )}
      <div className="paper__acts entry-acts">
        <DraftSaved draft={props.draft} />
        <Button
          onClick={() => {
            props.draft.discard();
            props.onGiveUp();
          }}
        >
          {props.giveUp}
        </Button>
        <Button look="primary" disabled={!props.ready} waiting={props.waiting} onClick={props.onSend}>
          {props.verb}
        </Button>
      </div>
    </>
  );
}
