import { duties, entryKindNames, type DutyName, type EntryKind } from '@guitu/law';

/** The kinds as an officer chooses among them: what is entered most stands first. */
export const entryKinds = Object.keys(entryKindNames) as readonly EntryKind[];

export function isEntryKind(text: string | null): text is EntryKind {
  return entryKinds.some((kind) => kind === text);
}

/** Duties that are done for many at once. What a doctor or one person's file is needed for is not. */
export const roundDuties: readonly DutyName[] = duties
  .map(({ name }) => name)
  .filter((name) => name !== 'medicalReview' && name !== 'medicalExamination');

export function isRoundDuty(text: string | null): text is DutyName {
  return roundDuties.some((name) => name === text);
}
