import table from './regions.json' with { type: 'json' };

export type RegionLevel = 'province' | 'prefecture' | 'county' | 'township' | 'village';

/** An administrative division (行政区划): all of China to county level, 迪庆 to its villages. */
export interface Region {
  /** GB/T 2260 and its extension to villages, twelve digits: 533401204000. */
  readonly code: number;
  readonly name: string;
  readonly level: RegionLevel;
  /** Absent for provinces. */
  readonly parent?: number;
}

/** Statistics put these between province and county where there is no prefecture; they are no part of an address. */
const NOT_A_PLACE = new Set(['市辖区', '县', '省直辖县级行政区划', '自治区直辖县级行政区划']);

const levels: readonly { level: RegionLevel; digits: number; lines: readonly string[] }[] = [
  { level: 'province', digits: 2, lines: table.provinces },
  { level: 'prefecture', digits: 4, lines: table.prefectures },
  { level: 'county', digits: 6, lines: table.counties },
  { level: 'township', digits: 9, lines: table.townships },
  { level: 'village', digits: 12, lines: table.villages },
];

let regions: ReadonlyMap<number, Region> | undefined;

/** Every region by its code, in code order within a level. Built at the first question, not at import. */
export function allRegions(): ReadonlyMap<number, Region> {
  regions ??= readTable();
  return regions;
}

/** The region of a twelve-digit code. */
export function findRegion(code: number): Region | undefined {
  return allRegions().get(code);
}

/** The regions directly below one; the provinces when no code is given. Empty where the table goes no deeper. */
export function regionsUnder(code?: number): Region[] {
  return [...allRegions().values()].filter(({ parent }) => parent === code);
}

/** The region and everything it lies in, the province first, without divisions that are no places. */
export function regionChain(code: number): Region[] {
  const region = findRegion(code);
  if (region === undefined) return [];
  const above = region.parent === undefined ? [] : regionChain(region.parent);
  return NOT_A_PLACE.has(region.name) ? above : [...above, region];
}

/** The full name, '云南省迪庆藏族自治州香格里拉市尼西乡'; undefined for an unknown code. */
export function regionPath(code: number): string | undefined {
  const chain = regionChain(code);
  return chain.length === 0 ? undefined : chain.map(({ name }) => name).join('');
}

function readTable(): ReadonlyMap<number, Region> {
  const found = new Map<number, Region>();
  for (const [depth, { level, digits, lines }] of levels.entries()) {
    const above = levels[depth - 1];
    for (const text of lines) {
      const short = text.slice(0, digits);
      const code = pad(short);
      const parent = above === undefined ? {} : { parent: pad(short.slice(0, above.digits)) };
      found.set(code, { code, name: text.slice(digits + 1), level, ...parent });
    }
  }
  return found;
}

function pad(digits: string): number {
  return Number(digits.padEnd(12, '0'));
}
