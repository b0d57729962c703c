import type { CaseFacts, Context, Contribution, Day, MatterState, Moment, Procedure } from '@guitu/law';
import { contributionOf, dayOf, foldFacts } from '@guitu/law';

import type { Row } from '../record-types.ts';
import type { Services } from '../services.ts';
import type { JudgedRegisters, Registers } from './base-facts.ts';
import type { Beside } from './load-beside.ts';
import type { ParameterBook } from './parameter-book.ts';

/** A matter with its history, as commands and pages work with it. */
export interface OpenMatter {
  readonly id: string;
  readonly procedure: Procedure;
  readonly state: MatterState;
  /** The row as it stands in the database; undefined until the matter is written for the first time. */
  readonly row: Row<'matter'> | undefined;
}

/** A case with everything the law may look at. Immutable: commands make a changed one and write the difference. */
export interface CaseFile extends JudgedFile {
  readonly registers: Registers;
}

/** The same with no more of the registers than is judged by. */
export interface JudgedFile {
  readonly registers: JudgedRegisters;
  readonly base: CaseFacts;
  /** The matters whose history was loaded: all that still run, and those that were asked for. */
  readonly matters: readonly OpenMatter[];
  /** What every matter of the case contributes, whether its history was loaded or not. */
  readonly contributions: ReadonlyMap<string, Contribution>;
  /** Cases that were made one with it by a merge. */
  readonly beside: Beside;
  readonly parameters: ParameterBook;
}

/** The facts as they stand with every matter's contribution, those of cases that were made one with it included. */
export function factsOf(file: JudgedFile): CaseFacts {
  return foldFacts(file.base, [...file.contributions.values(), ...file.beside.contributions.values()]);
}

export function findMatter(file: CaseFile, matterId: string): OpenMatter | undefined {
  return file.matters.find((matter) => matter.id === matterId);
}

/** The file after a matter has changed (or was added). */
export function withMatter(file: CaseFile, matter: OpenMatter): CaseFile {
  return {
    ...file,
    matters: [...file.matters.filter((one) => one.id !== matter.id), matter],
    contributions: new Map(file.contributions).set(matter.id, contributionOf(matter.procedure, matter.state)),
  };
}

/** The world as law may see it for this case; parameters are those of `on`. */
export function contextOf(
  services: Pick<Services, 'calendar'>,
  file: JudgedFile,
  now: Moment,
  on: Day,
): Context {
  return {
    now,
    today: dayOf(now),
    calendar: services.calendar,
    parameters: file.parameters.at(file.base.holder.officeCode, on),
  };
}
