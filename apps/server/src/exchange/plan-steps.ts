import type { Evidence, FormValues, Procedure, Refusal } from '@guitu/law';
import { allTaken, findMoment, isEvidence } from '@guitu/law';

import type { OpenMatter } from '../command/case-file.ts';
import { findMatter } from '../command/case-file.ts';
import type { Plan } from '../command/plan.ts';
import { planMove } from '../command/plan.ts';
import { stepCommand } from '../command/step-command.ts';
import type { Work } from '../command/work.ts';
import type { FileHere } from './files-here.ts';
import type { MatterManifest, StepSent } from './matter-manifest.ts';
import { asKnownHere, entersBy } from './opening.ts';

/** What becomes of one step of a package. */
export interface StepFate {
  /** In the words of the matter here. */
  readonly sent: StepSent;
  readonly state: 'new' | 'known' | 'different' | 'refused';
  readonly text: string;
}

export interface PlannedSteps {
  readonly plan: Plan;
  readonly fates: readonly StepFate[];
}

/** What the steps of a package are planned on. */
export interface StepsOrder {
  readonly manifest: MatterManifest;
  readonly files: readonly FileHere[];
  /** The county of the other side, and of the body of a step here. */
  readonly sender: number;
  readonly countyOf: (step: string) => number | undefined;
}

/**
 * Plans the steps that the other side took and this matter does not have yet, each as a recorded fact of its officer. A step that is
 * here already is left alone; one that law cannot record is told with law's own sentence, and the others are recorded.
 */
export function planSteps(
  work: Pick<Work, 'services' | 'actor' | 'now'>,
  before: Plan,
  matter: Pick<OpenMatter, 'id' | 'procedure'>,
  order: StepsOrder,
): PlannedSteps {
  let plan = before;
  const fates: StepFate[] = [];
  for (const stated of order.manifest.steps) {
    const sent = asKnownHere(matter.procedure, stated);
    const fate = fateBefore(plan, matter, order, sent);
    if (fate !== undefined) {
      fates.push({ sent, ...fate });
      continue;
    }
    const values = valuesHere(matter.procedure, sent, order);
    const request = { step: sent.step, values, mode: 'record' as const, happenedAt: sent.happenedAt };
    const command = stepCommand(matter.procedure, { ...request, as: sent.by }, work.now);
    const planned = planMove(work.services, plan, matter, command, work.actor, work.now);
    if (planned.taken) plan = planned.plan;
    fates.push(
      planned.taken
        ? { sent, state: 'new', text: '' }
        : { sent, state: 'refused', text: planned.refusals.map(sentence).join('') },
    );
  }
  return { plan, fates };
}

type Fate = Pick<StepFate, 'state' | 'text'>;

function fateBefore(
  plan: Plan,
  { id, procedure }: Pick<OpenMatter, 'id' | 'procedure'>,
  { sender, countyOf }: StepsOrder,
  sent: StepSent,
): Fate | undefined {
  const step = procedure.steps[sent.step];
  const state = findMatter(plan.file, id)?.state;
  if (step === undefined) return { state: 'refused', text: `本机构的这类事项没有“${sent.step}”这一步。` };
  if (entersBy(procedure, state, sent.step)) return { state: 'known', text: '已经登记在征求意见函里。' };
  if (step.after.length === 0) return { state: 'known', text: '事项已经开始，不用再记载。' };
  const county = countyOf(sent.step);
  if (county !== undefined && county !== sender)
    return { state: 'refused', text: `“${step.title}”不由发送单位办理，不能凭它的材料包记载。` };
  const taken = allTaken(state, sent.step);
  const same = taken.some(({ event }) => event.happenedAt === findMoment(sent.happenedAt));
  if (same || (taken.length > 0 && step.repeatable !== true)) {
    const standing = taken.at(-1)!.values;
    return same || sameValues(standing, sent.values)
      ? { state: 'known', text: '已经记载。' }
      : {
          state: 'different',
          text: `“${step.title}”已经记载过，内容与材料包里的不同，没有改动。请与对方核对，需要的用“更正”办理。`,
        };
  }
  return undefined;
}

const sentence = ({ text, instead }: Refusal): string => (instead === undefined ? text : `${text}${instead}`);

function sameValues(here: FormValues, there: FormValues): boolean {
  const plain = (values: FormValues): string =>
    JSON.stringify(
      Object.entries(values)
        .filter(([, value]) => value !== undefined && !isEvidence(value))
        .toSorted(([a], [b]) => (a < b ? -1 : 1)),
    );
  return plain(here) === plain(there);
}

/** Files that did not come along are left out; where the step has a place for files, the papers it made stand there too. */
function valuesHere(procedure: Procedure, sent: StepSent, { files }: StepsOrder): FormValues {
  const here = (hash: string): Evidence | undefined => files.find(({ sha256 }) => sha256 === hash)?.evidence;
  const values: Record<string, FormValues[string]> = {};
  for (const [name, value] of Object.entries(sent.values)) {
    if (value === undefined || !isEvidence(value)) values[name] = value;
    else {
      const found = value.flatMap(({ hash, name: title }) => {
        const stored = here(hash);
        return stored === undefined ? [] : [{ hash: stored.hash, name: title }];
      });
      if (found.length > 0) values[name] = found;
    }
  }
  const field = Object.entries(procedure.steps[sent.step]!.form).find(
    ([, one]) => one.kind === 'evidence',
  )?.[0];
  const papers = files.flatMap(({ step, evidence }) => (step === sent.step ? [evidence] : []));
  if (field === undefined || papers.length === 0) return values;
  const standing = (values[field] as readonly Evidence[] | undefined) ?? [];
  const more = papers.filter(({ hash }) => standing.every((one) => one.hash !== hash));
  return { ...values, [field]: [...standing, ...more] };
}
