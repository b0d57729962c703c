import { dayNumber, findDay } from '../time/day.ts';

/** A time in which everybody of some levels is contacted once more, on the written ground of whoever ordered it. */
export interface SensitivePeriod {
  readonly first: number;
  readonly last: number;
  readonly title: string;
  readonly basis: string;
  /** Empty: all levels. Nothing else of a person selects. */
  readonly levels: readonly string[];
}

const read = new Map<string, readonly SensitivePeriod[]>();

/** One a line: 起日至止日，名称，依据，类别. A line without both days, or without a ground, does not count. */
export function readSensitivePeriods(text: string): readonly SensitivePeriod[] {
  const known = read.get(text);
  if (known !== undefined) return known;
  const found = text.split(/\n/u).flatMap((line) => readLine(line) ?? []);
  const ordered = found.toSorted(
    (a, b) => a.first - b.first || a.last - b.last || (a.title < b.title ? -1 : 1),
  );
  read.set(text, ordered);
  return ordered;
}

/** The first line that would not count, and how it is written. */
export function sensitiveProblem(text: string): string | undefined {
  const bad = text.split(/\n/u).find((line) => line.trim() !== '' && readLine(line) === undefined);
  if (bad === undefined) return undefined;
  return `看不懂“${bad.trim()}”：请写成“2027-02-04至2027-02-11，春节，迪司发〔2027〕1号，严管、普管”的样式，起止日期和依据都要有。`;
}

function readLine(line: string): SensitivePeriod | undefined {
  const [days = '', title = '', basis = '', levels = ''] = line.split(/[，,]/u).map((one) => one.trim());
  const [from, until] = days.split('至').map(findDay);
  if (from === undefined || until === undefined || until < from || basis === '') return undefined;
  return {
    first: dayNumber(from),
    last: dayNumber(until),
    title,
    basis,
    levels: levels.split('、').filter((one) => one !== ''),
  };
}
