/**
 * Regions are codes of GB/T 2260 and its extension to villages, written with twelve digits: 2 province, 2 prefecture, 2 county,
 * 3 township, 3 village. A region contains every code that begins with its own significant digits.
 */
const widths = [1_000, 1_000_000, 100_000_000, 10_000_000_000] as const;

/** The number of codes a region spans: 1 for a village, 1,000 for a township, and so on. */
function widthOf(region: number): number {
  return widths.findLast((width) => region % width === 0) ?? 1;
}

/** First and last code inside a region, both included. */
export function regionRange(region: number): { readonly low: number; readonly high: number } {
  return { low: region, high: region + widthOf(region) - 1 };
}

/** Whether two regions share ground: one lies inside the other. */
export function regionsMeet(one: number, other: number): boolean {
  const a = regionRange(one);
  const b = regionRange(other);
  return a.low <= b.high && b.low <= a.high;
}

/** The county (6 significant digits) a code lies in; undefined for a whole prefecture or province. */
export function countyOf(region: number): number | undefined {
  const county = Math.floor(region / 1_000_000);
  return county % 100 === 0 ? undefined : county * 1_000_000;
}

/** The prefecture a code lies in; undefined for a whole province. */
export function prefectureOf(region: number): number | undefined {
  const prefecture = Math.floor(region / 100_000_000);
  return prefecture % 100 === 0 ? undefined : prefecture * 100_000_000;
}
