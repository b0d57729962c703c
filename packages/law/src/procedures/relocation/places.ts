import { regionPath } from '../../codes/regions.ts';
import type { CaseFacts, Holder } from '../../facts/facts.ts';
import { holderOf, holderOn } from '../../facts/holder.ts';
import type { MatterState } from '../../kernel/state.ts';
import { findTaken } from '../../kernel/state.ts';
import type { Moment } from '../../time/moment.ts';
import { dayOf } from '../../time/zone.ts';
import { valuesOf } from './records.ts';

/** What the places of a relocation are read from: any question, and any standing. */
export interface Asked {
  readonly facts: CaseFacts;
  readonly state: MatterState | undefined;
  readonly context: { readonly now: Moment };
  readonly happenedAt?: Moment;
}

/**
 * 迁入 from an agency outside this installation: the new county holds the case, which is still expected, and the letter that asks it
 * opens the matter. Everything else is 迁出: the old county holds the case and the application opens the matter.
 */
export function isIncoming({ facts, state }: Asked): boolean {
  if (findTaken(state, 'inquiry') !== undefined) return true;
  return findTaken(state, 'apply') === undefined && facts.status === 'expected';
}

/** The other side is not in this installation: what it does comes as a paper and is recorded by whoever holds the case. */
export function isOutside(asked: Asked): boolean {
  return isIncoming(asked) || valuesOf(asked.state, 'ask')?.outside === true;
}

/**
 * Who held the case when the matter was opened. The holder changes in the middle, and in a case that moves twice it changes again:
 * the day of opening always gives the same answer.
 */
function heldAtOpening({ facts, state, context, happenedAt }: Asked): Holder {
  return holderOn(facts, state?.openedOn ?? dayOf(happenedAt ?? context.now), state?.id);
}

/** 原执行地. */
export function oldPlace(asked: Asked): Holder {
  if (!isIncoming(asked)) return heldAtOpening(asked);
  const from = valuesOf(asked.state, 'inquiry')?.from.region;
  return from === undefined ? heldAtOpening(asked) : holderOf(holderOf(from).countyCode);
}

/** The code of the county of the 新执行地; nothing while it has not been named. */
export function newCounty(asked: Asked): number | undefined {
  if (isIncoming(asked)) return heldAtOpening(asked).countyCode;
  const to = valuesOf(asked.state, 'apply')?.place.region;
  return to === undefined ? undefined : holderOf(to).countyCode;
}

/** Whether a township office works the case at the old place, so that it signs an opinion. */
export function hasOldOffice(asked: Asked): boolean {
  const { officeCode, countyCode } = oldPlace(asked);
  return officeCode !== countyCode;
}

/** Old and new place lie in one province (同一省、自治区、直辖市). */
export function isSameProvince(asked: Asked): boolean {
  const to = newCounty(asked);
  return to !== undefined && provinceOf(to) === provinceOf(oldPlace(asked).countyCode);
}

function provinceOf(code: number): number {
  return Math.floor(code / 10_000_000_000);
}

/** The old county's agency as letters address it. */
export function oldAgencyName(asked: Asked): string {
  return valuesOf(asked.state, 'inquiry')?.agency ?? agencyName(oldPlace(asked).countyCode);
}

/** The new county's agency as letters address it. */
export function newAgencyName(asked: Asked): string {
  return valuesOf(asked.state, 'ask')?.agency ?? agencyName(newCounty(asked));
}

/** Bodies are named by their region where law knows no more of them; whoever makes the paper has the names of those here. */
function agencyName(county: number | undefined): string {
  const path = county === undefined ? undefined : regionPath(county);
  return `${path ?? '新执行地县级'}社区矫正机构`;
}
