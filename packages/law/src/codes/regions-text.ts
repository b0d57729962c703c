import type { Region } from './regions.ts';
import { allRegions, findRegion, regionChain } from './regions.ts';

/** How people in 迪庆 say the long official names. */
const SPOKEN: ReadonlyMap<string, string> = new Map([
  ['迪庆藏族自治州', '迪庆州'],
  ['维西傈僳族自治县', '维西县'],
]);

let byText: ReadonlyMap<string, number | undefined> | undefined;

/**
 * The one region a text names: a code of 2, 4, 6, 9 or 12 digits, or a name with any of the names above it
 * (尼西乡, 香格里拉市尼西乡, 云南省香格里拉市). Undefined when it names none, or several (鼓楼区).
 */
export function findRegionByText(text: string): Region | undefined {
  const plain = text.normalize('NFKC').replaceAll(/\s/g, '');
  if (/^(?:\d{2}|\d{4}|\d{6}|\d{9}|\d{12})$/.test(plain)) return findRegion(Number(plain.padEnd(12, '0')));
  byText ??= readNames();
  const code = byText.get(plain);
  return code === undefined ? undefined : findRegion(code);
}

function readNames(): ReadonlyMap<string, number | undefined> {
  const names = new Map<string, number | undefined>();
  for (const { code } of allRegions().values()) {
    const chain = regionChain(code);
    // A division that is no place has the chain of what it lies in, and that one already has its names.
    if (chain.at(-1)?.code !== code) continue;
    // A name that was seen before names several regions: it stays in the table without a code.
    for (const name of new Set(waysToSay(chain))) names.set(name, names.has(name) ? undefined : code);
  }
  return names;
}

/** The last name, alone or behind any of those above it. */
function waysToSay(chain: readonly Region[]): string[] {
  let said = [''];
  for (const [position, { name, level }] of chain.entries()) {
    const forms = formsOf(name, level);
    const longer = said.flatMap((front) => forms.map((form) => front + form));
    said = position === chain.length - 1 ? longer : [...said, ...longer];
  }
  return said;
}

function formsOf(name: string, level: Region['level']): string[] {
  if (level === 'village') return [name, name.replace(/(?:居民|民)?委员会$/, '')];
  const spoken = SPOKEN.get(name);
  return spoken === undefined ? [name] : [name, spoken];
}
