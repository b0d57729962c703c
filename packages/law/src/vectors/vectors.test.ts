import { describe, expect, test } from 'vitest';

import { readVectorFiles } from './read-files.ts';
import { vectorRunners } from './registry.ts';

const files = readVectorFiles();

test('every file is named after its rule and has a runner, and every runner has a file', () => {
  expect(files.map(({ file }) => file.rule)).toEqual(files.map(({ name }) => name));
  expect(Object.keys(vectorRunners).toSorted()).toEqual(files.map(({ name }) => name));
});

describe.each(files)('$name', ({ name, file }) => {
  test('cases have names of their own', () => {
    const names = file.cases.map((entry) => entry.name);
    expect(new Set(names).size).toBe(names.length);
    expect(file.about).not.toBe('');
  });

  test.each(file.cases)(`${name}: $name`, ({ input, expect: expected }) => {
    expect(JSON.parse(JSON.stringify(vectorRunners[name]!(input) ?? null))).toEqual(expected);
  });
});
