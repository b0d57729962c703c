import type { MissingPiece } from '../../../api/types.ts';

/** Missing pieces of which the same is said, as one line with all their titles; in the order in which they came. */
export function missingGroups(
  missing: readonly MissingPiece[],
): readonly (MissingPiece & { readonly titles: readonly string[] })[] {
  const groups = new Map<string, MissingPiece & { readonly titles: readonly string[] }>();
  for (const piece of missing) {
    const key = [piece.code, piece.text, piece.href].join(' ');
    groups.set(key, { ...piece, titles: [...(groups.get(key)?.titles ?? []), piece.title] });
  }
  return [...groups.values()];
}
