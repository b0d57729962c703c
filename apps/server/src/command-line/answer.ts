/** A command that cannot be carried out as it was given: the sentence goes to standard error, the exit code is 2. */
export class UsageProblem extends Error {
  override readonly name = 'UsageProblem';
}

/** The result of a command. Standard output carries this one JSON value and nothing else. */
export function printAnswer(answer: unknown): void {
  process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
}

/** Reads a whole number of an option; undefined when it was not given. */
export function readCount(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d+$/.test(text)) throw new UsageProblem(`--${name} 应当是整数，收到的是“${text}”。`);
  return Number(text);
}
