/**
 * Slope of a series that a few wild points do not move (Theil and Sen): the median of the slopes of all pairs.
 * @param points [{ at, value }]  @returns value per unit of `at`; nought for fewer than two points
 */
export function robustSlope(points) {
  const slopes = [];
  for (let first = 0; first < points.length; first += 1) {
    for (let second = first + 1; second < points.length; second += 1) {
      const time = points[second].at - points[first].at;
      if (time > 0) slopes.push((points[second].value - points[first].value) / time);
    }
  }
  return slopes.length === 0 ? 0 : median(slopes);
}

export function median(values) {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * Whether a series stays where it is. The first fifth does not count: code is compiled there, caches and connections fill. Of the rest the
 * robust slope, reckoned up to the whole run, may come to `share` of the median, or to `least` where that is more.
 * @param points [{ at, value }] with `at` from 0 to `length`
 */
export function judgeFlat(points, { length, share, least, warm = 0.2 }) {
  const counted = points.filter(({ at, value }) => at >= length * warm && value !== undefined);
  if (counted.length < 3) return { measured: false, kept: false };
  const middle = median(counted.map(({ value }) => value));
  const growth = robustSlope(counted) * length;
  const limit = Math.max(share * middle, least);
  return { measured: true, middle, growth, limit, kept: growth <= limit };
}
