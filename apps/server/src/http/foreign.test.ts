import { newId } from '@guitu/record';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { MatterPage } from '../contract/matters.ts';
import { apply, step } from '../testing/leave-steps.ts';
import { key, leaveValues } from '../testing/leave-values.ts';
import { insertCase } from '../testing/test-case.ts';
import { openTestServer } from '../testing/test-server.ts';
import type { TestServer, TestVisitor } from '../testing/test-server.ts';
import { places } from '../testing/test-world.ts';
import { notFoundText } from './answer.ts';

const idNumber = '533422199001010017';
const name = '示例央宗';

let server: TestServer;
let stranger: TestVisitor;
let theirs: { caseId: string; matter: MatterPage; paperId: string; copyId: string; hash: string };

beforeAll(async () => {
  server = await openTestServer();
  stranger = await server.as('countyA.approver');
  const owner = await server.as('countyB.approver');
  const office = await server.as('officeB.approver');
  const caseId = await insertCase(server.database.record, {
    name,
    office: places.townshipB,
    idNumber,
    caseNumber: '示例B-2026-1',
  });
  const values = leaveValues('2026-03-10', '2026-03-14', {
    destination: { text: '香格里拉市', region: places.countyA },
  });
  const asked = await apply(office, caseId, values);
  const reviewed = await step(office, asked, 'review', { opinion: 'agree', text: '建议批准。' });
  const matter = await step(owner, reviewed, 'decide', { outcome: 'approved' });
  const upload = await uploadPdf(owner);
  theirs = {
    caseId,
    matter,
    paperId: matter.papers[0]?.id ?? '',
    copyId: matter.copies[0]?.id ?? '',
    hash: upload,
  };
});

afterAll(() => server.close());

async function uploadPdf(visitor: TestVisitor): Promise<string> {
  const boundary = 'boundary';
  const response = await server.app.inject({
    method: 'POST',
    url: '/api/uploads',
    headers: {
      'x-guitu': '1',
      cookie: `guitu_session=${visitor.cookie}`,
      'content-type': `multipart/form-data; boundary=${boundary}`,
    },
    payload: `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\nContent-Type: application/pdf\r\n\r\n%PDF-1.7 example\r\n--${boundary}--\r\n`,
  });
  expect(response.statusCode, response.body).toBe(200);
  return response.json<{ hash: string }>().hash;
}

function ask(method: 'GET' | 'POST', url: string, body?: unknown) {
  return method === 'GET' ? stranger.get(url) : stranger.post(url, body);
}

/** Every route that takes the id of something, with the id in question. */
function requests(ids: { caseId: string; matterId: string; paperId: string; copyId: string; hash: string }) {
  const values = leaveValues('2026-03-10', '2026-03-14');
  const stated = { office: 'judicialOffice', name: '示例' };
  const steps = [{ step: 'apply', values, happenedAt: '2026-03-01T09:00:00+08:00', as: stated }];
  return [
    ['GET', `/api/cases/${ids.caseId}`],
    ['GET', `/api/cases/${ids.caseId}/timeline`],
    ['GET', `/api/cases/${ids.caseId}/readers`],
    ['POST', `/api/cases/${ids.caseId}/matters/preview`, { procedure: 'leave', values }],
    ['POST', `/api/cases/${ids.caseId}/matters`, { procedure: 'leave', values, idempotencyKey: key() }],
    [
      'POST',
      `/api/cases/${ids.caseId}/record`,
      { procedure: 'leave', steps, reason: '补录', idempotencyKey: key() },
    ],
    ['GET', `/api/matters/${ids.matterId}`],
    [
      'POST',
      `/api/matters/${ids.matterId}/acts`,
      { act: 'annul', reason: '不实', expectedRevision: 3, idempotencyKey: key() },
    ],
    [
      'POST',
      `/api/matters/${ids.matterId}/acts`,
      { act: 'annul', reason: '不实', expectedRevision: 1, idempotencyKey: key() },
    ],
    ['GET', `/api/papers/${ids.paperId}`],
    ['GET', `/api/papers/${ids.paperId}/file.pdf`],
    ['GET', `/api/papers/${ids.paperId}/stub.pdf`],
    ['GET', `/api/papers/${ids.paperId}/file.docx`],
    ['GET', `/api/papers/${ids.paperId}/stub.docx`],
    ['GET', `/api/papers/${ids.paperId}/pages`],
    ['POST', `/api/papers/${ids.paperId}/void`, { reason: '误印', idempotencyKey: key() }],
    ['GET', `/api/copies/${ids.copyId}/receipt.pdf`],
    ['POST', `/api/copies/${ids.copyId}/receipt`, { receivedOn: '2026-03-02', idempotencyKey: key() }],
    ['GET', `/api/uploads/${ids.hash}`],
  ] as const;
}

test('county A gets the same bytes for what county B has as for what nobody has, on every route with an id', async () => {
  const { caseId, matter, paperId, copyId, hash } = theirs;
  const foreign = requests({ caseId, matterId: matter.id, paperId, copyId, hash });
  const missing = requests({
    caseId: newId(),
    matterId: newId(),
    paperId: newId(),
    copyId: newId(),
    hash: 'ab'.repeat(32),
  });
  for (const [index, [method, url, body]] of foreign.entries()) {
    const [otherMethod, otherUrl, otherBody] = missing[index] ?? ['GET', '', undefined];
    const theirAnswer = await ask(method, url, body);
    const noAnswer = await ask(otherMethod, otherUrl, otherBody);
    expect([url, theirAnswer.statusCode, theirAnswer.body]).toEqual([url, 404, notFoundText]);
    expect(noAnswer.rawPayload.equals(theirAnswer.rawPayload)).toBe(true);
    const { date: _first, ...headers } = theirAnswer.headers;
    const { date: _second, ...otherHeaders } = noAnswer.headers;
    expect(otherHeaders).toEqual(headers);
  }
});

test('an unknown route looks the same, too', async () => {
  const response = await stranger.get('/api/nothing');
  expect([response.statusCode, response.body]).toEqual([404, notFoundText]);
});

test('no list, search, count, export or day of county A names a person of county B', async () => {
  const urls = [
    '/api/cases',
    `/api/cases?search=${encodeURIComponent(name)}`,
    '/api/cases/total',
    `/api/cases?office=${places.townshipB}`,
    '/api/matters',
    '/api/matters?waiting=mine',
    '/api/papers',
    `/api/papers?caseId=${theirs.caseId}`,
    `/api/papers?search=${encodeURIComponent(name)}`,
    '/api/today',
    `/api/search?q=${encodeURIComponent(name)}`,
    '/api/search?q=slyz',
    `/api/search?q=${idNumber}`,
    `/api/search?q=${idNumber.slice(-4)}`,
    `/api/search?q=${encodeURIComponent('示例B-2026-1')}`,
    `/api/search?q=${encodeURIComponent(theirs.matter.papers.find((paper) => paper.number !== null)?.number ?? '')}`,
  ];
  for (const url of urls) {
    const response = await stranger.get(url);
    expect(response.statusCode, `${url}: ${response.body}`).toBe(200);
    expect(response.body, url).not.toContain(name);
    expect(response.body, url).not.toContain(theirs.caseId);
  }
  expect((await stranger.get('/api/cases/total')).json()).toEqual({ total: 0 });
  const owner = await server.as('countyB.approver');
  expect((await owner.get('/api/cases/total')).json()).toEqual({ total: 1 });
  expect((await owner.get(`/api/search?q=${idNumber}`)).body).toContain(name);
  expect((await owner.get(`/api/search?q=slyz`)).body).toContain(name);
});

test('the hash of a foreign upload is refused like one that does not exist', async () => {
  const caseId = await insertCase(server.database.record, { office: places.countyA });
  const send = (hash: string) =>
    stranger.post(`/api/cases/${caseId}/matters`, {
      procedure: 'leave',
      values: leaveValues('2026-03-10', '2026-03-14', { evidence: [{ hash, name: '证明.pdf' }] }),
      idempotencyKey: key(),
    });
  const foreign = await send(theirs.hash);
  const missing = await send('cd'.repeat(32));
  expect(foreign.statusCode).toBe(422);
  expect(foreign.body).toBe(missing.body);
});

test('the prefecture sees both counties; the office sees its own people only', async () => {
  const prefecture = await server.as('prefecture.approver');
  expect((await prefecture.get(`/api/cases/${theirs.caseId}`)).statusCode).toBe(200);
  const office = await server.as('officeA.clerk');
  expect((await office.get(`/api/cases/${theirs.caseId}`)).body).toBe(notFoundText);
});
