import { day } from '@guitu/law';
import { ownTemplate, templateSource } from '@guitu/papers';
import { readPdf, readWord } from '@guitu/papers/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { addTemplate, endTemplate } from '../command-line/set-template.ts';
import { apply, step } from '../testing/leave-steps.ts';
import { leaveValues } from '../testing/leave-values.ts';
import { insertCase } from '../testing/test-case.ts';
import { openTestServer } from '../testing/test-server.ts';
import type { TestServer, TestVisitor } from '../testing/test-server.ts';
import { places } from '../testing/test-world.ts';

let server: TestServer;
let office: TestVisitor;

beforeAll(async () => {
  server = await openTestServer();
  office = await server.as('officeA.approver');
});

afterAll(() => server.close());

const saying = (words: string) =>
  templateSource('leaveDecision').replace(
    'main: text-of-decision',
    `main: { par[${words}]; text-of-decision }`,
  );
const add = (words: string, region: number, from: string) =>
  addTemplate(server.database.record, {
    name: 'leaveDecision',
    region,
    from: day(from),
    basis: '示例依据',
    source: saying(words),
    omits: [],
  });

async function decide() {
  const caseId = await insertCase(server.database.record);
  const asked = await apply(office, caseId, leaveValues('2026-03-10', '2026-03-14'));
  const matter = await step(office, asked, 'decide', { outcome: 'approved' });
  const paper = matter.papers.find((one) => one.kind === 'leaveDecision');
  if (paper === undefined) throw new Error('no decision');
  const { rows } = await server.database.superuser.query<{ template_version: string }>(
    'select template_version from guitu.paper where id = $1',
    [paper.id],
  );
  return { paper, version: rows[0]?.template_version };
}

const textOf = async (file: string) =>
  readPdf((await office.get(file)).rawPayload)
    .map((page) => page.text)
    .join('');

test('a paper is made by the template in force on its day at its place, named by its digest, and stays with it', async () => {
  const before = await decide();
  expect(before.version).toBe('1');
  await add('州定格式。', places.prefecture, '2026-03-01');
  await add('以后的格式。', places.prefecture, '2026-12-01');
  await add('别县格式。', places.countyB, '2026-03-01');
  const ofPrefecture = await decide();
  expect(ofPrefecture.version).toBe(`sha256:${ownTemplate(saying('州定格式。')).digest}`);
  expect(await textOf(ofPrefecture.paper.file)).toContain('州定格式。');
  expect(await textOf(before.paper.file)).not.toContain('格式。');

  const digest = await add('县定格式。', places.countyA, '2026-02-01');
  const ofCounty = await decide();
  expect(ofCounty.version).toBe(`sha256:${digest}`);
  const word = readWord((await office.get(ofCounty.paper.file.replace('.pdf', '.docx'))).rawPayload);
  expect(word.text).toContain('县定格式。');
  const pictures = await office.get(`/api/papers/${ofCounty.paper.id}/pages`);
  expect(pictures.statusCode).toBe(200);

  const { rows } = await server.database.superuser.query<{ id: string }>(
    'select id from guitu.paper_template where digest = $1',
    [digest],
  );
  await endTemplate(server.database.record, rows[0]?.id ?? '', day('2026-02-28'));
  expect((await decide()).version).toBe(ofPrefecture.version);
  expect(await textOf(ofCounty.paper.file)).toContain('县定格式。');
});
