import type { Contribution, MatterStatus, Moment, Office, Outcome } from '@guitu/law';

import { dueAt } from './settlement.ts';
import type { Settled } from './settlement.ts';

/** What the row of a matter says beyond its identity; lists read it without opening histories. */
export interface MatterColumns {
  readonly status: MatterStatus;
  readonly waiting_step: string | null;
  readonly waiting_office: Office | null;
  readonly waiting_since: Moment | null;
  readonly waiting_due: Moment | null;
  readonly outcome: Outcome | null;
  readonly summary: string;
  /** Which steps stand and what they rest on; values stay in the events, where they are sealed. */
  readonly state: { readonly taken: readonly string[]; readonly restsOn: readonly string[] };
  readonly contributions: Contribution;
  readonly revision: number;
}

export function matterColumns({ matter, assessment }: Settled, now: Moment): MatterColumns {
  const task = assessment.tasks.find((one) => one.required) ?? assessment.tasks[0];
  const owed = assessment.status === 'open' || assessment.status === 'running' ? task : undefined;
  return {
    status: assessment.status,
    waiting_step: owed?.step ?? null,
    waiting_office: owed?.office ?? null,
    waiting_since: owed === undefined ? null : (owed.since ?? now),
    waiting_due: owed === undefined ? null : dueAt(assessment, owed.step),
    outcome: assessment.outcome ?? null,
    summary: assessment.summary,
    state: {
      taken: matter.state.taken.map((taken) => taken.step),
      restsOn: matter.state.taken.flatMap(({ event }) => (event.type === 'stepTaken' ? event.restsOn : [])),
    },
    contributions: assessment.contribution,
    revision: matter.state.revision,
  };
}

export function isOpenStatus(status: MatterStatus): boolean {
  return status === 'open' || status === 'running';
}
