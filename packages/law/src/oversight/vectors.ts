import { chinaCalendar } from '../calendar/index.ts';
import type { Day } from '../time/day.ts';
import { vectorRunner } from '../vectors/runner.ts';
import type { VectorRunners } from '../vectors/runner.ts';
import type { OversightRecord } from './record.ts';
import { oversightRefusals } from './refusals.ts';
import { missingRecords, oversightRemarks } from './remarks.ts';

interface RegisterVector {
  readonly records: readonly OversightRecord[];
  readonly today: Day;
}

export const oversightVectors: VectorRunners = {
  'OVER-06': vectorRunner<RegisterVector>(({ records, today }) =>
    [
      ...records.flatMap((record) => oversightRemarks(record, records, today, chinaCalendar)),
      ...missingRecords(records),
    ]
      .map(({ code }) => code)
      .filter((code) => code !== 'oversight.no-self-check'),
  ),
  'OVER-11': vectorRunner<OversightRecord>((record) => oversightRefusals(record).map(({ code }) => code)),
};
