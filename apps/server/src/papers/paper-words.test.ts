import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { expect, test } from 'vitest';

import { paperWords } from './paper-words.ts';

const procedures = fileURLToPath(new URL('../../../../packages/law/src/procedures/', import.meta.url));

test('every word that law puts into a paper number is known by its paper, and no other', () => {
  const files = readdirSync(procedures, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
  );
  const ordered = files.flatMap((name) =>
    [...readFileSync(`${procedures}${name}`, 'utf8').matchAll(/counterWord: '([^']+)'/g)].map(
      ([, word]) => word,
    ),
  );
  expect(ordered).toContain('外准');
  expect(new Set(ordered)).toEqual(new Set(Object.keys(paperWords)));
});
