import type { Day, Moment } from '@guitu/law';

import { players } from '../demonstration/accounts.ts';
import { counties } from '../demonstration/bodies.ts';
import { furnish, home, once } from '../demonstration/furnish.ts';
import { importRegister } from '../demonstration/register.ts';
import type { Services } from '../services.ts';
import { liveThrough } from './days.ts';
import { hire } from './hire.ts';
import { Hours } from './hours.ts';
import { reportOn } from './report.ts';
import type { SimulationReport } from './report.ts';
import { hireStaff } from './staff.ts';
import { everyStory } from './stories/index.ts';
import { newTally } from './tally.ts';
import { minuteOf, servicesAt } from './world.ts';
import type { World } from './world.ts';

export interface SimulationOrder {
  readonly people: number;
  readonly seed: number;
  readonly from: Day;
  readonly until: Day;
}

/** How the people of the prefecture spread over its counties, in percent. */
const shares = [
  { county: counties.shangriLa, share: 48, clerk: players.clerk },
  { county: counties.deqin, share: 22, clerk: players.deqin },
  { county: counties.weixi, share: 30, clerk: players.weixi },
] as const;

/**
 * Simulates months of life of the prefecture in an installation that is empty: bodies and accounts, a register for each county as it stands
 * on the first morning, and then day after day, everything by the commands the pages use. The same order gives the same people and the same
 * stories. What is left can be opened as a demonstration.
 *
 * @returns the report, and the last simulated moment: derived rows are true of it
 */
export async function simulate(
  services: Services,
  order: SimulationOrder,
  told: (line: string) => void = () => undefined,
): Promise<{ readonly report: SimulationReport; readonly ends: Moment }> {
  const begin = minuteOf(order.from, 8 * 60);
  const staff = hireStaff();
  const tally = newTally();
  const world: World = {
    services,
    seed: order.seed,
    staff,
    tally,
    hours: new Hours(),
    pace: 100,
    resumes: false,
  };
  const opening = servicesAt(world, begin);
  await once(opening, 'begin', home, async () => ({ now: begin as string }));
  await furnish(opening, begin);
  await hire(opening, staff.added);
  for (const [index, { county, share, clerk }] of shares.entries()) {
    const rows = Math.max(1, Math.round((order.people * share) / 100));
    const register = { county, rows, clerk, busy: [], seed: order.seed * 10 + index };
    await importRegister(opening, begin, register);
    told(`已导入 ${rows} 人的名册`);
  }
  const ends = await liveThrough(world, everyStory, { from: order.from, until: order.until }, { told });
  const closing = servicesAt(world, ends);
  await once(closing, 'complete', home, async () => null);
  return { report: await reportOn(closing, tally), ends };
}
