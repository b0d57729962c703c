import type { MatterPage } from '../../api/types.ts';

/**
 * The step that is open for writing: the one the address asks for if it may be taken, else the first one that is owed and that
 * this desk may take. Nothing when it is somebody else's turn.
 */
export function activeStep(matter: Pick<MatterPage, 'acts'>, asked: string | null): string | undefined {
  const open = matter.acts.filter((act) => act.act === 'step' && act.refusal === null && act.step !== null);
  const wanted = open.find((act) => act.step === asked) ?? open.find((act) => !act.optional);
  return wanted?.step ?? undefined;
}

/** Steps that may be taken now and are not owed: contacts, reports, orders. */
export function optionalSteps(
  matter: Pick<MatterPage, 'acts'>,
): readonly { step: string; title: string; refusal: string | null }[] {
  return matter.acts.flatMap((act) =>
    act.act === 'step' && act.optional && act.step !== null
      ? [{ step: act.step, title: act.title, refusal: act.refusal?.text ?? null }]
      : [],
  );
}
