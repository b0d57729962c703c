import { countyOf, prefectureOf } from './region-range.ts';

/**
 * How two places lie to each other for "leaving the city or county of residence" (《实施办法》第二十六条): the urban area of a city
 * with districts or of a municipality, a county-level city and a county are one unit each. An autonomous prefecture is not a
 * city with districts, so 香格里拉、德钦、维西 are three units and every way between them needs leave.
 *
 * A place without a code of county or finer cannot be judged and counts as elsewhere.
 */
export function placesLie(home: number, destination: number): 'sameCounty' | 'sameCity' | 'elsewhere' {
  const homeCounty = countyOf(home);
  const destinationCounty = countyOf(destination);
  if (homeCounty === undefined || destinationCounty === undefined) return 'elsewhere';
  if (homeCounty === destinationCounty) return 'sameCounty';
  const sameCity =
    prefectureOf(home) === prefectureOf(destination) &&
    isDistrict(homeCounty) &&
    isDistrict(destinationCounty);
  return sameCity ? 'sameCity' : 'elsewhere';
}

/**
 * A district (市辖区) by its code. GB/T 2260: the prefecture part is 01–20 or 51–70 for cities and 21–50 for prefectures,
 * leagues and areas; inside a city the county part 01–20 are its districts.
 */
function isDistrict(county: number): boolean {
  const prefecturePart = Math.floor(county / 100_000_000) % 100;
  const countyPart = Math.floor(county / 1_000_000) % 100;
  const isCity =
    (prefecturePart >= 1 && prefecturePart <= 20) || (prefecturePart >= 51 && prefecturePart <= 70);
  return isCity && countyPart >= 1 && countyPart <= 20;
}
