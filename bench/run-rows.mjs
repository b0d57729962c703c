import { performance } from 'node:perf_hooks';

import { rows } from './rows/index.mjs';

/**
 * Measures one row after the other. A row that fails says so in its place and does not take the others with it; one
 * that could no longer be finished in time (`longest`: seconds it may take) is not begun.
 */
export async function runRows(bench, { deadline, only, say }) {
  const results = [];
  const isAsked = ({ title, applies }) => title.includes(only) && (applies === undefined || applies(bench));
  for (const row of rows.filter(isAsked)) {
    const { title, rivalTitle, budget, longest = 12 } = row;
    if (performance.now() > deadline - longest * 1_000) {
      results.push({ title, problem: '未测：已到总时限（--minutes）' });
      continue;
    }
    const start = performance.now();
    try {
      results.push({ title, rivalTitle, budget, ...(await row.run(bench)) });
    } catch (error) {
      // Interrupted: the server is gone, and nobody waits for the rest.
      if (bench.stage.striking !== undefined) throw error;
      say(error?.stack ?? String(error));
      results.push({ title, problem: `未测：${firstLine(error)}` });
    }
    say(`${((performance.now() - start) / 1_000).toFixed(1).padStart(6)} 秒  ${title}`);
  }
  return results;
}

/** Short, and without what would end a cell of the table. */
function firstLine(error) {
  return String(error?.message ?? error)
    .split('\n')[0]
    .replaceAll('|', '/')
    .slice(0, 120);
}
