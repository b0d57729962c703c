import type { CaseFacts, Day, Evidence, FormValues, Moment } from '@guitu/law';
import { dayOf, isDay, isEvidence, placeOfScan } from '@guitu/law';

import type { OpenMatter } from '../command/case-file.ts';
import type { GatheredPiece } from './piece.ts';

/** Days on which something came in, by the names the forms give them. */
const arrivalDays = ['receivedOn', 'collectedOn', 'decidedOn', 'issuedOn'];

/** What was handed in with the steps of all matters: papers of other bodies, evidence, photographs. Each file once. */
export function gatherScans(facts: CaseFacts, matters: readonly OpenMatter[]): readonly GatheredPiece[] {
  const pieces = new Map<string, GatheredPiece>();
  for (const { procedure, state } of matters) {
    for (const event of state.history) {
      if (event.type !== 'stepTaken') continue;
      const place = placeOfScan(procedure.name, event.step);
      const by = event.by.stated ?? event.by;
      const bodyName = by.bodyName ?? event.by.bodyName;
      for (const one of evidenceIn(event.values)) {
        if (pieces.has(one.hash)) continue;
        pieces.set(one.hash, {
          id: `scan:${one.hash}`,
          ...place,
          title: `${titleOf(one)}（扫描件）`,
          responsible: place.part === 'basis' ? (facts.decision?.authority ?? bodyName) : bodyName,
          on: arrivedOn(event.values) ?? dayOf(event.happenedAt),
          at: event.recordedAt,
          note: procedure.title,
          source: { kind: 'scan', hash: one.hash },
          href: `/matters/${state.id}`,
          ofOffice: by.office === 'judicialOffice',
        });
      }
    }
  }
  return [...pieces.values()];
}

export function evidenceIn(values: FormValues): readonly Evidence[] {
  return Object.values(values).flatMap((value) => (value !== undefined && isEvidence(value) ? value : []));
}

export function titleOf({ name }: Evidence): string {
  return name.replace(/\.\w{2,5}$/, '');
}

function arrivedOn(values: FormValues): Day | undefined {
  const found = arrivalDays.map((name) => values[name]).find((value) => typeof value === 'string');
  return typeof found === 'string' && isDay(found) ? found : undefined;
}

/** The photo of the case. */
export function photoPiece(
  caseId: string,
  hash: string,
  on: Day,
  at: Moment,
  responsible: string,
): GatheredPiece {
  return {
    id: `scan:${hash}`,
    part: 'other',
    stage: 'end',
    title: '照片',
    responsible,
    on,
    at,
    source: { kind: 'scan', hash },
    href: `/cases/${caseId}/register`,
    ofOffice: false,
  };
}
