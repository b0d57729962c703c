import { sentencesOf } from '../api/failure.ts';
import { Button } from './Button.tsx';
import { Notice } from './Notice.tsx';

/** What could not be read or done: the server's own sentences, and with `onRetry` the way to read it again. */
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
