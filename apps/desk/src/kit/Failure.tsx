import { sentencesOf } from '../api/failure.ts';
import { Button } from './Button.tsx';
import { Notice } from './Notice.tsx';

/** A page or a part of it that could not be read: the server's own sentence, and the way to try again. */
export function Failure({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  return (
    <Notice
      tone="overdue"
      live
      aside={
        onRetry && (
          <Button small onClick={onRetry}>
            再读一次
          </Button>
        )
      }
    >
      {sentencesOf(error).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Notice>
  );
}
