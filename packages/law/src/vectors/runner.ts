/** Runs one rule on the `input` of a vector case and returns plain data to compare with its `expect`. */
export type VectorRunner = (input: unknown) => unknown;

/** Runners by rule id. Every part of law that enforces rules contributes one such record. */
export type VectorRunners = Readonly<Record<string, VectorRunner>>;

/** A file of packages/law/vectors. */
export interface VectorFile {
  readonly rule: string;
  readonly about: string;
  readonly cases: readonly { readonly name: string; readonly input: unknown; readonly expect: unknown }[];
}

/** A runner whose input has the shape `Input`; the vector file is trusted to have it. */
export function vectorRunner<Input>(run: (input: Input) => unknown): VectorRunner {
  return (input) => run(input as Input);
}

/** All runners of all parts. Throws when two parts claim the same rule. */
export function joinRunners(parts: readonly VectorRunners[]): VectorRunners {
  const joined: Record<string, VectorRunner> = {};
  for (const part of parts) {
    for (const [rule, runner] of Object.entries(part)) {
      if (rule in joined) throw new Error(`two runners for ${rule}`);
      joined[rule] = runner;
    }
  }
  return joined;
}
