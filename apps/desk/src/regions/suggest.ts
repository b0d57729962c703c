/** A region with its full name, ready to be searched. */
export interface NamedRegion {
  code: number;
  name: string;
  path: string;
  depth: number;
}

/**
 * Regions a typed text may mean: the typed words must appear in the full name in their order ('迪庆德钦', '昆明'). A name that
 * begins with the words comes before one that only holds them, and large regions before small ones.
 */
export function suggestRegions(
  regions: readonly NamedRegion[],
  typed: string,
  limit = 8,
): readonly NamedRegion[] {
  const words = typed.normalize('NFKC').replaceAll(/[\s,，、]+/g, '');
  if (words.length < 2) return [];
  return regions
    .map((region) => ({ region, rank: rankOf(region, words) }))
    .filter(({ rank }) => rank < Infinity)
    .toSorted((a, b) => a.rank - b.rank || a.region.depth - b.region.depth)
    .slice(0, limit)
    .map(({ region }) => region);
}

function rankOf(region: NamedRegion, words: string): number {
  if (region.name.startsWith(words)) return 0;
  if (region.path.startsWith(words)) return 1;
  if (region.name.includes(words)) return 2;
  if (region.path.includes(words)) return 3;
  return holdsInOrder(region, words) ? 4 : Infinity;
}

/** '迪庆德钦' is held by '云南省迪庆藏族自治州德钦县'; the last word typed must belong to the region's own name. */
function holdsInOrder(region: NamedRegion, words: string): boolean {
  let at = 0;
  for (const sign of words) {
    const found = region.path.indexOf(sign, at);
    if (found < 0) return false;
    at = found + 1;
  }
  return at > region.path.length - region.name.length && region.name.includes(words.slice(-2));
}

/** The deepest region whose full name a text begins with: '云南省昆明市五华区人民中路 1 号'. */
export function regionAtStart(regions: readonly NamedRegion[], text: string): NamedRegion | undefined {
  const plain = text.normalize('NFKC').replaceAll(/\s/g, '');
  let best: NamedRegion | undefined;
  for (const region of regions) {
    if (!plain.startsWith(region.path)) continue;
    if (best === undefined || region.path.length > best.path.length) best = region;
  }
  return best;
}
