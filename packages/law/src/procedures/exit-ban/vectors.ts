import type { CaseStatus } from '../../facts/facts.ts';
import { assess } from '../../kernel/assess.ts';
import type { FormValues } from '../../kernel/field.ts';
import { contextAt, factsOf } from '../../testing/facts.ts';
import { MatterStory, refused } from '../../testing/matter.ts';
import { vectorRunner } from '../../vectors/runner.ts';
import type { VectorRunners } from '../../vectors/runner.ts';
import { exitBan } from './exit-ban.ts';

/** A report, further steps, and what is found later; or why the report is refused. */
interface ExitBanVector {
  /** Where the case stands when the report is made. */
  readonly status?: CaseStatus;
  readonly values?: FormValues;
  readonly steps?: readonly (readonly [at: string, step: string, values: FormValues])[];
  readonly warnDays?: number;
  /** When the findings are read, and where the case stands then. */
  readonly at: string;
  readonly statusThen?: CaseStatus;
}

const reported = '2026-03-02T02:00:00.000Z';
const ordinary: FormValues = {
  reportedOn: '2026-03-02',
  organ: '演示州公安局出入境管理支队',
  basis: '演示限制出境材料',
};

function run(vector: ExitBanVector): unknown {
  const parameters = vector.warnDays === undefined ? {} : { 'exitBan.warnDays': vector.warnDays };
  const story = new MatterStory(exitBan, factsOf({ status: vector.status ?? 'serving' }));
  const verdict = story.step(reported, 'countyAgency', 'report', { ...ordinary, ...vector.values });
  if (story.state === undefined) return refused(verdict);
  for (const [at, step, values] of vector.steps ?? []) story.step(at, 'countyAgency', step, values);
  const facts = factsOf({ status: vector.statusThen ?? vector.status ?? 'serving' });
  return assess(exitBan, story.state, facts, contextAt(vector.at, parameters)).findings.map(
    (one) => one.code,
  );
}

export const exitBanVectors: VectorRunners = {
  'BORDER-02': vectorRunner<ExitBanVector>(run),
  'BORDER-04': vectorRunner<ExitBanVector>(run),
};
