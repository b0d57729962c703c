import type { Office } from '../kernel/actor.ts';
import type { FormValues } from '../kernel/field.ts';
import type { Day } from '../time/day.ts';
import { vectorRunner } from '../vectors/runner.ts';
import type { VectorRunners } from '../vectors/runner.ts';
import { withoutAssessment } from './assessment.ts';
import { automaticRefusals } from './automatic.ts';
import { faceCheckRefusals } from './face-check.ts';
import { assessmentKeptUntil, logKeptUntil } from './kept.ts';
import type { PrivacyRecordKind, PrivacyUse } from './record.ts';
import { privacyRemarks } from './remarks.ts';

interface AssessmentVector {
  readonly use?: PrivacyUse;
  readonly on?: Day;
  readonly assessment?: FormValues;
  readonly completedOn?: Day;
}

interface RecordVector {
  readonly kind: PrivacyRecordKind;
  readonly values: FormValues;
  readonly assessment?: FormValues;
  readonly on: Day;
}

const assessed = vectorRunner<AssessmentVector>(({ use, on, assessment, completedOn }) => {
  if (completedOn !== undefined) return assessmentKeptUntil(completedOn);
  const records = assessment === undefined ? [] : [{ kind: 'impactAssessment', values: assessment } as const];
  return withoutAssessment([use!], records, on!);
});

const remarked = vectorRunner<RecordVector>(({ kind, values, assessment, on }) => {
  const others = assessment === undefined ? [] : [{ kind: 'impactAssessment', values: assessment } as const];
  return privacyRemarks({ kind, values }, others, on).map(({ code }) => code);
});

export const privacyVectors: VectorRunners = {
  'PRIV-02': assessed,
  'PRIV-03': vectorRunner<{ readonly office: Office }>((actor) =>
    automaticRefusals(actor).map(({ code }) => code),
  ),
  'PRIV-05': remarked,
  'PRIV-06': vectorRunner<{ readonly writtenOn: Day }>(({ writtenOn }) => logKeptUntil(writtenOn)),
  'PRIV-07': remarked,
  'PRIV-09': vectorRunner<{ readonly birthOn?: Day; readonly consented: boolean; readonly on: Day }>(
    ({ birthOn, consented, on }) => faceCheckRefusals(birthOn, consented, on).map(({ code }) => code),
  ),
};
