/**
 * A day of a window that nobody can foresee and everybody who knows the seed can recompute: FNV-1a over seed, case and key.
 *
 * @returns how many days after the first day of the window
 */
export function plannedOffset(seed: string, caseId: string, key: string, days: number): number {
  let hash = 0x811c9dc5;
  for (const sign of `${seed}/${caseId}/${key}`) {
    hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  }
  // The low bits of FNV-1a are its weak ones.
  hash ^= hash >>> 15;
  return (hash >>> 0) % days;
}
