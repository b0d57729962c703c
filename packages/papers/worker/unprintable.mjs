/**
 * Finds in the data of a paper every character that no font has, and every invisible one that could
 * make the print say something other than the record (controls, reversal of direction).
 * A missing glyph would come out as an empty box or not at all; a legal paper must fail instead.
 */

const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\uFFFC\uFFFD]/u;

/** Returns [{path, characters}] for each text that cannot be printed; an empty list when all can. */
export function findUnprintable(data, characters, path = '') {
  if (typeof data === 'string') {
    const found = [...new Set(data)].filter((character) => !isPrintable(character, characters));
    return found.length === 0 ? [] : [{ path, characters: found }];
  }
  if (data === null || typeof data !== 'object') return [];
  return Object.entries(data).flatMap(([key, value]) =>
    findUnprintable(value, characters, path === '' ? key : `${path}.${key}`),
  );
}

function isPrintable(character, characters) {
  if (character === '\n') return true;
  if (characters.has(character.codePointAt(0))) return !invisible.test(character) || isPrivate(character);
  return false;
}

/** A deployer's own font may hold a name's character in the private area; then it is meant to be printed. */
function isPrivate(character) {
  return /\p{Co}/u.test(character);
}
