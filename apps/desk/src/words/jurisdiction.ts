import type { Region } from '../api/types.ts';

/** '香格里拉市 · 尼西乡': the place a body answers for with the one above it. */
export function jurisdictionWords(line: readonly Pick<Region, 'name'>[]): string {
  return line
    .slice(-2)
    .map((region) => region.name)
    .join(' · ');
}
