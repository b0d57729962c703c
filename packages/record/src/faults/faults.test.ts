import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

import { removeStaleUploads } from '../blobs/blob-file.ts';
import { getBlob } from '../blobs/find-blob.ts';
import { newId } from '../id.ts';
import { sealOnce } from '../seal/seal-once.ts';
import { accessOf, countyA, insertTestCase } from '../testing/people.ts';
import { openTestRecord } from '../testing/test-record.ts';
import type { TestRecord } from '../testing/test-record.ts';
import { verify } from '../verify/verify.ts';
import { armFaultPoint } from './fault-point.ts';
import type { FaultPointName } from './fault-point.ts';
import { doErrand } from './testing-program.ts';
import type { Errand } from './testing-program.ts';

const run = promisify(execFile);
const here = dirname(fileURLToPath(import.meta.url));
const repository = join(here, '../../../..');
const access = accessOf(countyA);

let opened: TestRecord;
let program: string;
let caseId: string;

beforeAll(async () => {
  opened = await openTestRecord();
  program = await compile();
});
afterAll(async () => {
  await rm(program, { recursive: true, force: true });
  await opened.close();
});
beforeEach(async () => {
  ({ caseId } = await insertTestCase(opened.record, access));
});

function errandFor(action: Errand['action']): Errand {
  const order = {
    command: 'test.forbid',
    idempotencyKey: newId(),
    definitionVersion: '1',
    chainId: caseId,
    caseId,
    holderCode: countyA,
    body: {},
  };
  return { options: opened.options, access, order, rowId: newId(), action };
}

/** Runs the errand in a process that dies like kill -9 at a point. @returns whether it had answered */
async function die(point: FaultPointName, errand: Errand): Promise<boolean> {
  const child = await run(process.execPath, [join(program, 'main.js'), JSON.stringify(errand)], {
    env: { ...process.env, GUITU_FAULT_POINT: point },
  }).catch((error: { signal?: string; stdout: string }) => error);
  expect(child).toMatchObject({ signal: 'SIGKILL' });
  return child.stdout.includes('answered');
}

async function count(table: string, condition: string, value: string): Promise<number> {
  const { rows } = await opened.superuser.query(
    `select count(*) as count from guitu.${table} where ${condition} = $1`,
    [value],
  );
  return rows[0].count as number;
}

const writing: FaultPointName[] = [
  'after-change-row',
  'after-events',
  'before-commit',
  'after-commit-before-answer',
];

test.each(writing)('killed at %s: the repeated command has one effect', async (point) => {
  const errand = errandFor('write');
  expect(await die(point, errand)).toBe(false);
  const committed = point === 'after-commit-before-answer';
  expect(await count('prohibition', 'id', errand.rowId)).toBe(committed ? 1 : 0);
  const answer = await doErrand(opened.record, errand);
  expect(answer).toEqual({ result: { rowId: errand.rowId }, replayed: committed });
  expect(await count('prohibition', 'id', errand.rowId)).toBe(1);
  expect(await count('change', 'idempotency_key', errand.order.idempotencyKey)).toBe(1);
  expect(await verify(opened.record)).toMatchObject({ ok: true });
});

test.each(writing)('failed at %s, in a process that lives on', async (point) => {
  const errand = errandFor('write');
  armFaultPoint(point, () => {
    throw new Error(`fault at ${point}`);
  });
  await expect(doErrand(opened.record, errand)).rejects.toThrow(`fault at ${point}`);
  expect(await doErrand(opened.record, errand)).toMatchObject({ result: { rowId: errand.rowId } });
  expect(await count('prohibition', 'id', errand.rowId)).toBe(1);
});

test.each(['blob-after-temp', 'blob-after-rename'] as const)(
  'killed at %s: the repeated upload is whole',
  async (point) => {
    const errand = errandFor('blob');
    expect(await die(point, errand)).toBe(false);
    const { hash } = (await doErrand(opened.record, errand)) as { hash: string };
    expect((await getBlob(opened.record, access, hash))?.bytes.equals(Buffer.alloc(100_000, 'b'))).toBe(true);
    expect(await verify(opened.record, { full: true })).toMatchObject({ ok: true });
    expect(await removeStaleUploads(opened.record.folder, -1)).toBe(point === 'blob-after-temp' ? 1 : 0);
    expect(await readdir(join(opened.record.folder, 'blobs', 'incoming'))).toEqual([]);
  },
);

test.each(['sealer-before-commit', 'sealer-after-batch'] as const)(
  'killed at %s: every link is sealed once',
  async (point) => {
    expect(await die(point, errandFor('seal'))).toBe(false);
    await sealOnce(opened.record);
    const { rows } = await opened.superuser.query(
      `select (select count(*) from guitu.link) as links, (select count(distinct link_id) from guitu.sealed_link) as sealed,
            (select count(*) from guitu.unsealed) as unsealed`,
    );
    expect(rows[0]).toEqual({ links: rows[0].links, sealed: rows[0].links, unsealed: 0 });
    expect(await verify(opened.record)).toMatchObject({ ok: true });
  },
);

test('killed at access-before-commit: nothing was shown, the log stays whole', async () => {
  const errand = errandFor('access');
  expect(await die('access-before-commit', errand)).toBe(false);
  expect(await count('access_log', 'case_id', caseId)).toBe(0);
  await doErrand(opened.record, errand);
  expect(await count('access_log', 'case_id', caseId)).toBe(1);
  expect(await verify(opened.record)).toMatchObject({ ok: true });
});

/** A plain Node.js 20 cannot run TypeScript: the program that gets killed is compiled into a temporary folder. */
async function compile(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'guitu-fault-'));
  const flags =
    '--noCheck --ignoreConfig --types node --target es2023 --module nodenext --rewriteRelativeImportExtensions';
  const compiler = join(repository, 'node_modules/typescript/bin/tsc');
  const entry = join(here, 'testing-program.ts');
  await run(
    process.execPath,
    [compiler, ...flags.split(' '), '--rootDir', join(here, '..'), '--outDir', folder, entry],
    {
      cwd: repository,
    },
  );
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  await writeFile(
    join(folder, 'main.js'),
    `import { run } from './faults/testing-program.js';\nawait run(JSON.parse(process.argv[2]));\n`,
  );
  await symlink(join(repository, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}
