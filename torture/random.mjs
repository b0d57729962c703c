/**
 * Chance that can be repeated (mulberry32): the same seed gives the same numbers on every machine. A fork by name has a sequence of its
 * own, so that what one part draws does not shift what another part gets.
 */
export function seeded(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d_2b_79_f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const integer = (least, most) => least + Math.floor(next() * (most - least + 1));
  return {
    next,
    integer,
    pick: (list) => list[Math.floor(next() * list.length)],
    /** One of [weight, thing] pairs. */
    weighted(pairs) {
      let rest = next() * pairs.reduce((sum, [weight]) => sum + weight, 0);
      for (const [weight, thing] of pairs) if ((rest -= weight) < 0) return thing;
      return pairs.at(-1)[1];
    },
    fork: (name) =>
      seeded(seed ^ [...name].reduce((sum, letter) => Math.imul(sum, 31) + letter.charCodeAt(0), 7)),
  };
}
