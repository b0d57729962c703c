import { useState } from 'react';

import { useRegisterArrival, type Into } from '../../api/arrivals.ts';
import { ApiFailure } from '../../api/failure.ts';
import type { Arrived, Refusal } from '../../api/types.ts';
import { focusFirstEntry } from '../../form/focusFirstEntry.ts';
import { newKey } from '../../form/newKey.ts';
import type { Draft } from '../../form/useDraft.ts';
import { announceOf, itemsOf, OFFICE, papersOf } from './arrivalValues.ts';

interface SendArrival {
  send: () => Promise<void>;
  sending: boolean;
  handedIn: boolean;
  refused: readonly Refusal[];
  failure: unknown;
  /** Something was changed: what was refused is no longer held against it. */
  mended: () => void;
  arrived: Arrived | undefined;
}

const noOffice: Refusal = {
  code: 'form.missing',
  field: OFFICE,
  text: '请选由哪个司法所负责；还定不下来的，先选县级机构。',
};

/** Hands the arrival in and keeps what the server says to it. */
export function useSendArrival(draft: Draft, into: Into): SendArrival {
  const register = useRegisterArrival();
  const [handedIn, setHandedIn] = useState(false);
  const [refused, setRefused] = useState<readonly Refusal[]>([]);
  const [failure, setFailure] = useState<unknown>(null);
  const [idempotencyKey, setIdempotencyKey] = useState(newKey);
  const refuse = (refusals: readonly Refusal[]) => {
    setRefused(refusals);
    requestAnimationFrame(focusFirstEntry);
  };

  const send = async () => {
    if (register.isPending) return;
    setFailure(null);
    setHandedIn(true);
    const { values } = draft;
    const office = values[OFFICE];
    if (into.kind !== 'case' && typeof office !== 'string') {
      refuse([noOffice]);
      return;
    }
    const papers = papersOf(values);
    try {
      await register.mutateAsync({
        items: itemsOf(values),
        into,
        officeCode: Number(office ?? 0),
        announce: announceOf(values),
        ...(papers === undefined ? {} : { papers }),
        idempotencyKey,
      });
      draft.finish();
    } catch (error) {
      if (!(error instanceof ApiFailure) || error.status < 400 || error.status >= 500) {
        setFailure(error);
        return;
      }
      // What was refused left no trace; mended, it is another order.
      setIdempotencyKey(newKey());
      refuse(error.refusals);
    }
  };
  return {
    send,
    sending: register.isPending,
    handedIn,
    refused,
    failure,
    mended: () => setRefused([]),
    arrived: register.data,
  };
}
