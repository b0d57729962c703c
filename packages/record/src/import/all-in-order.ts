/**
 * Waits for queries of one transaction that were asked at once, and throws what the first of them was refused for: those behind it fail only
 * because the transaction has.
 */
export async function allInOrder(asked: readonly Promise<unknown>[]): Promise<void> {
  const settled = await Promise.allSettled(asked);
  const failed = settled.find((one) => one.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
}
