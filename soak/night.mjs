import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { pause } from '../torture/server.mjs';
import { withDatabase } from '../torture/stage.mjs';
import { dayAhead } from '../torture/world.mjs';

const execute = promisify(execFile);
const commandLine = fileURLToPath(new URL('../apps/server/dist/command-line.js', import.meta.url));
const prefecture = '533400000000';
const sweptWithin = 120_000;

/**
 * The clock on the wall cannot be turned, so the night comes the way an administrator brings it: somebody sets a parameter that reaches cases,
 * every case is due at once, and the running server looks at all of them with its next sweep. Waits until it has.
 */
export async function bringNight({ stage, nights, client }) {
  const began = performance.now();
  // Six months, as it is: every case is looked at, and nothing is said anew about any.
  const words = ['parameter', 'set', '--key', 'duty.lookBack', '--value', '6'];
  const where = ['--region', prefecture, '--basis', '演示·浸泡试验', '--from', dayAhead(0)];
  const env = { ...process.env, DATA_DIR: stage.data, DATABASE_URL: '' };
  const due = await withDatabase(stage.data, async (database) => {
    await execute(process.execPath, [commandLine, ...words, ...where], { env });
    const first = await countDue(database);
    while ((await countDue(database)) > 0) {
      if (performance.now() - began > sweptWithin) {
        client.problems.push(`夜间复核 ${sweptWithin / 1_000} 秒没有做完`);
        break;
      }
      await pause(250);
    }
    return first;
  });
  nights.push({ due, seconds: (performance.now() - began) / 1_000 });
}

async function countDue(database) {
  const { rows } = await database.query(
    'select count(distinct case_id)::int as due from guitu.review where next_review_at < now()',
  );
  return rows[0].due;
}
