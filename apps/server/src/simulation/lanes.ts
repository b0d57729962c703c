/** So many at a time: commits wait for the disk, not for each other. */
const lanes = 6;

/** Does the work for each, some side by side. What one throws ends the whole, when what the others have begun is done. */
export async function inLanes<T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  const left = [...all];
  const ended = await Promise.allSettled(
    Array.from({ length: lanes }, async () => {
      for (let one = left.shift(); one !== undefined; one = left.shift()) {
        await work(one).catch((error: unknown) => {
          left.length = 0;
          throw error;
        });
      }
    }),
  );
  const failed = ended.find((one) => one.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
}
