import { addDays, computeTerm, dayOf } from '@guitu/law';
import type { Moment } from '@guitu/law';

import { receivePackage } from '../../decision-packages/receive-package.ts';
import { inventPackage } from '../../decision-packages/testing.ts';
import type { PackageFault } from '../../decision-packages/testing.ts';
import type { Services } from '../../services.ts';
import { players, visitorFor } from '../accounts.ts';
import type { Player } from '../accounts.ts';
import { counties, offices, regionName } from '../bodies.ts';
import { inventIdNumber } from '../invent/person.ts';
import { atMoment, hourOf } from '../stage.ts';

interface WaitingPackage {
  readonly id: string;
  readonly name: string;
  readonly ethnicity: string;
  readonly sex: 'male' | 'female';
  readonly serial: number;
  readonly court: string;
  readonly courtRegion: string;
  /** The county it is addressed to. */
  readonly to: number;
  readonly hour: number;
  /** Who takes it in; the clerk of 香格里拉 unless said otherwise. */
  readonly by?: Player;
  readonly fault?: PackageFault;
}

/** Some that came yesterday and wait for somebody to look: a good one, one whose file was altered, one for the neighbours; one at each of those. */
const packages: readonly WaitingPackage[] = [
  {
    id: '演示丽江-0001',
    name: '扎西示培',
    ethnicity: '藏族',
    sex: 'male',
    serial: 421,
    court: '丽江市古城区人民法院（演示）',
    courtRegion: '530702',
    to: counties.shangriLa,
    hour: 10,
  },
  {
    id: '演示大理-0002',
    name: '麻例雄',
    ethnicity: '傈僳族',
    sex: 'male',
    serial: 422,
    court: '大理市人民法院（演示）',
    courtRegion: '532901',
    to: counties.shangriLa,
    hour: 11,
    fault: 'wrongHash',
  },
  {
    id: '演示香格里拉-0003',
    name: '农布例梅',
    ethnicity: '藏族',
    sex: 'female',
    serial: 423,
    court: '香格里拉市人民法院（演示）',
    courtRegion: '533401',
    to: counties.deqin,
    hour: 15,
  },
  {
    id: '演示德钦-0004',
    name: '格茸定主',
    ethnicity: '藏族',
    sex: 'male',
    serial: 424,
    court: '德钦县人民法院（演示）',
    courtRegion: '533422',
    to: counties.deqin,
    hour: 9,
    by: players.deqin,
  },
  {
    id: '演示维西-0005',
    name: '余春示',
    ethnicity: '傈僳族',
    sex: 'female',
    serial: 425,
    court: '维西傈僳族自治县人民法院（演示）',
    courtRegion: '533423',
    to: counties.weixi,
    hour: 16,
    by: players.weixi,
  },
];

/** Hands the packages in at the county agencies, as their clerks do. The same bytes twice are one package. */
export async function bringPackages(services: Services, now: Moment): Promise<void> {
  for (const waiting of packages) {
    const at = hourOf([-1, waiting.hour], now);
    const { fileName, bytes } = invent(waiting, now);
    const visitor = visitorFor(waiting.by ?? players.clerk, at);
    await receivePackage(atMoment(services, at), visitor, { name: fileName, bytes });
  }
}

function invent(waiting: WaitingPackage, now: Moment) {
  const today = dayOf(now);
  const effectiveOn = addDays(today, -3);
  const year = effectiveOn.slice(0, 4);
  const birthOn = addDays(today, -13_000);
  const { id, name, ethnicity, sex, serial, court, courtRegion, to, fault } = waiting;
  return inventPackage({
    id: `${id}-${today}`,
    sentAt: hourOf([-2, 16], now),
    from: { kind: 'court', name: court, regionCode: courtRegion },
    to: { regionCode: String(to / 1_000_000), name: `${regionName(to)}社区矫正机构` },
    person: {
      name,
      ethnicity,
      idNumber: inventIdNumber(offices.nixi, birthOn, sex, serial),
      phone: `100${20_000_000 + serial * 37}`,
      homeAddress: `演示村${(serial % 12) + 1}组${serial % 60}号`,
    },
    case: {
      decidingAuthority: court,
      judgmentNumber: `（${year}）演示刑初${serial}号`,
      judgmentOn: addDays(effectiveOn, -11),
      crime: '演示·盗窃罪',
      termBegins: effectiveOn,
      termEnds: computeTerm('probation', { from: effectiveOn, years: 1 }).ends,
    },
    announce: { effectiveOn, reportBy: addDays(effectiveOn, 10) },
    ...(fault === undefined ? {} : { fault }),
  });
}
