import { afterEach, beforeEach, vi } from 'vitest';

/** What a command said in the test that runs: what it answered, and what it told whoever sits before it. */
export interface CaughtOutput {
  printed: string;
  told: string;
  /** What was printed, read as JSON; the next answer begins anew. */
  answer<T>(): T;
}

/**
 * Catches what commands print in the tests of a file, each test from the beginning. `environment` is asked before each test and holds for
 * it, so that commands find the folder and the database that are meant.
 */
export function catchOutput(environment: () => Readonly<Record<string, string>> = () => ({})): CaughtOutput {
  const output: CaughtOutput = {
    printed: '',
    told: '',
    answer<T>() {
      const value = JSON.parse(output.printed) as T;
      output.printed = '';
      return value;
    },
  };
  beforeEach(() => {
    for (const [name, value] of Object.entries(environment())) vi.stubEnv(name, value);
    output.printed = '';
    output.told = '';
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((output.printed += String(text)), true));
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => ((output.told += String(text)), true));
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
    process.exitCode = undefined;
  });
  return output;
}
