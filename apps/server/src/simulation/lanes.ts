/** So many at a time: commits wait for the disk, not for each other. */
const lanes = 6;

/** Does the work for each, some side by side. What one throws ends the whole. */
export async function inLanes<T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  const left = all.values();
  await Promise.all(
    Array.from({ length: lanes }, async () => {
      for (const one of left) await work(one);
    }),
  );
}
