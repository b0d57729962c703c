import type { VectorRunner } from './runner.ts';

/** One rule carried out by several procedures: the input of a case says which (`procedure`); without it, the first. */
export function byProcedure(runners: Readonly<Record<string, VectorRunner>>): VectorRunner {
  const [first] = Object.keys(runners);
  return (input) => {
    const { procedure = first } = input as { readonly procedure?: string };
    const runner = procedure === undefined ? undefined : runners[procedure];
    if (runner === undefined) throw new Error(`no runner for ${procedure ?? 'nothing'}`);
    return runner(input);
  };
}
