import { useState } from 'react';

import { ApiFailure } from '../api/failure.ts';
import type { Refusal } from '../api/types.ts';
import { focusFirstEntry } from './focusFirstEntry.ts';
import { newKey } from './newKey.ts';

export interface Sending {
  /** What the server, or the form itself, holds against the entries. */
  refused: readonly Refusal[];
  /** What went wrong otherwise: no answer, an incident. */
  failure: unknown;
  refuse: (refusals: readonly Refusal[]) => void;
  /** Something was changed: what was refused is no longer held against it. */
  clear: () => void;
  /** Sends under the form's key; answers whether it was taken. */
  attempt: (send: (idempotencyKey: string) => Promise<unknown>) => Promise<boolean>;
}

/** Sends a plain form and keeps what is said to it. Sent twice, it is taken once; mended after a refusal, it is another order. */
export function useSending(): Sending {
  const [refused, setRefused] = useState<readonly Refusal[]>([]);
  const [failure, setFailure] = useState<unknown>(null);
  const [idempotencyKey, setIdempotencyKey] = useState(newKey);
  const refuse = (refusals: readonly Refusal[]) => {
    setFailure(null);
    setRefused(refusals);
    requestAnimationFrame(focusFirstEntry);
  };
  const attempt = async (send: (idempotencyKey: string) => Promise<unknown>) => {
    setFailure(null);
    try {
      await send(idempotencyKey);
      // Answered: what is sent from now on is another order, also from a form that stays open.
      setIdempotencyKey(newKey());
      return true;
    } catch (error) {
      if (error instanceof ApiFailure && error.status >= 400 && error.status < 500) {
        // What was refused left no trace.
        setIdempotencyKey(newKey());
        refuse(error.refusals);
      } else setFailure(error);
      return false;
    }
  };
  return { refused, failure, refuse, clear: () => setRefused([]), attempt };
}
