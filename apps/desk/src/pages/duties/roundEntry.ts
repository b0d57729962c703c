import {
  entryDefaults,
  entryForms,
  isOwnField,
  type EntryKind,
  type Form,
  type FormValues,
} from '@guitu/law';

import type { DuePerson } from '../../api/types.ts';

const notInRounds = ['prohibition', 'papers'];

/** The fields that are the same for all of a round. */
export function commonForm(kind: EntryKind): Form {
  return Object.fromEntries(Object.entries(entryForms[kind]).filter(([name]) => !isOwnField(name)));
}

/** The fields each person has of his own. What belongs into one person's file alone is entered there. */
export function ownForm(kind: EntryKind): Form {
  return Object.fromEntries(
    Object.entries(entryForms[kind]).filter(([name]) => isOwnField(name) && !notInRounds.includes(name)),
  );
}

/** One flat draft holds a whole round: common values under their names, each person's under `case/name`. */
export const ownName = (caseId: string, name: string): string => `${caseId}/${name}`;
const onName = (caseId: string): string => ownName(caseId, 'on');

export function isChosen(values: FormValues, caseId: string): boolean {
  return values[onName(caseId)] === true;
}

/** Takes people into the round, or out of it; what was written about them stays. */
export function choose(values: FormValues, caseIds: readonly string[], on: boolean): FormValues {
  const next = { ...values };
  for (const caseId of caseIds) {
    if (on) next[onName(caseId)] = true;
    else delete next[onName(caseId)];
  }
  return next;
}

/** Whoever something is written about takes part. */
export function writeOwn(
  values: FormValues,
  caseId: string,
  name: string,
  value: FormValues[string],
): FormValues {
  return choose({ ...values, [ownName(caseId, name)]: value }, [caseId], true);
}

/** What of one person is sent: his own values over what is usual. */
export function ownValues(kind: EntryKind, values: FormValues, caseId: string): FormValues {
  const usual = entryDefaults(kind);
  return Object.fromEntries(
    Object.keys(ownForm(kind))
      .map((name) => [name, values[ownName(caseId, name)] ?? usual[name]] as const)
      .filter(([, value]) => value !== undefined),
  );
}

/** What is sent for all. */
export function commonValues(kind: EntryKind, values: FormValues): FormValues {
  return Object.fromEntries(
    Object.keys(commonForm(kind))
      .map((name) => [name, values[name]] as const)
      .filter(([, value]) => value !== undefined),
  );
}

/** People by the village they live in, in the order of the list. */
export function byPlace(
  people: readonly DuePerson[],
): readonly { place: string; people: readonly DuePerson[] }[] {
  const places = [...new Set(people.map(({ place }) => place))];
  return places.map((place) => ({ place, people: people.filter((one) => one.place === place) }));
}
