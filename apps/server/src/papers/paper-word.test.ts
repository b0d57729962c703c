import { createHash } from 'node:crypto';

import { readPdf, readWord } from '@guitu/papers/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { PaperPage } from '../contract/papers.ts';
import { apply, step } from '../testing/leave-steps.ts';
import { key, leaveValues } from '../testing/leave-values.ts';
import { insertCase } from '../testing/test-case.ts';
import { openTestServer } from '../testing/test-server.ts';
import type { TestServer, TestVisitor } from '../testing/test-server.ts';

let server: TestServer;
let office: TestVisitor;

beforeAll(async () => {
  server = await openTestServer();
  office = await server.as('officeA.approver');
});

afterAll(() => server.close());

async function decision() {
  const caseId = await insertCase(server.database.record);
  const asked = await apply(office, caseId, leaveValues('2026-03-10', '2026-03-14'));
  const matter = await step(office, asked, 'decide', { outcome: 'approved' });
  const paper = matter.papers.find((one) => one.kind === 'leaveDecision');
  if (paper === undefined) throw new Error('no decision');
  return { caseId, paper };
}

const words = (text: string) => text.replaceAll(/\s/gu, '');

test('the Word file says what the PDF says, and at the foot that it is a working copy of which PDF', async () => {
  const { paper } = await decision();
  const page = (await office.get(`/api/papers/${paper.id}`)).json<PaperPage>();
  const answer = await office.get(page.word);
  expect([answer.statusCode, answer.headers['content-type']]).toEqual([
    200,
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ]);
  expect(decodeURIComponent(String(answer.headers['content-disposition']))).toBe(
    "attachment; filename*=UTF-8''准予外出决定书（工作副本）.docx",
  );
  const { rawPayload: pdf } = await office.get(paper.file);
  const word = readWord(answer.rawPayload);
  expect(words(word.text)).toBe(
    words(
      readPdf(pdf)
        .map((one) => one.text)
        .join(''),
    ),
  );
  expect(word.header).toBe('演示文书，不具有法律效力');
  expect(word.foot).toContain('工作副本，不作为文书使用；以系统制发的 PDF 为准');
  expect(word.foot).toContain(createHash('sha256').update(pdf).digest('hex'));
  expect(word.foot).not.toContain('作废');
});

test('the counterfoil has one, a paper without a counterfoil has none of it, and a void paper says so', async () => {
  const { paper } = await decision();
  const stub = readWord((await office.get(`/api/papers/${paper.id}/stub.docx`)).rawPayload);
  expect(words(stub.text)).toContain('（存根）');
  await office.post(`/api/papers/${paper.id}/void`, { reason: '误印', idempotencyKey: key() });
  const file = await office.get(`/api/papers/${paper.id}/file.docx`);
  expect(readWord(file.rawPayload).foot).toContain('本文书已经作废');
  const { rows } = await server.database.superuser.query<{ id: string }>(
    `select id from guitu.paper where kind = 'leaveFiling' limit 1`,
  );
  expect((await office.get(`/api/papers/${rows[0]?.id}/stub.docx`)).statusCode).toBe(404);
});

test('whoever may not see the paper finds nothing, and each reading is noted', async () => {
  const { caseId, paper } = await decision();
  const url = `/api/papers/${paper.id}/file.docx`;
  expect((await (await server.as('countyB.approver')).get(url)).statusCode).toBe(404);
  expect((await office.get(url)).statusCode).toBe(200);
  const readings = async () => {
    const { rows } = await server.database.superuser.query<{ route: string }>(
      `select route from guitu.access_log where case_id = $1 and subject = 'paper' and subject_id = $2`,
      [caseId, paper.id],
    );
    return rows.map((row) => row.route);
  };
  await expect.poll(readings, { timeout: 5000 }).toEqual(['/api/papers/:id/file.docx']);
});
