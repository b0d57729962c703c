import { armFaultPoint } from '@guitu/record';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { CaseDuties } from '../contract/duties.ts';
import type { RefusalBody } from '../contract/refusal.ts';
import { insertCase } from '../testing/test-case.ts';
import { openTestServer } from '../testing/test-server.ts';
import type { TestServer, TestVisitor } from '../testing/test-server.ts';

let server: TestServer;
let office: TestVisitor;

beforeAll(async () => {
  server = await openTestServer();
  office = await server.as('officeA.clerk');
});

afterAll(() => server.close());

function multipart(visitor: TestVisitor, name: string, bytes: Buffer) {
  const boundary = 'a-boundary';
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: application/octet-stream\r\n\r\n`;
  return server.app.inject({
    method: 'POST',
    url: '/api/uploads',
    headers: {
      'x-guitu': '1',
      cookie: `guitu_session=${visitor.cookie}`,
      'content-type': `multipart/form-data; boundary=${boundary}`,
    },
    payload: Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]),
  });
}

test('every answer carries the headers; nothing of the API stays in a cache', async () => {
  const { headers } = await server.app.inject({ method: 'GET', url: '/api/health' });
  expect(headers['content-security-policy']).toContain("script-src 'self'");
  expect(headers['content-security-policy']).not.toContain("script-src 'self' 'unsafe-inline'");
  expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' });
});

test('the health of a demonstration says so, without a session', async () => {
  const response = await server.app.inject({ method: 'GET', url: '/api/health' });
  expect(response.json()).toMatchObject({ status: 'ok', demonstration: true, database: 'ok' });
});

test('an error nobody foresaw is a sentence with a number, never a stack', async () => {
  await server.database.superuser.query('alter table guitu.finding rename to finding_away');
  try {
    const response = await office.get('/api/today');
    expect(response.statusCode).toBe(500);
    const { refusal } = response.json<RefusalBody>();
    const incident = server.incidents.at(-1);
    expect(refusal.code).toBe('incident');
    expect(refusal.text).toContain(`事件编号 ${incident?.id}`);
    expect(response.body).not.toContain('finding');
    expect(incident?.error).toHaveProperty('message', expect.stringContaining('finding'));
  } finally {
    await server.database.superuser.query('alter table guitu.finding_away rename to finding');
  }
});

test('a change that was committed is never said to be lost, and sent again it is taken once', async () => {
  const caseId = await insertCase(server.database.record);
  const send = () =>
    office.post(`/api/cases/${caseId}/entries`, {
      kind: 'contact',
      happenedAt: server.services.now(),
      values: { means: 'phone', reached: 'person' },
      idempotencyKey: 'hardening-uncertain',
    });
  armFaultPoint('after-commit-before-answer', () => {
    throw new Error('the connection broke');
  });
  const uncertain = await send();
  expect(uncertain.statusCode).toBe(500);
  expect(uncertain.json<RefusalBody>().refusal.text).toContain('不能确定刚才的内容是否已经保存');
  const again = await send();
  expect(again.statusCode, again.body).toBe(200);
  expect(again.json<CaseDuties>().entries).toHaveLength(1);
});

test('a request that makes no sense is told field by field', async () => {
  const response = await office.post('/api/cases/not-a-uuid/matters', { procedure: 'leave' });
  expect(response.statusCode).toBe(400);
  const broken = await server.app.inject({
    method: 'POST',
    url: '/api/session',
    headers: { 'x-guitu': '1', 'content-type': 'application/json' },
    payload: '{"signInName":',
  });
  expect([broken.statusCode, broken.json<RefusalBody>().refusal.code]).toEqual([400, 'request.invalid']);
  const empty = await server.app.inject({
    method: 'POST',
    url: '/api/session',
    headers: { 'x-guitu': '1' },
    payload: {},
  });
  expect(empty.json<RefusalBody>().refusals.map((refusal) => refusal.field)).toEqual([
    'signInName',
    'password',
  ]);
});

test('a body of more than a megabyte is refused', async () => {
  const response = await office.put('/api/drafts/large', { values: { text: 'x'.repeat(1_100_000) } });
  expect([response.statusCode, response.json<RefusalBody>().refusal.code]).toEqual([
    413,
    'request.too-large',
  ]);
});

test('drafts come back as they were typed, to nobody else', async () => {
  const values = { reasonText: '去州医院', from: '2026-03', odd: { deep: [1, null] } };
  expect((await office.put('/api/drafts/start:1:leave', { values })).statusCode).toBe(200);
  expect((await office.get('/api/drafts/start:1:leave')).json()).toMatchObject({ values });
  const other = await server.as('officeA.approver');
  expect((await other.get('/api/drafts/start:1:leave')).statusCode).toBe(404);
  const { rows } = await server.database.superuser.query(
    `select encode(sealed, 'escape') as text from guitu.draft`,
  );
  expect(JSON.stringify(rows)).not.toContain('州医院');
  await office.delete('/api/drafts/start:1:leave');
  expect((await office.get('/api/drafts/start:1:leave')).statusCode).toBe(404);
});

test('what is uploaded is told by its first bytes, and comes back as an attachment', async () => {
  const bytes = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(1000, 7)]);
  const stored = await multipart(office, '证明.pdf', bytes);
  expect(stored.statusCode, stored.body).toBe(200);
  const { hash } = stored.json<{ hash: string }>();
  expect(stored.json()).toMatchObject({ name: '证明.pdf', size: bytes.length, mediaType: 'application/pdf' });
  const back = await office.get(`/api/uploads/${hash}?name=${encodeURIComponent('证明.pdf')}`);
  expect(back.rawPayload.equals(bytes)).toBe(true);
  expect(back.headers['content-disposition']).toBe(
    `attachment; filename*=UTF-8''${encodeURIComponent('证明.pdf')}`,
  );
  const colleague = await server.as('officeA.approver');
  expect((await colleague.get(`/api/uploads/${hash}`)).statusCode, 'not part of a file yet').toBe(404);
  const disguised = await multipart(office, 'invoice.pdf', Buffer.from('<script>alert(1)</script>'));
  expect([disguised.statusCode, disguised.json<RefusalBody>().refusal.code]).toEqual([415, 'upload.type']);
  expect((await multipart(office, 'empty.pdf', Buffer.alloc(0))).statusCode).toBe(422);
  const large = await multipart(
    office,
    'large.pdf',
    Buffer.concat([Buffer.from('%PDF-'), Buffer.alloc(21 * 1024 * 1024)]),
  );
  expect(large.statusCode).toBe(413);
});
