/// <reference types="node" />
import { existsSync, readdirSync, readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { procedures } from '../procedures/index.ts';
import { contextAt, factsOf } from '../testing/facts.ts';
import { assess } from './assess.ts';
import type { MatterEvent } from './event.ts';
import type { MatterSeed } from './fold.ts';
import { fold } from './fold.ts';

interface History {
  readonly seed: MatterSeed;
  readonly events: readonly MatterEvent[];
  readonly readAt: string;
  readonly expect: unknown;
}

const folder = new URL('../../histories/', import.meta.url);
const read = (name: string): History => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as History;

test('every published version of every procedure has a recorded history', () => {
  for (const { name, version } of procedures) {
    expect(existsSync(new URL(`${name}@${version}.json`, folder)), `${name}@${version}`).toBe(true);
  }
});

describe.each(readdirSync(folder))('%s', (name) => {
  test('still folds to what it meant when it was written', () => {
    const { seed, events, readAt, expect: expected } = read(name);
    const state = fold(seed, events);
    const procedure = procedures.find((one) => one.name === seed.procedure && one.version === seed.version);
    const { status, outcome, contribution, summary } = assess(
      procedure!,
      state,
      factsOf(),
      contextAt(readAt),
    );
    expect(
      JSON.parse(
        JSON.stringify({
          status,
          outcome,
          contribution,
          summary,
          standing: state.taken.map((one) => one.step),
        }),
      ),
    ).toEqual(expected);
  });
});
