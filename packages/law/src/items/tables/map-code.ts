import type { Code, CodeTable, Generation, StoredCode } from './code-table.ts';
import { getCodeTable } from './index.ts';

/** The order in which a generation is chosen where the input does not say: newest first. */
export const generations: readonly Generation[] = ['2021', '2017', 'guitu'];

/** The code entry in one generation, or nothing. */
export function findCode(table: CodeTable, generation: Generation, code: string): Code | undefined {
  return table.codes[generation]?.find((entry) => entry.code === code);
}

function getEntry(stored: StoredCode): Code {
  const entry = findCode(getCodeTable(stored.table), stored.generation, stored.code);
  if (entry === undefined)
    throw new Error(`table ${stored.table} of ${stored.generation} has no code ${stored.code}`);
  return entry;
}

/** What screen and paper write for a stored code. */
export function labelOf(stored: StoredCode): string {
  return getEntry(stored).label;
}

/** Our own value of a stored code, e.g. 'probation', 'male', 'yes'. */
export function meaningOf(stored: StoredCode): string {
  return getEntry(stored).means;
}

/** The stored form of one of our own values, in the newest generation that has it (or the preferred one). */
export function codeOfMeaning(
  tableName: string,
  means: string,
  preferred?: Generation,
): StoredCode | undefined {
  const table = getCodeTable(tableName);
  const order = preferred === undefined ? generations : [preferred, ...generations];
  for (const generation of order) {
    const entry = table.codes[generation]?.find((candidate) => candidate.means === means);
    if (entry !== undefined) return { table: tableName, generation, code: entry.code };
  }
  return undefined;
}

/**
 * The same thing in the other generation, for exchange. A finer meaning goes to the coarser one that contains it (博士 of 2017
 * is 研究生 of 2021); the way back would be a guess, so it gives nothing.
 */
export function mapCode(stored: StoredCode, generation: Generation): StoredCode | undefined {
  if (stored.generation === generation) return stored;
  const table = getCodeTable(stored.table);
  const means = getEntry(stored).means;
  const target = table.codes[generation] ?? [];
  const entry =
    target.find((candidate) => candidate.means === means) ??
    target.find((candidate) => candidate.means === table.within?.[means]);
  return entry === undefined ? undefined : { table: stored.table, generation, code: entry.code };
}

/** Two stored codes say the same thing, whatever their generation. */
export function sameMeaning(left: StoredCode, right: StoredCode): boolean {
  return left.table === right.table && meaningOf(left) === meaningOf(right);
}
