// Writes packages/law/src/calendar/china.json from the npm package chinese-days.
// The package answers for any year; a year without entries simply has not been announced. So a year is taken
// only when it holds the National Day holiday, which every real arrangement does, and the years must be unbroken.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const law = new URL('../packages/law/', import.meta.url);
const packageRequire = createRequire(new URL('package.json', law));
const source = JSON.parse(
  readFileSync(packageRequire.resolve('chinese-days/dist/chinese-days.json'), 'utf8'),
);
const version = packageRequire('chinese-days/package.json').version;

const years = {};
for (const [kind, days] of [
  ['holidays', Object.keys(source.holidays)],
  ['workdays', Object.keys(source.workdays)],
]) {
  for (const day of days.toSorted()) {
    const year = (years[day.slice(0, 4)] ??= { holidays: [], workdays: [] });
    year[kind].push(day.slice(5));
  }
}

const announced = Object.keys(years)
  .filter((year) => years[year].holidays.includes('10-01'))
  .toSorted();
for (const [position, year] of announced.entries()) {
  if (position > 0 && Number(year) !== Number(announced[position - 1]) + 1) {
    throw new Error(`the table has a gap before ${year}`);
  }
  for (const day of years[year].workdays) {
    const weekday = new Date(`${year}-${day}T00:00:00Z`).getUTCDay();
    if (weekday !== 0 && weekday !== 6)
      throw new Error(`${year}-${day} is no weekend day, yet a make-up working day`);
    if (years[year].holidays.includes(day)) throw new Error(`${year}-${day} is both holiday and working day`);
  }
}

const table = {
  source: `chinese-days ${version} (MIT)`,
  publishedFrom: `${announced.at(0)}-01-01`,
  publishedThrough: `${announced.at(-1)}-12-31`,
  years: Object.fromEntries(announced.map((year) => [year, years[year]])),
};
const target = new URL('src/calendar/china.json', law);
writeFileSync(target, `${JSON.stringify(table, null, 2)}\n`);
console.log(`${announced.length} years, published through ${table.publishedThrough}`);
