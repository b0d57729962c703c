import { addDays, dayOf, regionsUnder } from '@guitu/law';
import type { Day, Moment, OfficeChoice } from '@guitu/law';
import { read, systemAccess } from '@guitu/record';

import { applyImport, checkImport } from '../import/index.ts';
import type { Services } from '../services.ts';
import { countyOf } from '../simulation/people.ts';
import { players, visitorFor } from './accounts.ts';
import type { Player } from './accounts.ts';
import { counties, offices, regionName } from './bodies.ts';
import type { InventedRow } from './invent/person.ts';
import { inventRegister } from './invent/register-workbook.ts';
import { atMoment } from './stage.ts';

/** The register of one county. */
export interface CountyRegister {
  readonly county: number;
  readonly rows: number;
  readonly clerk: Player;
  /** Offices that have more people than others: once more for each time they stand here. */
  readonly busy: readonly number[];
  readonly seed: number;
  /** Only that office, and people whose terms end on these days. */
  readonly ending?: { readonly office: number; readonly ends: readonly Day[]; readonly firstSerial: number };
}

/** Whose register has how many people. Offices that play a part in the stories have more of them. */
const registers: readonly CountyRegister[] = [
  {
    county: counties.shangriLa,
    rows: 92,
    clerk: players.clerk,
    busy: [
      offices.nixi,
      offices.nixi,
      offices.nixi,
      offices.nixi,
      offices.jiantang,
      offices.jiantang,
      offices.jiantang,
    ],
    seed: 20_260,
  },
  {
    county: counties.deqin,
    rows: 44,
    clerk: players.deqin,
    busy: [offices.benzilan, offices.benzilan],
    seed: 20_261,
  },
  {
    county: counties.weixi,
    rows: 54,
    clerk: players.weixi,
    busy: [offices.tacheng, offices.tacheng],
    seed: 20_262,
  },
];

/** Which people of the registers come: those of whom `keep` holds, imported at `at` instead of now. */
export interface RegisterPart {
  readonly at: Moment;
  readonly keep: (row: InventedRow) => boolean;
}

/** Brings the register of each county in, the way a county does: as a workbook, checked and then imported. */
export async function importRegisters(services: Services, now: Moment, part?: RegisterPart): Promise<void> {
  await Promise.all(registers.map((register) => importRegister(services, now, register, part)));
}

/** How long before today, or after it, the terms end of those who came to the end of their time while the others went on. */
const ended = [-17, -8, 4] as const;

/** Brings in some people of each office that has accounts whose time is over by today, or will be within the week. */
export async function importEnding(services: Services, now: Moment, part: RegisterPart): Promise<void> {
  const ends = ended.map((days) => addDays(dayOf(now), days));
  for (const [index, office] of Object.values(offices).entries()) {
    const register = registers.find(({ county }) => county === countyOf(office));
    if (register === undefined) throw new Error(`no register of the county of ${office}`);
    const { county, clerk } = register;
    const ending = { office, ends, firstSerial: 900 + index * 10 };
    await importRegister(
      services,
      now,
      { county, rows: ends.length, clerk, busy: [], seed: 30_260 + index, ending },
      { at: part.at, keep: () => true },
    );
  }
}

/** Invents the register of a county as it stands now, and imports it. */
export async function importRegister(
  services: Services,
  now: Moment,
  { county, rows, clerk, busy, seed, ending }: CountyRegister,
  part?: RegisterPart,
): Promise<void> {
  const choices: readonly OfficeChoice[] = regionsUnder(county).map(({ code, name }) => choice(code, name));
  const { bytes, planted, people } = await inventRegister({
    rows,
    seed,
    today: dayOf(now),
    offices:
      ending === undefined
        ? [...choices, ...busy.map((code) => choice(code, regionName(code)))]
        : [choice(ending.office, regionName(ending.office))],
    countyName: regionName(county),
    ...(ending === undefined ? {} : { ends: ending.ends, firstSerial: ending.firstSerial }),
    ...(part === undefined ? {} : { keep: part.keep }),
  });
  // An import is all or nothing, so one person is enough to know that it is done.
  const [first] = people;
  if (first === undefined || (await isImported(services, first))) return;
  const visitor = visitorFor(clerk, now);
  const then = part === undefined ? services : atMoment(services, part.at);
  const checked = await checkImport(then, visitor, {
    bytes,
    fileName: `${regionName(county)}名册（演示）.xlsx`,
  });
  if (checked.status !== 'checked' || checked.faulty > planted.length) {
    throw new Error(
      `the invented register of ${county} has faults: ${JSON.stringify(checked.problems[0] ?? checked.refusal)}`,
    );
  }
  await applyImport(then, visitor, checked.id);
}

function choice(code: number, name: string): OfficeChoice {
  return { code, name: `${name}司法所`, regionName: name };
}

function isImported(services: Services, { externalNumber = '' }: InventedRow): Promise<boolean> {
  return read(services.record, systemAccess(), async (transaction) => {
    const found = await transaction
      .selectFrom('supervision_case')
      .select('id')
      .where('external_key', '=', externalNumber)
      .executeTakeFirst();
    return found !== undefined;
  });
}
