import type { Day } from '@guitu/law';
import { regionRange } from '@guitu/law';

import type { Row } from '../record-types.ts';

export type ParameterSetting = Pick<
  Row<'parameter'>,
  'id' | 'key' | 'value' | 'region_code' | 'basis' | 'effective_from' | 'effective_until'
>;

export type SettingState = 'holds' | 'later' | 'over' | 'replaced';

/** Of everything that was set of one parameter: what concerns a place, the newest first, and how each stands there on a day. */
export function standingAt(
  settings: readonly ParameterSetting[],
  place: number,
  on: Day,
): readonly { readonly setting: ParameterSetting; readonly state: SettingState }[] {
  // The nearer region, then the later day, then what was entered later: as the parameter book reads them.
  const concerned = settings
    .filter(({ region_code: region }) => region === 0 || lies(place, region))
    .toSorted(
      (a, b) =>
        b.region_code - a.region_code || compare(b.effective_from, a.effective_from) || compare(b.id, a.id),
    );
  const holding = concerned.find((setting) => timeOf(setting, on) === 'now');
  return concerned.map((setting) => {
    const time = timeOf(setting, on);
    if (time !== 'now') return { setting, state: time };
    return { setting, state: setting === holding ? 'holds' : 'replaced' };
  });
}

function lies(place: number, region: number): boolean {
  const { low, high } = regionRange(region);
  return low <= place && place <= high;
}

function timeOf({ effective_from: from, effective_until: until }: ParameterSetting, on: Day) {
  if (until !== null && (until < on || until < from)) return 'over' as const;
  return from > on ? ('later' as const) : ('now' as const);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
