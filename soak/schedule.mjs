/**
 * The errands of the day in an order of chance (by the seed), evenly over the time: [{ errand, due }], milliseconds from the beginning. A
 * real day has peaks; evenly, all quarters of it hold the same work and can be compared. The nights stand in the middle of their quarters.
 */
export function makeSchedule(counts, { length, nights, random }) {
  const errands = Object.entries(counts).flatMap(([errand, count]) =>
    Array.from({ length: count }, () => errand),
  );
  for (let last = errands.length - 1; last > 0; last -= 1) {
    const other = random.integer(0, last);
    [errands[last], errands[other]] = [errands[other], errands[last]];
  }
  const planned = errands.map((errand, index) => ({
    errand,
    due: ((index + random.next()) / errands.length) * length,
  }));
  for (let night = 0; night < nights; night += 1) {
    planned.push({ errand: 'night', due: ((night + 0.5) / nights) * length });
  }
  return planned.toSorted((one, other) => one.due - other.due);
}
