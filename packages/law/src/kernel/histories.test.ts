/// <reference types="node" />
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import type { CaseFacts } from '../facts/facts.ts';
import { procedures } from '../procedures/index.ts';
import { contextAt, factsFor, factsOf } from '../testing/facts.ts';
import { mendedStory, ordinaryStory } from '../testing/mended-story.ts';
import { assess } from './assess.ts';
import { catalogueOf } from './catalogue.ts';
import type { MatterEvent } from './event.ts';
import type { MatterSeed } from './fold.ts';
import { fold } from './fold.ts';
import type { Procedure } from './procedure.ts';

/** A history as it was recorded once, and what it meant then. Neither is ever changed for a reason of the program. */
interface History {
  readonly seed: MatterSeed;
  /** What is known of the case, laid over the ordinary facts. */
  readonly facts?: Partial<CaseFacts>;
  readonly events: readonly MatterEvent[];
  readonly readAt: string;
  readonly expect: unknown;
}

const folder = new URL('../../histories/', import.meta.url);
/** `leave@1.json` is the ordinary course of that version; `leave@1.mended.json` and the like are others of the same version. */
const names = readdirSync(folder);
const read = (name: string): History => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as History;
const catalogue = catalogueOf(procedures);

describe.each(catalogue.all)('$name@$version', (procedure) => {
  const version = `${procedure.name}@${procedure.version}`;

  // A new version writes both once: GUITU_WRITE_HISTORIES=1 npx vitest run packages/law/src/kernel/histories.test.ts
  const recorded = (name: string, story: typeof mendedStory): void => {
    if (process.env['GUITU_WRITE_HISTORIES'] === '1' && !names.includes(name)) write(procedure, name, story);
    expect(readdirSync(folder)).toContain(name);
  };

  test('has a recorded history', () => {
    recorded(`${version}.json`, ordinaryStory);
  });

  test('has one in which it was mended', () => {
    recorded(`${version}.mended.json`, mendedStory);
  });
});

function write(procedure: Procedure, name: string, story: typeof mendedStory): void {
  const {
    history,
    taken: _taken,
    revision: _revision,
    lastAt: _lastAt,
    ended: _ended,
    ...seed
  } = story(procedure, factsFor(procedure), `recorded-${procedure.name}`);
  const events = history.toSorted((a, b) => a.sequence - b.sequence);
  const written = { seed, readAt: '2026-11-01T02:00:00.000Z', events };
  const whole = { ...written, expect: meaningOf(written) };
  writeFileSync(new URL(name, folder), `${JSON.stringify(whole, null, 2)}\n`);
}

/** What follows from a history now, as it would be stored. */
function meaningOf({ seed, facts, events, readAt }: Omit<History, 'expect'>): unknown {
  const state = fold(seed, events);
  const procedure = catalogue.get(seed.procedure, seed.version);
  const context = contextAt(readAt);
  const { status, outcome, contribution, summary } = assess(procedure, state, factsOf(facts), context);
  const standing = state.taken.map(({ step }) => step);
  return JSON.parse(JSON.stringify({ status, outcome, contribution, summary, standing })) as unknown;
}

test('every kind of event stands in a recorded history', () => {
  const types = new Set(names.flatMap((name) => read(name).events.map(({ type }) => type)));
  expect([...types].toSorted()).toEqual([
    'annulled',
    'corrected',
    'reopened',
    'sentBack',
    'stepTaken',
    'superseded',
    'withdrawn',
  ]);
});

describe.each(names)('%s', (name) => {
  const { seed, facts, events, readAt, expect: expected } = read(name);

  test('is of the version its name says', () => {
    expect(name.split('.')[0]).toBe(`${seed.procedure}@${seed.version}`);
  });

  test('still folds to what it meant when it was written', () => {
    expect(meaningOf({ seed, events, readAt, ...(facts === undefined ? {} : { facts }) })).toEqual(expected);
  });

  test('is numbered without a gap, and every correction and going back names what stood', () => {
    expect(events.map(({ sequence }) => sequence)).toEqual(events.map((_, index) => index + 1));
    for (const [index, event] of events.entries()) {
      const standing = fold(seed, events.slice(0, index)).taken;
      if (event.type === 'corrected') {
        const meant = standing.filter(({ step, event: { sequence } }) =>
          event.occurrence === undefined ? step === event.step : sequence === event.occurrence,
        );
        expect(meant.length).toBeGreaterThan(0);
        expect(meant.map(({ values }) => values[event.field])).toContain(event.old);
      }
      if (event.type === 'sentBack' || event.type === 'reopened') {
        const numbers = standing.map(({ event: { sequence } }) => sequence);
        expect(numbers).toEqual(expect.arrayContaining([...(event.undone ?? [])]));
      }
    }
  });
});
