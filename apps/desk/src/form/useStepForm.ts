import { getStep, type FormValues, type Procedure } from '@guitu/law';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import { api } from '../api/client.ts';
import { ApiFailure } from '../api/failure.ts';
import { usePreviewQuery, type PreviewAsk } from '../api/matters.ts';
import type { Preview, Refusal, Why, Will } from '../api/types.ts';
import { useDelayed } from '../kit/useDelayed.ts';
import { newKey } from './newKey.ts';
import { shownRefusals, type ShownRefusals } from './refusals.ts';
import { useDraft, type Draft } from './useDraft.ts';

interface StepFormOrder {
  caseId: string;
  procedure: Procedure;
  step: string;
  matterId?: string;
  draftKey: string;
  initial?: FormValues;
}

export interface StepForm {
  draft: Draft;
  why: Why | null;
  refusals: ShownRefusals;
  idempotencyKey: string;
  /** Asks law about the form as it stands this moment. With refusals they are shown; without, what would be done comes back. */
  handIn: () => Promise<Will | undefined>;
  handingIn: boolean;
  failure: unknown;
  /** Shows what the server refused after all. Answers false for failures that are no refusals of the form. */
  showRefused: (error: unknown) => boolean;
}

const TYPING = 350;
const empty: FormValues = {};

/** One step being filled in: its draft, what law says to it while it is typed, and the way to hand it in. */
export function useStepForm({
  caseId,
  procedure,
  step,
  matterId,
  draftKey,
  initial = empty,
}: StepFormOrder): StepForm {
  const draft = useDraft(draftKey, initial);
  const queries = useQueryClient();
  const [handedIn, setHandedIn] = useState(false);
  const [handingIn, setHandingIn] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const [late, setLate] = useState<readonly Refusal[]>([]);
  const [idempotencyKey] = useState(newKey);
  const askFor = (values: FormValues): PreviewAsk => ({
    procedure: procedure.name,
    values,
    step,
    ...(matterId === undefined ? {} : { matterId }),
  });
  const settled = useDelayed(draft.values, TYPING);
  const preview = usePreviewQuery(caseId, askFor(settled), draft.ready);
  const fields = Object.keys(getStep(procedure, step).form);

  const handIn = async () => {
    setHandingIn(true);
    setFailure(null);
    setLate([]);
    try {
      const ask = askFor(draft.values);
      const answer = await api.post<Preview>(`/api/cases/${caseId}/matters/preview`, ask);
      queries.setQueryData(['preview', caseId, ask], answer);
      setHandedIn(true);
      return answer.refusals.length === 0 ? (answer.will ?? undefined) : undefined;
    } catch (error) {
      setFailure(error);
      return undefined;
    } finally {
      setHandingIn(false);
    }
  };
  const showRefused = (error: unknown) => {
    if (!(error instanceof ApiFailure) || error.status !== 422) return false;
    setHandedIn(true);
    setLate(error.refusals);
    return true;
  };

  const known = preview.data?.refusals ?? [];
  const refusals = [
    ...known,
    ...late.filter((one) => !known.some((other) => other.code === one.code && other.field === one.field)),
  ];
  return {
    draft,
    why: preview.data?.why ?? null,
    refusals: shownRefusals(refusals, fields, draft.values, handedIn),
    idempotencyKey,
    handIn,
    handingIn,
    failure: failure ?? preview.error,
    showRefused,
  };
}
