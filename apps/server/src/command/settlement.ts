import type { Assessment, CaseFacts, Clock, Finding, Moment } from '@guitu/law';
import { assess, assessCase, dayOf } from '@guitu/law';

import type { Services } from '../services.ts';
import type { CaseFile, OpenMatter } from './case-file.ts';
import { contextOf, factsOf } from './case-file.ts';

/** A matter beside everything law derives from it at this moment. */
export interface Settled {
  readonly matter: OpenMatter;
  readonly assessment: Assessment;
}

/** What a case comes to when every matter whose history is open is assessed against the same facts. Pure. */
export interface Settlement {
  readonly facts: CaseFacts;
  readonly matters: readonly Settled[];
  /** What the case as a whole calls for, although no matter about it has been opened. */
  readonly findings: readonly Finding[];
  /** When something changes by itself: in each of these matters, and in the case as a whole. */
  readonly reviews: readonly Review[];
}

/** When a matter has to be looked at again, or the case as a whole (no matter); undefined when nothing will change by itself. */
export interface Review {
  readonly matterId: string | null;
  readonly at: Moment | undefined;
}

export function settle(services: Services, file: CaseFile, now: Moment): Settlement {
  const facts = factsOf(file);
  const matters = file.matters.map((matter) => ({
    matter,
    assessment: assess(
      matter.procedure,
      matter.state,
      facts,
      contextOf(services, file, matter.procedure, now, matter.state.openedOn),
    ),
  }));
  const today = dayOf(now);
  // What the case as a whole calls for is asked of the kept one; of a merged one only its own matters go on.
  const whole =
    file.registers.case.merged_into === null
      ? assessCase(services.catalogue.on(today), facts, (procedure) =>
          contextOf(services, file, procedure, now, today),
        )
      : { findings: [], nextReviewAt: undefined };
  const reviews = [
    { matterId: null, at: whole.nextReviewAt },
    ...matters.map(({ matter, assessment }) => ({ matterId: matter.id, at: assessment.nextReviewAt })),
  ];
  return { facts, matters, findings: whole.findings, reviews };
}

/** Until when a step should be taken: its own clock, else the next legal one that runs. */
export function dueAt(assessment: Assessment, step: string): Moment | null {
  const running = assessment.clocks.filter((clock) => clock.stoppedAt === undefined);
  const own = running.find((clock) => clock.name === step);
  const next = running.filter((clock) => clock.kind === 'legal').toSorted(byDue)[0];
  return (own ?? next)?.dueAt ?? null;
}

function byDue(a: Clock, b: Clock): number {
  return a.dueAt < b.dueAt ? -1 : a.dueAt > b.dueAt ? 1 : 0;
}
