import { pinyin } from 'pinyin-pro';

import { characters, hasHan, normaliseName, pairs } from './normalise.ts';

const longestPrefix = 20;

/**
 * What a person is found by, without duplicates: every two neighbouring characters, the first character (and both of a
 * two-character name), the initials from two letters on (zxzm, also zx and zxz), and the full pinyin. Names in other
 * scripts are found by their beginning. Former names are found like the present one.
 */
export function nameTokens(name: string, formerNames: readonly string[] = []): string[] {
  return [...new Set([name, ...formerNames].map(normaliseName).flatMap(tokensOf))].toSorted();
}

/**
 * What to look for when somebody types: all of these must be there. Empty when there is nothing to look for yet (one
 * Latin letter alone would find half the county).
 */
export function searchTokens(text: string): string[] {
  const wanted = normaliseName(text);
  if (!hasHan(wanted)) return wanted.length < 2 ? [] : [wanted.slice(0, longestPrefix)];
  return characters(wanted).length === 1 ? [wanted] : [...new Set(pairs(wanted))];
}

/** A text that sorts names the way a Chinese register does: by pinyin with tones, then by the characters themselves. */
export function nameSort(name: string): string {
  if (lastSorted.name !== name) lastSorted = { name, sort: sortOf(name) };
  return lastSorted.sort;
}

/** A person and the case beside him carry the same name, one after the other. */
let lastSorted = { name: '', sort: '' };

function sortOf(name: string): string {
  return [...syllables(normaliseName(name), 'num'), name].join(' ');
}

function tokensOf(name: string): string[] {
  if (name === '') return [];
  if (!hasHan(name)) return prefixes(name);
  const all = characters(name);
  const singles = all.length <= 2 ? all : all.slice(0, 1);
  const plain = syllables(name, 'none');
  const initials = plain.map((syllable) => syllable.slice(0, 1)).join('');
  return [...pairs(name), ...singles, ...prefixes(initials), plain.join('')];
}

function prefixes(text: string): string[] {
  const tokens: string[] = [];
  for (let length = 2; length <= Math.min(text.length, longestPrefix); length += 1)
    tokens.push(text.slice(0, length));
  return tokens;
}

function syllables(name: string, toneType: 'num' | 'none'): string[] {
  // Surname mode: 单 is shan and 仇 is qiu, but only at the head of the name.
  return pinyin(name, { surname: 'head', toneType, type: 'array', v: true });
}
