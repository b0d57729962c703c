import { newId } from '@guitu/record';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { packZip } from '../archive/pack.ts';
import { handIn } from '../decision-packages/testing-door.ts';
import { examplePdf } from '../decision-packages/testing-papers.ts';
import { openTestServer } from '../testing/test-server.ts';
import type { TestServer } from '../testing/test-server.ts';
import { letter } from './testing.ts';

let server: TestServer;

beforeAll(async () => {
  server = await openTestServer({ at: '2026-03-03T09:00' });
});

afterAll(() => server.close());

const stated = {
  letterNumber: '（2026）演法委字第 1 号',
  entrustedOn: '2026-02-27',
  errand: '调查评估',
  cause: '演示案由',
  subjectKind: '被告人',
  measure: '缓刑',
  name: '演示·阿布',
  sex: '男',
  idNumber: '533401199005010011',
  relatives: [{ name: '演示·阿妈', role: '亲属', sex: '女', phone: '13900000002', other: '不认识的一栏' }],
  birthOn: '1990-02-30',
  letterOn: '2020-01-01',
};

function packageOf(changes: object = {}, files: readonly string[] = ['indictment', 'residence']): Buffer {
  const manifest = {
    format: 'guitu.assessment-request',
    version: 1,
    id: '演示法院-2026-1',
    from: { kind: 'court', name: '演示市人民法院' },
    to: { regionCode: '533401', name: '香格里拉市社区矫正管理局' },
    values: stated,
    files: files.map((kind) => ({ path: `${kind}.pdf`, kind, title: kind })),
    ...changes,
  };
  return packZip([
    { name: 'manifest.json', content: Buffer.from(JSON.stringify(manifest)) },
    ...files.map((kind) => ({ name: `${kind}.pdf`, content: examplePdf(kind) })),
  ]);
}

async function readPackage(bytes: Buffer, account: 'countyA.clerk' | 'officeA.approver' = 'countyA.clerk') {
  const visitor = await server.as(account);
  const boundary = 'request-boundary';
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="1.zip"\r\nContent-Type: application/zip\r\n\r\n`;
  return server.app.inject({
    method: 'POST',
    url: '/api/assessments/read-package',
    headers: {
      'x-guitu': '1',
      cookie: `guitu_session=${visitor.cookie}`,
      'content-type': `multipart/form-data; boundary=${boundary}`,
    },
    payload: Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]),
  });
}

describe('a package with a request for an assessment', () => {
  test('is laid into the form: words become choices, the day of receipt is ours, what is wrong is said', async () => {
    const answer = await readPackage(packageOf());
    expect(answer.statusCode, answer.body).toBe(200);
    const { values, problems } = answer.json();
    expect(values).toMatchObject({
      letterOn: '2026-03-03',
      conveyance: 'system',
      entruster: '演示市人民法院',
      entrusterKind: 'court',
      subjectKind: 'defendant',
      measure: 'probation',
      sex: 'male',
      pieces: ['indictment', 'residence'],
      relatives: [{ name: '演示·阿妈', role: 'relative', sex: 'female', phone: '13900000002' }],
    });
    expect(values.birthOn).toBeUndefined();
    expect(problems.join()).toContain('出生日期');
    expect(values.evidence.map(({ name }: { name: string }) => name)).toEqual([
      '1.zip',
      'indictment.pdf',
      'residence.pdf',
    ]);
  });

  test('registers like a letter on paper, and its files join the secluded file', async () => {
    const { values } = (await readPackage(packageOf())).json();
    const county = await server.as('countyA.clerk');
    const opened = await county.post('/api/assessments', {
      values: { ...letter, ...values, name: '演示·包里的人' },
      idempotencyKey: newId(),
    });
    expect(opened.statusCode, opened.body).toBe(200);
    const [zip] = values.evidence;
    expect((await county.get(`/api/uploads/${zip.hash}`)).statusCode).toBe(200);
    const prefecture = await server.as('prefecture.approver');
    expect((await prefecture.get(`/api/uploads/${zip.hash}`)).statusCode).toBe(404);
  });

  test('for another county says so; what is none, or misshapen, is refused with a sentence', async () => {
    const elsewhere = await readPackage(packageOf({ to: { regionCode: '533422' } }));
    expect(elsewhere.json().problems[0]).toContain('不是发给本县的');
    const decision = await readPackage(packageOf({ format: 'guitu.decision-package' }));
    expect([decision.statusCode, decision.json().code ?? decision.body]).toEqual([
      422,
      expect.stringContaining('package.no-request'),
    ]);
    expect((await readPackage(packageOf({ from: {} }))).body).toContain('from.name');
    expect((await readPackage(Buffer.from('nothing'))).statusCode).toBe(422);
  });

  test('no office reads one, and at the door for arrivals it is turned away and leaves no trace', async () => {
    expect((await readPackage(packageOf(), 'officeA.approver')).statusCode).toBe(403);
    const county = await server.as('countyA.clerk');
    const answer = await handIn(server, county, { fileName: '演示阿布.zip', bytes: packageOf() });
    expect([answer.statusCode, answer.body.includes('package.assessment')]).toEqual([422, true]);
    expect((await (await server.as('prefecture.approver')).get('/api/packages')).json().total).toBe(0);
  });
});
