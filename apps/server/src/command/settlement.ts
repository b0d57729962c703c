import type { Assessment, CaseFacts, Clock, DutyAssessment, Finding, Moment, Occurrence } from '@guitu/law';
import { assess, assessCase, dayOf, startOfDay } from '@guitu/law';

import { assessCaseDuties } from '../duties/assess-case-duties.ts';
import type { Services } from '../services.ts';
import type { JudgedFile, OpenMatter } from './case-file.ts';
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
  /** What the case owes from day to day. */
  readonly occurrences: readonly Occurrence[];
  /** When something changes by itself: in each of these matters, and in the case as a whole. */
  readonly reviews: readonly Review[];
}

/** When a matter has to be looked at again, or the case as a whole (no matter); undefined when nothing will change by itself. */
export interface Review {
  readonly matterId: string | null;
  readonly at: Moment | undefined;
}

/** What judging needs of the services. */
type Law = Pick<Services, 'calendar' | 'catalogue'>;

export function settle(services: Law, file: JudgedFile, now: Moment): Settlement {
  const facts = factsOf(file);
  const matters = file.matters.map((matter) => ({
    matter,
    assessment: assess(
      matter.procedure,
      matter.state,
      facts,
      contextOf(services, file, now, matter.state.openedOn),
    ),
  }));
  const whole = settleWhole(services, file, facts, now);
  const reviews = [
    { matterId: null, at: whole.nextReviewAt },
    ...matters.map(({ matter, assessment }) => ({ matterId: matter.id, at: assessment.nextReviewAt })),
  ];
  return {
    facts,
    matters,
    findings: whole.findings,
    occurrences: whole.occurrences,
    reviews,
  };
}

/** What the case as a whole calls for is asked of the kept one; of a merged one, and of an assessment, only its own matters go on. */
function settleWhole(services: Law, file: JudgedFile, facts: CaseFacts, now: Moment): DutyAssessment {
  if (file.registers.case.merged_into !== null || facts.status === 'assessing')
    return { findings: [], occurrences: [], nextReviewAt: undefined };
  const today = dayOf(now);
  const context = contextOf(services, file, now, today);
  const prompted = assessCase(services.catalogue.on(today), facts, () => context);
  const daily = assessCaseDuties(services, file, facts, now);
  // On the day from which another value of a parameter holds, the case is asked again.
  const otherValues = file.parameters.nextChange(file.base.holder.officeCode, today);
  const reviews = [
    prompted.nextReviewAt,
    daily.nextReviewAt,
    otherValues === undefined ? undefined : startOfDay(otherValues),
  ];
  return {
    findings: [...prompted.findings, ...daily.findings],
    occurrences: daily.occurrences,
    nextReviewAt: earliest(reviews),
  };
}

function earliest(moments: readonly (Moment | undefined)[]): Moment | undefined {
  return moments.filter((moment) => moment !== undefined).toSorted()[0];
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
