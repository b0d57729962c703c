import type { Day } from '@guitu/law';

import { isInForce, isSetFor } from '../command/parameter-book.ts';
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
    .filter((setting) => isSetFor(setting, place))
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

function timeOf(setting: ParameterSetting, on: Day) {
  if (isInForce(setting, on)) return 'now' as const;
  const { effective_from: from, effective_until: until } = setting;
  return from > on && (until === null || until >= from) ? ('later' as const) : ('over' as const);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
