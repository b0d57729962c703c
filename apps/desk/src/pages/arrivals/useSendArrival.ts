import { useState } from 'react';

import { useRegisterArrival, type Into } from '../../api/arrivals.ts';
import type { Arrived, Refusal } from '../../api/types.ts';
import type { Draft } from '../../form/useDraft.ts';
import { useSending } from '../../form/useSending.ts';
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
  const { refused, failure, refuse, clear, attempt } = useSending();

  const send = async () => {
    if (register.isPending) return;
    setHandedIn(true);
    const { values } = draft;
    const office = values[OFFICE];
    if (into.kind !== 'case' && typeof office !== 'string') {
      refuse([noOffice]);
      return;
    }
    const papers = papersOf(values);
    const taken = await attempt((idempotencyKey) =>
      register.mutateAsync({
        items: itemsOf(values),
        into,
        officeCode: Number(office ?? 0),
        announce: announceOf(values),
        ...(papers === undefined ? {} : { papers }),
        idempotencyKey,
      }),
    );
    if (taken) draft.finish();
  };
  return {
    send,
    sending: register.isPending,
    handedIn,
    refused,
    failure,
    mended: clear,
    arrived: register.data,
  };
}
