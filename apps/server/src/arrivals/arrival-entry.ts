import type {
  CaseEntry,
  Day,
  ItemValues,
  PersonEntry,
  ProhibitionEntry,
  RegisterEntry,
  TermStatement,
} from '@guitu/law';
import { codeOfMeaning, registerEntry } from '@guitu/law';

/** What a door says about the person. Only a name is certain: nobody is turned away for what is missing. */
export type ArrivalPerson = Pick<PersonEntry, 'name' | 'formerNames' | 'items'> & Partial<PersonEntry>;

/** What a door says about the case. Status, level and the day of reception come from procedures, never from a door. */
export type ArrivalCase = Pick<CaseEntry, 'measure' | 'items'> &
  Partial<Omit<CaseEntry, 'office' | 'status' | 'level' | 'receivedOn'>>;

export type ArrivalProhibition = Omit<ProhibitionEntry, 'ends'> & { readonly ends?: Day };

/** A person and a case as one door (package, paper, register, the person himself) states them. */
export interface ArrivalEntry {
  readonly person: ArrivalPerson;
  readonly case: ArrivalCase;
  /** Present when both ends of the term are stated. */
  readonly term?: TermStatement;
  readonly prohibitions: readonly ArrivalProhibition[];
}

/** Items that a door may not state: they are the outcome of a procedure or chosen beside the form. */
export const notStated: ReadonlySet<string> = new Set([
  'office',
  'county',
  'status',
  'level',
  'receivedOn',
  'receivedHow',
  'papersReceivedOn',
  'papersReceived',
  'reportIn',
  'teamFormed',
  'monitored',
  'monitoredHow',
  'absconded',
  'rewardsAndSanctions',
]);

/**
 * The entry of values that have been checked. Law's register entry is made with stand-ins for what a register must say and
 * an arrival need not; afterwards the stand-ins are taken out again, so that there is one place that knows which item goes
 * where. Throws when name or measure are missing.
 */
export function arrivalEntry(values: ItemValues, today: Day): ArrivalEntry {
  const given = Object.fromEntries(Object.entries(values).filter(([name]) => !notStated.has(name)));
  const begins = (values['termBegins'] ?? values['judgmentOn'] ?? today) as Day;
  const stated = registerEntry({
    sex: codeOfMeaning('sex', 'male'),
    termBegins: begins,
    termEnds: begins,
    office: { code: 0, name: '', regionName: '' },
    ...given,
  });
  const term = values['termBegins'] !== undefined && values['termEnds'] !== undefined;
  return {
    person: personOf(stated, values),
    case: caseOf(stated, values),
    ...(term ? { term: stated.term } : {}),
    prohibitions: stated.prohibitions.map(({ ends, ...order }) => ({
      ...order,
      ...(values['prohibitionEnds'] !== undefined || values['termEnds'] !== undefined ? { ends } : {}),
    })),
  };
}

function personOf({ person }: RegisterEntry, values: ItemValues): ArrivalPerson {
  const { sex, idKind, items, ...rest } = person;
  const { sex: sexItem, ...others } = items;
  const identified = values['idKind'] !== undefined || values['idNumber'] !== undefined;
  return {
    ...rest,
    ...(identified ? { idKind } : {}),
    ...(values['sex'] === undefined ? {} : { sex }),
    items: values['sex'] === undefined || sexItem === undefined ? others : { ...others, sex: sexItem },
  };
}

function caseOf({ case: entry }: RegisterEntry, values: ItemValues): ArrivalCase {
  const { office: _office, termBegins, termEnds, ...rest } = entry;
  return {
    ...rest,
    ...(values['termBegins'] === undefined ? {} : { termBegins }),
    ...(values['termEnds'] === undefined ? {} : { termEnds }),
  };
}
