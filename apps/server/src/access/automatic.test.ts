import { readdirSync, readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

/*
 * PRIV-03: the installation itself decides nothing. Whatever works in its name is held to a list of commands, and none of these files may
 * reach what takes steps.
 */

const root = new URL('../', import.meta.url);

/** What the installation may write by itself: what follows from the facts, what a terminal answers, what the machine's keeper orders. */
const commands = [
  'account.add',
  'account.disable',
  'account.enable',
  'account.password',
  'account.roles',
  'account.wecom',
  'body.add',
  'delegation.add',
  'identity.answer',
  'installation.init',
  'installation.open',
  'installation.restore',
  'messages.release',
  'numbering.set',
  'paper.render',
  'parameter.set',
  'roots.leave',
  'sweep',
  'template.add',
  'template.end',
];

const takesSteps =
  /command\/(?:carry-out|take-act|start-matter|step-command|mend-command|record-from-paper|batch|case-command)\.ts/u;

/** Without what only plays officers: tests, the demonstration, the simulated county. */
function systemFiles(): Map<string, string> {
  const files = new Map<string, string>();
  for (const path of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.ts') || /test|demonstration|three-hundred/u.test(path)) continue;
    const text = readFileSync(new URL(path, root), 'utf8');
    if (/systemAccess\(|\bkeep\(services|\badminister\(/u.test(text)) files.set(path, text);
  }
  return files;
}

test('every command of the installation itself is on the list, and the list has no other', () => {
  const found = [...systemFiles().values()].flatMap((text) =>
    [...text.matchAll(/\bcommand: (?:disabled \? )?'([\w.]+)'(?: : '([\w.]+)')?/gu)].flatMap((match) =>
      [match[1], match[2]].filter((name) => name !== undefined),
    ),
  );
  expect([...new Set(found)].toSorted()).toEqual(commands);
});

test('nothing that works in the name of the installation reaches what takes a step', () => {
  const files = systemFiles();
  expect(files.size).toBeGreaterThan(10);
  expect([...files].filter(([, text]) => takesSteps.test(text)).map(([path]) => path)).toEqual([]);
});
