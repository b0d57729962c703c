import { allRegions, regionChain } from '@guitu/law';

import type { NamedRegion } from './suggest.ts';

/** Every region with its full name. Loaded apart, when the first place is typed: the table is large. */
export const namedRegions: readonly NamedRegion[] = [...allRegions().values()].map(({ code, name }) => {
  const chain = regionChain(code);
  return { code, name, path: chain.map((one) => one.name).join(''), depth: chain.length };
});
