import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { procedures } from '@guitu/law';
import { expect, test } from 'vitest';

import { paperWords } from './paper-words.ts';

const root = fileURLToPath(new URL('../../../../packages/law/src/procedures/', import.meta.url));

/** The folder of a procedure is its name in small letters: `induction-declaration`. */
function wordsOrderedIn(name: string): readonly string[] {
  const folder = `${root}${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}/`;
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .flatMap((file) =>
      [...readFileSync(`${folder}${file}`, 'utf8').matchAll(/counterWord: '([^']+)'/g)].map(
        ([, word]) => word ?? '',
      ),
    );
}

/** An earlier version of a procedure numbers papers that a later one has no more. */
const wordsOf = new Map<string, Record<string, string>>();
for (const { name, paperWords: own } of procedures) wordsOf.set(name, { ...wordsOf.get(name), ...own });

test.each([...wordsOf])(
  'every word that %s puts into a paper number is known by its paper, and no other',
  (name, words) => {
    expect(new Set(wordsOrderedIn(name))).toEqual(new Set(Object.keys(words)));
  },
);

test('a word numbers one paper only, whichever procedure uses it', () => {
  const entries = procedures.flatMap((one) => Object.entries(one.paperWords ?? {}));
  expect(entries.filter(([word, title]) => paperWords[word] !== title)).toEqual([]);
  expect(paperWords['外准']).toBe('准予外出（延长外出期限）决定书');
});
