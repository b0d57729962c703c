import type { LostForm } from '../../facts/facts.ts';
import type { MatterState } from '../../kernel/state.ts';
import { allTaken, findTaken } from '../../kernel/state.ts';
import type { Day } from '../../time/day.ts';
import type { Moment } from '../../time/moment.ts';
import { dayOf, endOfDay } from '../../time/zone.ts';
import type { AbscondingForm } from '../absconding.ts';
import type { Capture, Determination, Discovery, Disposal, Found, Fugitive, Search } from './form.ts';

type State = MatterState | undefined;

const valuesOf = <T>(state: State, step: string): T | undefined =>
  findTaken(state, step)?.values as T | undefined;

export const findDiscovery = (state: State): Discovery | undefined => valuesOf(state, 'discover');
export const findFound = (state: State): Found | undefined => valuesOf(state, 'found');
export const findCapture = (state: State): Capture | undefined => valuesOf(state, 'capture');
export const findDetermination = (state: State): Determination | undefined => valuesOf(state, 'determine');
export const findDisposal = (state: State): Disposal | undefined => valuesOf(state, 'dispose');
export const findFugitive = (state: State): Fugitive | undefined => valuesOf(state, 'registerFugitive');

/** Searches in the order in which they were made, whenever they were entered. */
export function searchesOf(state: State): readonly Search[] {
  return allTaken(state, 'search')
    .map(({ values }) => values as unknown as Search)
    .toSorted((a, b) => (a.searchedAt < b.searchedAt ? -1 : a.searchedAt > b.searchedAt ? 1 : 0));
}

/** The first search after which nothing was left to try. */
export function findExhausted(state: State): Search | undefined {
  return searchesOf(state).find(({ exhausted }) => exhausted === true);
}

/** When the person was found, or caught. */
export function foundAtOf(state: State): Moment | undefined {
  return findFound(state)?.foundAt ?? findCapture(state)?.capturedAt;
}

/** The form as determined; before that as discovered. */
export function formOf(state: State): LostForm | undefined {
  if (isFugitive(state)) return 'fugitive';
  return findDetermination(state)?.form ?? findDiscovery(state)?.form;
}

/** The form, where it is one of the three of 脱管. */
export function abscondingFormOf(state: State): AbscondingForm | undefined {
  const form = formOf(state);
  return form === 'fugitive' ? undefined : form;
}

export function isFugitive(state: State): boolean {
  return findDiscovery(state)?.form === 'fugitive' || findFugitive(state) !== undefined;
}

/** From when the person is out of supervision: to the minute for the hours, and the day that is not counted for days and months. */
export interface Beginning {
  readonly since: Moment;
  readonly day: Day;
}

/** Where nobody wrote down when, from the discovery: nobody is held longer than is known. */
export function beginningOf(
  discovery: Partial<Discovery>,
  form: LostForm | undefined,
): Beginning | undefined {
  const { since, leaveUntil, discoveredAt } = discovery;
  if (form === 'overdueLeave' && leaveUntil !== undefined)
    return { since: endOfDay(leaveUntil), day: leaveUntil };
  const known = since ?? discoveredAt;
  return known === undefined ? undefined : { since: known, day: dayOf(known) };
}

export function findBeginning(state: State): Beginning | undefined {
  const discovery = findDiscovery(state);
  return discovery === undefined ? undefined : beginningOf(discovery, formOf(state));
}
