import type { MatterState, TakenStep } from '@guitu/law';
import { dayOf, participantsOf } from '@guitu/law';
import { openPerson } from '@guitu/record';

import type { CaseFile, OpenMatter } from '../command/case-file.ts';
import { contextOf, factsOf, findMatter } from '../command/case-file.ts';
import { loadCaseFile } from '../command/load-case-files.ts';
import type { Transaction } from '../record-types.ts';
import type { Services } from '../services.ts';
import { findReference } from './find-matter.ts';
import { sidesOf } from './other-side.ts';
import type { OtherSide } from './other-side.ts';
import { personItems } from './person-items.ts';
import type { PackageItems } from './person-items.ts';

/** A paper of one of the steps. */
export interface SentPaper {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly number: string | null;
  readonly step: string | undefined;
}

/** What a package of a matter is made from. */
export interface GatheredMatter {
  readonly caseId: string;
  readonly file: CaseFile;
  readonly matter: OpenMatter;
  readonly other: OtherSide | undefined;
  /** The county whose body takes a step, by the step's name. */
  readonly countyOf: (step: string) => number | undefined;
  /** The matter has come to the other side. */
  readonly takesPart: boolean;
  /** The steps that stand and are not the other side's own. */
  readonly steps: readonly TakenStep[];
  readonly papers: readonly SentPaper[];
  readonly items: PackageItems;
  /** The number of the matter at the other side. */
  readonly theirs: string | undefined;
  /** Packages of the other side that were taken in. */
  readonly received: readonly string[];
}

/** Reads everything; nothing where the matter is not there or not the reader's. */
export async function gatherMatter(
  services: Services,
  transaction: Transaction,
  matterId: string,
): Promise<GatheredMatter | undefined> {
  const row = await transaction
    .selectFrom('matter')
    .select('case_id')
    .where('id', '=', matterId)
    .executeTakeFirst();
  const file =
    row === undefined ? undefined : await loadCaseFile(services, transaction, row.case_id, [matterId]);
  const matter = file === undefined ? undefined : findMatter(file, matterId);
  if (row === undefined || file === undefined || matter === undefined) return undefined;
  const { other, countyOf } = await sidesOf(services, transaction, file, matter);
  const steps = matter.state.taken.filter(({ step }) => countyOf(step) !== other?.regionCode);
  const { person, case: caseRow } = file.registers;
  const opened = person === undefined ? undefined : await openPerson(services.record, transaction, person);
  return {
    caseId: row.case_id,
    file,
    matter,
    other,
    countyOf,
    takesPart: other !== undefined && hasPart(services, file, matter, other),
    steps,
    papers: await papersOf(transaction, matterId, matter.state),
    items: personItems(factsOf(file), caseRow, person, opened?.idNumber ?? null),
    theirs: await findReference(transaction, matterId),
    received: await receivedFor(transaction, matterId),
  };
}

function hasPart(services: Services, file: CaseFile, { procedure, state }: OpenMatter, other: OtherSide) {
  const now = services.now();
  const standing = {
    facts: factsOf(file),
    state,
    context: contextOf(services, file, now, dayOf(now)),
  };
  return participantsOf(procedure, standing).some(({ place }) => place === other.regionCode);
}

async function papersOf(
  transaction: Transaction,
  matterId: string,
  state: MatterState,
): Promise<SentPaper[]> {
  const rows = await transaction
    .selectFrom('paper')
    .leftJoin('event', 'event.id', 'paper.event_id')
    .select(['paper.id', 'paper.kind', 'paper.title', 'paper.number', 'event.sequence'])
    .where('paper.matter_id', '=', matterId)
    .where('paper.status', '=', 'issued')
    .orderBy('paper.issued_on')
    .orderBy('paper.id')
    .execute();
  return rows.map(({ sequence, ...paper }) => ({
    ...paper,
    step: state.taken.find(({ event }) => event.sequence === sequence)?.step,
  }));
}

async function receivedFor(transaction: Transaction, matterId: string): Promise<readonly string[]> {
  const rows = await transaction
    .selectFrom('decision_package')
    .select('envelope_id')
    .where('matter_id', '=', matterId)
    .orderBy('received_at')
    .execute();
  return rows.flatMap(({ envelope_id: id }) => (id === null ? [] : [id]));
}
