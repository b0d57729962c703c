import type { RegisterEntry } from '@guitu/law';

import type { Known, KnownCase, KnownPerson } from './known.ts';

/** Why a row cannot be said to be about one certain case. */
export type MatchConflict =
  /** Several cases of this body carry the same external number. */
  | 'severalCases'
  /** Several people of this body carry the same identity number. */
  | 'severalPeople'
  /** The external number leads to one person, the identity number to another. */
  | 'differentPerson'
  /** The external number leads to a person whose identity number is another one. */
  | 'otherIdNumber'
  /** The person has a running case under another external number. */
  | 'otherExternalNumber'
  /** What is kept of the person was lawfully destroyed. */
  | 'destroyed';

export type Match =
  | { readonly kind: 'new'; readonly person: KnownPerson | undefined }
  | { readonly kind: 'known'; readonly known: KnownCase; readonly person: KnownPerson }
  | { readonly kind: 'conflict'; readonly conflict: MatchConflict };

const closed: ReadonlySet<string> = new Set(['discharged', 'terminated', 'transferred']);

/** Finds the case a row is about: by its external number, else by the identity number of the person. Nothing is guessed. */
export function findMatch(entry: RegisterEntry, known: Known): Match {
  const { idNumber } = entry.person;
  const { externalKey } = entry.case;
  const people = idNumber === undefined ? [] : known.peopleByNumber(idNumber);
  if (people.length > 1) return conflict('severalPeople');
  const cases = externalKey === undefined ? [] : (known.casesByExternalKey.get(externalKey) ?? []);
  if (cases.length > 1) return conflict('severalCases');
  const [byKey] = cases;
  const [byNumber] = people;
  if (byKey !== undefined) return matchByKey(byKey, byNumber, idNumber, known);
  return byNumber === undefined ? { kind: 'new', person: undefined } : matchByPerson(entry, byNumber, known);
}

function matchByKey(
  found: KnownCase,
  byNumber: KnownPerson | undefined,
  idNumber: string | undefined,
  known: Known,
): Match {
  const person = known.people.get(found.row.person_id);
  if (person === undefined || person.opened.destroyed) return conflict('destroyed');
  if (byNumber !== undefined && byNumber.row.id !== person.row.id) return conflict('differentPerson');
  const kept = person.opened.idNumber;
  if (idNumber !== undefined && kept !== null && kept !== idNumber) return conflict('otherIdNumber');
  return { kind: 'known', known: found, person };
}

function matchByPerson(entry: RegisterEntry, person: KnownPerson, known: Known): Match {
  if (person.opened.destroyed) return conflict('destroyed');
  const cases = known.casesByPerson.get(person.row.id) ?? [];
  // The same measure from the same day on is the same case, also when it has ended since.
  const same = cases.filter(
    (one) => one.row.measure === entry.case.measure && one.row.term_begins === entry.case.termBegins,
  );
  const running = cases.filter((one) => !closed.has(one.row.status));
  const candidates = same.length > 0 ? same : running;
  if (candidates.length > 1) return conflict('severalCases');
  const [found] = candidates;
  if (found === undefined) return { kind: 'new', person };
  const { externalKey } = entry.case;
  if (externalKey !== undefined && found.row.external_key !== null) return conflict('otherExternalNumber');
  return { kind: 'known', known: found, person };
}

function conflict(reason: MatchConflict): Match {
  return { kind: 'conflict', conflict: reason };
}
