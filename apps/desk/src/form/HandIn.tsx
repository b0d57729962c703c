import { getStep, type Procedure } from '@guitu/law';
import { useEffect, useState } from 'react';

import type { Will } from '../api/types.ts';
import { Button } from '../kit/Button.tsx';
import { Failure } from '../kit/Failure.tsx';
import { confirmWords, handInWords } from '../matter/actWords.ts';
import { WillDialog } from '../matter/WillDialog.tsx';
import { DraftSaved } from './DraftNote.tsx';
import { focusFirstProblem } from './focusFirstProblem.ts';
import { RefusalsAbove } from './RefusalsAbove.tsx';
import type { StepForm } from './useStepForm.ts';

interface HandInProps {
  procedure: Procedure;
  step: string;
  form: StepForm;
  /** Sends it. Resolves when it is done; throws what the server answered otherwise. */
  onConfirm: () => Promise<void>;
}

/** The foot of an open form: what still stands against it, where the draft is, and the button. Ctrl+Enter presses it. */
export function HandIn({ procedure, step, form, onConfirm }: HandInProps) {
  const definition = getStep(procedure, step);
  const [will, setWill] = useState<Will>();
  const [sending, setSending] = useState(false);
  const [error, setError] = useState<unknown>(null);

  const handIn = async () => {
    setError(null);
    const answer = await form.handIn();
    if (answer !== undefined) setWill(answer);
    else requestAnimationFrame(focusFirstProblem);
  };
  const confirm = async () => {
    setSending(true);
    try {
      await onConfirm();
      setWill(undefined);
    } catch (problem) {
      if (form.showRefused(problem)) {
        setWill(undefined);
        requestAnimationFrame(focusFirstProblem);
      } else setError(problem);
    } finally {
      setSending(false);
    }
  };
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && will === undefined) void handIn();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });

  return (
    <>
      <RefusalsAbove refusals={form.refusals.above} />
      {form.failure !== null && (
        <div className="paper__refusals">
          <Failure error={form.failure} />
        </div>
      )}
      <div className="paper__acts">
        <DraftSaved draft={form.draft} />
        <Button look="primary" waiting={form.handingIn} onClick={() => void handIn()}>
          {handInWords(definition)}
        </Button>
      </div>
      {will && (
        <WillDialog
          will={will}
          verb={confirmWords(definition)}
          waiting={sending}
          error={error}
          onConfirm={() => void confirm()}
          onClose={() => setWill(undefined)}
        />
      )}
    </>
  );
}
