import type { Finding, Occurrence } from '@guitu/law';
import { read, systemAccess } from '@guitu/record';

import { settle } from '../command/settlement.ts';
import type { AsOf } from './as-of.ts';
import { fileAsOf } from './as-of.ts';
import type { Reader } from './check-findings.ts';
import { loadKnownFiles } from './load-known-files.ts';
import type { KnownFile } from './load-known-files.ts';

/** Something the law said of a case then, and of which matter it said so; of none where it spoke of the case as a whole. */
export interface StoodFinding {
  readonly finding: Finding;
  readonly matterId: string | null;
  readonly about: string | null;
}

/** One case as it stood. */
export interface StoodCase {
  readonly caseId: string;
  readonly caseNumber: string | null;
  readonly status: string;
  readonly findings: readonly StoodFinding[];
  readonly occurrences: readonly Occurrence[];
}

const casesAtOnce = 500;

/**
 * What stood in these cases at a moment, as known at another: computed from what had happened and had been entered, by the law and the
 * parameters of that day. Reads only. Cases nobody had entered by then are not in the answer.
 */
export async function replayDay(
  services: Reader,
  caseIds: readonly string[],
  asOf: AsOf,
): Promise<readonly StoodCase[]> {
  const stood: StoodCase[] = [];
  for (let from = 0; from < caseIds.length; from += casesAtOnce) {
    const ids = caseIds.slice(from, from + casesAtOnce);
    const files = await read(services.record, systemAccess(), (transaction) =>
      loadKnownFiles(services, transaction, ids, asOf),
    );
    for (const known of files.values()) stood.push(stoodAt(services, known, asOf));
  }
  return stood;
}

/** One case at a moment. Pure. */
export function stoodAt(
  services: Pick<Reader, 'calendar' | 'catalogue'>,
  known: KnownFile,
  asOf: AsOf,
): StoodCase {
  const { facts, matters, findings, occurrences } = settle(services, fileAsOf(known, asOf), asOf.at);
  const { case: row } = known.file.registers;
  return {
    caseId: row.id,
    caseNumber: row.case_number,
    status: facts.status,
    findings: [
      ...matters.flatMap(({ matter, assessment }) =>
        assessment.findings.map((finding) => ({ finding, matterId: matter.id, about: assessment.summary })),
      ),
      ...findings.map((finding) => ({ finding, matterId: null, about: null })),
    ],
    occurrences: occurrences.filter(({ status }) => status === 'expected' || status === 'missed'),
  };
}
