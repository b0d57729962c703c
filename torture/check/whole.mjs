import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { closeRecord, openRecord, verify } from '@guitu/record';

const run = promisify(execFile);
const commandLine = fileURLToPath(new URL('../../apps/server/dist/command-line.js', import.meta.url));

/** The chain, every row under it and the access log, beside the running server. Stored files are left for the end. */
export async function verifyQuickly({ connectionString }, folder) {
  const record = await openRecord({ runUrl: connectionString('guitu', 'guitu_run'), folder, poolSize: 2 });
  try {
    const verification = await verify(record);
    return verification.ok ? [] : [`留痕不完整：${JSON.stringify(verification.first)}`];
  } finally {
    await closeRecord(record);
  }
}

/** `guitu verify --full` and `guitu check-findings`, as they are typed. @returns violations and what they counted */
export async function checkWhole(folder, pause) {
  const verified = await guitu(folder, ['verify', '--full']);
  const found = await untilSame(folder, pause);
  return {
    violations: [
      ...(verified.ok ? [] : [`guitu verify --full：${JSON.stringify(verified.first ?? verified)}`]),
      ...(found.ok
        ? []
        : [`guitu check-findings：${JSON.stringify(found.different?.[0] ?? found).slice(0, 600)}`]),
    ],
    counts: verified.counts,
    cases: found.cases,
  };
}

/** A clock that ran out a moment ago is written by the next sweep (every 15 seconds): only what stays different is wrong. */
async function untilSame(folder, pause) {
  for (let attempt = 1; ; attempt += 1) {
    const found = await guitu(folder, ['check-findings']);
    const due = !found.ok && found.different?.every((one) => one.due);
    if (found.ok || !due || attempt === 5) return found;
    await pause(16_000);
  }
}

async function guitu(folder, words) {
  const env = { ...process.env, DATA_DIR: folder, DATABASE_URL: '' };
  const options = { env, maxBuffer: 64 * 1_024 * 1_024 };
  const { stdout, stderr } = await run(process.execPath, [commandLine, ...words], options).catch(
    (error) => error,
  );
  try {
    return JSON.parse(stdout);
  } catch {
    return { ok: false, said: `${stdout}${stderr}`.slice(0, 500) };
  }
}
