/**
 * Prepares things some at a time and writes them in their order: while the database writes some, the next ones are prepared. Settles when
 * everything is written; what preparing or writing throws is thrown once nothing is being written any more.
 *
 * @param from the place of the first of `some` among all
 */
export async function overlapping<Thing, Prepared>(
  things: readonly Thing[],
  atOnce: number,
  prepare: (some: readonly Thing[]) => Promise<Prepared>,
  write: (prepared: Prepared, some: readonly Thing[], from: number) => Promise<void>,
): Promise<void> {
  let writing = Promise.resolve();
  try {
    for (let from = 0; from < things.length; from += atOnce) {
      const some = things.slice(from, from + atOnce);
      const prepared = await prepare(some);
      await writing;
      writing = write(prepared, some, from);
      // Whoever waits for it hears of it; until then the next ones are prepared.
      writing.catch(() => undefined);
    }
  } finally {
    await writing;
  }
}
