// What the design promises (docs/performance.md). The promise for reads and writes is for 1,000,000 cases; at smaller
// sizes it is the same number, so "met" there says less.

/** List, worklist, search, open a case: milliseconds. */
export const reading = { p50: 15, p95: 50, p99: 100 };

/** A command with everything it writes: milliseconds. */
export const writing = { p50: 30, p95: 100, p99: 150 };

/** How a budget reads in the table. */
export function describeBudget(budget) {
  if (budget === undefined) return '未定';
  if (budget.share >= 1) return `速率 ≥ 对照的 ${budget.share} 倍`;
  if (budget.share !== undefined) return `速率 ≥ 对照的 ${Math.round(budget.share * 100)} %`;
  if (budget.rate !== undefined) return `≥ ${budget.rate.toLocaleString('en-US')}/s`;
  if (budget.p95 === undefined) return `p50 ≤ ${budget.p50} ms`;
  if (budget.p50 === undefined) return `p95 ≤ ${budget.p95} ms`;
  return `≤ ${budget.p50} / ${budget.p95} / ${budget.p99} ms`;
}

/** Whether a measured row keeps its budget; undefined where there is none. */
export function keepsBudget(budget, own, rival) {
  if (budget === undefined) return undefined;
  if (budget.share !== undefined) return own.rate / rival.rate >= budget.share;
  if (budget.rate !== undefined) return own.rate >= budget.rate;
  return ['p50', 'p95', 'p99'].every((name) => budget[name] === undefined || own[name] <= budget[name]);
}
