// A row that misses its budget says why, in the table itself. What is said here was found by profiling or by taking the parts one by one,
// and is told at length in docs/performance.md; a row of which nobody has found out says that.

const reasons = [];

/** What stands in the last cell of a row whose budget is missed. */
export function missed(title) {
  const found = reasons.find(([beginning]) => title.startsWith(beginning));
  return `**未达到**：${found?.[1] ?? '差在哪里还没有查明'}`;
}
