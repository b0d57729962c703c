import type { FormValues, Moment, Office, Procedure } from '@guitu/law';
import { dayOf, getStep, isMoment, validate } from '@guitu/law';

import type { Refusal } from '../../api/types.ts';
import { paperMoments } from './paperMoments.ts';

/** One step as it stands on the paper. */
export interface PaperStep {
  /** Whether the paper has this step at all. */
  on: boolean;
  values: FormValues;
  /** The day (or moment) as typed. */
  day: string;
  office: Office;
  bodyName: string;
  name: string;
}

export type PaperEntry = Readonly<Record<string, PaperStep>>;

/** Steps a paper usually has; the others are switched on when it has them. */
export function emptyEntry(
  procedure: Procedure,
  opening: string,
  ownOffice: Office,
  ownName: string,
): PaperEntry {
  return Object.fromEntries(
    Object.entries(procedure.steps)
      .filter(([, step]) => step.repeatable !== true)
      .map(([name, step]) => [
        name,
        {
          on: name === opening || name === procedure.decisionStep,
          values: {},
          day: '',
          office: ownOffice,
          bodyName: step.kind === 'decision' ? '' : ownName,
          name: '',
        },
      ]),
  );
}

export interface EntryStep {
  step: string;
  values: FormValues;
  happenedAt: Moment;
  as: { office: Office; name: string; bodyName?: string };
}

/** The entry as it is sent, or what is still missing from it. Fields of the refusals are `<step>.<field>`. */
export function readEntry(
  procedure: Procedure,
  entry: PaperEntry,
  reason: string,
  now: Moment,
): { steps: readonly EntryStep[]; missing: readonly Refusal[] } {
  const on = Object.entries(entry).filter(([, step]) => step.on);
  const moments = paperMoments(
    on.map(([, step]) => step.day),
    now,
  );
  const missing: Refusal[] = [];
  const steps = on.flatMap(([step, paper], index) => {
    const happenedAt = atLeast(moments[index], paper.values);
    if (happenedAt === undefined) missing.push(lack(step, 'day', '请写纸上的日期，如 2026-01-05。'));
    if (paper.name.trim() === '') missing.push(lack(step, 'name', '请写纸上签名的人。'));
    const read = validate(getStep(procedure, step).form, paper.values);
    missing.push(
      ...[...read.problems, ...read.missing].map((refusal) => ({
        ...refusal,
        field: `${step}.${refusal.field}`,
      })),
    );
    if (happenedAt === undefined) return [];
    const bodyName = paper.bodyName.trim();
    const as = { office: paper.office, name: paper.name.trim(), ...(bodyName === '' ? {} : { bodyName }) };
    return [{ step, values: paper.values, happenedAt, as }];
  });
  if (reason.trim() === '')
    missing.push({ code: 'form.missing', field: 'reason', text: '请写为什么补录，例如“停电期间纸上办理”。' });
  return { steps, missing };
}

/** A step in which a moment of the same day is written (the return) did not happen before it. */
function atLeast(happenedAt: Moment | undefined, values: FormValues): Moment | undefined {
  if (happenedAt === undefined) return undefined;
  const written = Object.values(values).filter((value) => isMoment(value));
  const sameDay = written.filter((moment) => dayOf(moment) === dayOf(happenedAt) && moment > happenedAt);
  return sameDay.toSorted().at(-1) ?? happenedAt;
}

/** Where the server's names for a step's fields stand on this form. */
const ownNames: Readonly<Record<string, string>> = {
  happenedAt: 'day',
  'as.name': 'name',
  'as.bodyName': 'name',
  'as.office': 'name',
};

/** The server names a field by the place of its step in what was sent ('steps.1.outcome'); the form names it by the step. */
export function besideStep(refusal: Refusal, sent: readonly EntryStep[]): Refusal {
  const [, index = '', name = ''] = /^steps\.(\d+)\.(.+)$/.exec(refusal.field ?? '') ?? [];
  const step = sent[Number(index)]?.step;
  if (index === '' || step === undefined) return refusal;
  const field = name.replace(/^values\./, '');
  return { ...refusal, field: `${step}.${ownNames[field] ?? field}` };
}

function lack(step: string, field: string, text: string): Refusal {
  return { code: 'form.missing', field: `${step}.${field}`, text };
}
