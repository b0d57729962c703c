/** FNV-1a over text, to be gone on with: over seed and case once, and then over each key. */
export function hashed(text: string, start = 0x811c9dc5): number {
  let hash = start;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash;
}

/**
 * A day of a window that nobody can foresee and everybody who knows the seed can recompute.
 *
 * @param start the hash of seed and case
 * @returns how many days after the first day of the window
 */
export function plannedOffset(start: number, key: string, days: number): number {
  let hash = hashed(key, start);
  // The low bits of FNV-1a are its weak ones, and keys differ in their last signs only.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash ^= hash >>> 13;
  return (hash >>> 0) % days;
}
