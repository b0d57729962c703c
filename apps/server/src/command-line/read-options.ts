import { parseArgs } from 'node:util';

import { UsageProblem } from './answer.ts';

/** The options of a command as they were typed. */
export interface TypedOptions {
  readonly text: (name: string) => string | undefined;
  /** Throws a `UsageProblem` that shows the usage when it was not given. */
  readonly need: (name: string) => string;
  readonly flag: (name: string) => boolean;
  readonly words: readonly string[];
}

type Kinds = Readonly<Record<string, 'string' | 'boolean'>>;

/** Reads `--name value` and `--flag`; anything unknown, and `--help`, ends with the usage. */
export function readOptions(words: readonly string[], kinds: Kinds, usage: string): TypedOptions {
  const options = Object.fromEntries(
    Object.entries({ ...kinds, help: 'boolean' as const }).map(([name, type]) => [name, { type }]),
  );
  let parsed: { values: Record<string, unknown>; positionals: string[] };
  try {
    parsed = parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (problem) {
    throw new UsageProblem(`${problem instanceof Error ? problem.message : String(problem)}\n${usage}`);
  }
  const { values, positionals } = parsed;
  if (values['help'] === true) throw new UsageProblem(usage);
  const text = (name: string): string | undefined => {
    const value = values[name];
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
  };
  return {
    text,
    need(name) {
      const value = text(name);
      if (value === undefined) throw new UsageProblem(`缺少 --${name}。\n${usage}`);
      return value;
    },
    flag: (name) => values[name] === true,
    words: positionals,
  };
}
