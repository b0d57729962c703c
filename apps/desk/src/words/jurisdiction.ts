import type { Body, Region } from '../api/types.ts';

/** '香格里拉市 · 尼西乡': the region of a body with the one above it, as far as the list knows them. */
export function jurisdictionWords(body: Pick<Body, 'regionCode' | 'kindName'>, regions: readonly Region[] | undefined): string {
  const own = regions?.find((region) => region.code === body.regionCode);
  if (own === undefined) return body.kindName;
  const above = regions?.find((region) => region.code === own.parent);
  return above === undefined ? own.name : `${above.name} · ${own.name}`;
}
