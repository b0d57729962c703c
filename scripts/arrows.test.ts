import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const repository = dirname(dirname(fileURLToPath(import.meta.url)));

/** Where a file lies, what it says, and the rule that must refuse it (none: it must pass). */
type Case = readonly [path: string, text: string, rule?: string];

const imports = 'no-restricted-imports';

const cases: readonly Case[] = [
  ['packages/law/src/leave/a.ts', "export * from 'node:fs';", imports],
  ['packages/law/src/leave/b.ts', "export * from 'pg';", imports],
  ['packages/law/src/leave/c.ts', "export * from 'fastify';", imports],
  ['packages/law/src/leave/d.ts', "export * from '@guitu/record';", imports],
  ['packages/law/src/leave/e.ts', "export * from '../../../record/src/index.ts';", imports],
  ['packages/law/src/leave/f.ts', 'export const now = new Date();', 'no-restricted-globals'],
  ['packages/law/src/leave/g.ts', 'export const chance = Math.random();', 'no-restricted-properties'],
  ['packages/law/src/leave/h.ts', 'export const now = Date.now();', 'no-restricted-globals'],
  ['packages/law/src/leave/i.ts', 'export const zone = process.env.TZ;', 'no-restricted-globals'],
  ['packages/law/src/leave/j.ts', "export type { Day } from '../time/day.ts';"],
  ['packages/law/src/leave/k.test.ts', "export { test } from 'vitest';\nexport * from 'node:fs';"],
  ['packages/law/src/leave/l.test.ts', "export * from '@guitu/record';", imports],
  ['packages/law/src/procedures/leave/a.ts', "export * from '../relocation/form.ts';", imports],
  ['packages/law/src/procedures/leave/b.ts', "export * from '../../kernel/refusal.ts';"],
  ['packages/law/src/procedures/leave/c.ts', "export * from 'node:fs';", imports],
  ['packages/law/src/procedures/leave/steps/a.ts', "export * from '../../relocation/form.ts';", imports],
  ['packages/law/src/procedures/leave/steps/b.ts', "export * from '../form.ts';"],
  ['packages/record/src/a.ts', "export * from '@guitu/papers';", imports],
  ['packages/record/src/b.ts', "export * from '@guitu/server';", imports],
  ['packages/record/src/c.ts', "export * from 'fastify';", imports],
  ['packages/record/src/d.ts', "export * from '@guitu/law';\nexport * from 'pg';\nexport * from 'node:fs';"],
  ['packages/papers/src/a.ts', "export * from '@guitu/record';", imports],
  ['packages/papers/src/b.ts', "export * from 'kysely';", imports],
  ['packages/papers/src/c.ts', "export * from '@guitu/law';\nexport * from 'node:worker_threads';"],
  ['apps/desk/src/a.ts', "export * from '@guitu/record';", imports],
  ['apps/desk/src/b.tsx', "export * from '@guitu/server';", imports],
  ['apps/desk/src/c.ts', "export * from 'node:fs';", imports],
  ['apps/desk/src/d.ts', "export * from '../../server/src/index.ts';", imports],
  ['apps/desk/src/e.tsx', "export * from 'react';\nexport * from '@guitu/law';"],
  ['apps/desk/src/procedures/leave/a.tsx', "export * from '../relocation/page.tsx';", imports],
  ['apps/server/src/a.ts', "export * from '@guitu/desk';", imports],
  ['apps/server/src/b.ts', "export * from 'react';", imports],
  ['apps/server/src/c.ts', "export * from '../../../packages/record/src/index.ts';", imports],
  [
    'apps/server/src/d.ts',
    "export * from 'fastify';\nexport * from '@guitu/record';\nexport * from '@guitu/papers';",
  ],
  ['apps/server/src/e.ts', "export * from '@guitu/record/testing';", imports],
  ['apps/server/src/f.test.ts', "export * from '@guitu/record/testing';"],
  ['e2e/a.ts', "export * from '../apps/server/src/index.ts';", imports],
  ['bench/a.bench.mjs', "export * from '@guitu/server';", imports],
  ['packages/record/src/long.ts', 'export {};\n'.repeat(501), 'max-lines'],
];

interface Diagnostic {
  readonly code: string;
  readonly filename: string;
}

let folder: string;
let diagnostics: readonly Diagnostic[];

beforeAll(async () => {
  // A tree of the same shape elsewhere, so that nothing wrong ever lies in this one.
  folder = await mkdtemp(join(tmpdir(), 'guitu-arrows-'));
  const rules = JSON.parse(await readFile(join(repository, '.oxlintrc.json'), 'utf8')) as { options: object };
  await writeFile(join(folder, '.oxlintrc.json'), JSON.stringify({ ...rules, options: {} }));
  for (const [path, text] of cases) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  diagnostics = await lint();
});

afterAll(() => rm(folder, { recursive: true, force: true }));

function lint(): Promise<readonly Diagnostic[]> {
  const program = join(repository, 'node_modules/oxlint/bin/oxlint');
  return new Promise((resolve) => {
    const options = { cwd: folder, maxBuffer: 64 * 1024 * 1024 };
    // It ends with an error because it finds errors: what it found is what counts.
    execFile(process.execPath, [program, '--format=json'], options, (_error, output) => {
      resolve((JSON.parse(output) as { diagnostics: readonly Diagnostic[] }).diagnostics);
    });
  });
}

describe('the arrows between the rooms, and the purity of law, are lint rules', () => {
  test.each(cases)('%s: %s', (path, _text, rule) => {
    const found = diagnostics.filter((diagnostic) => diagnostic.filename === path).map(({ code }) => code);
    if (rule === undefined) expect(found).toEqual([]);
    else expect(found).toContain(`eslint(${rule})`);
  });
});
