import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { RegisterItem, RegisterPage, Relations, Resume } from '../contract/register.ts';
import { key } from '../testing/leave-values.ts';
import { insertCase } from '../testing/test-case.ts';
import { openTestServer } from '../testing/test-server.ts';
import type { TestServer } from '../testing/test-server.ts';

let server: TestServer;
let caseId: string;

beforeAll(async () => {
  server = await openTestServer({ at: '2026-03-02T09:00' });
  caseId = await insertCase(server.services.record, { name: '示例扎西', idNumber: '999999199005060010' });
});
afterAll(() => server.close());

async function register(account: 'countyA.clerk' | 'procuratorateA.clerk' = 'countyA.clerk') {
  const visitor = await server.as(account);
  const response = await visitor.get(`/api/cases/${caseId}/register`);
  expect(response.statusCode, response.body).toBe(200);
  return response.json<RegisterPage>();
}

function itemOf(page: RegisterPage, name: string): RegisterItem {
  const found = page.groups.flatMap((group) => group.items).find((item) => item.name === name);
  if (found === undefined) throw new Error(`no item ${name}`);
  return found;
}

async function edit(values: Record<string, string>, reason = '核对户口簿后更正', idempotencyKey = key()) {
  const clerk = await server.as('countyA.clerk');
  return clerk.put(`/api/cases/${caseId}/register`, { values, reason, idempotencyKey });
}

async function timeline() {
  const clerk = await server.as('countyA.clerk');
  const response = await clerk.get(`/api/cases/${caseId}/timeline`);
  return response.json<{ entries: { title: string; text: string }[] }>().entries;
}

describe('all data items of a case and its person', () => {
  test('stand in groups, codes with their table and generation', async () => {
    const page = await register();
    expect(page.editable).toBe(true);
    expect(itemOf(page, 'measure')).toMatchObject({
      value: '02',
      label: '缓刑',
      table: 'measure',
      generation: '2021',
      editable: true,
    });
    expect(itemOf(page, 'idNumber')).toMatchObject({ value: '999999199005060010', sensitive: true });
    expect(itemOf(page, 'level')).toMatchObject({
      editable: false,
      hint: expect.stringContaining('分类管理'),
    });
  });

  test('whoever only reads sees the end of the number and edits nothing', async () => {
    const page = await register('procuratorateA.clerk');
    expect(page.editable).toBe(false);
    expect(itemOf(page, 'idNumber')).toMatchObject({ value: null, label: '尾号 0010' });
    const procurator = await server.as('procuratorateA.clerk');
    const response = await procurator.put(`/api/cases/${caseId}/register`, {
      values: { crime: '别的罪' },
      reason: '试',
      idempotencyKey: key(),
    });
    expect(response.statusCode).toBe(403);
  });

  test('an edit is read by law, leaves old and new with its reason, and can be asked twice', async () => {
    const idempotencyKey = key();
    const values = { crime: '另一示例罪', education: '初中', phone: '13900000009', healthNote: '示例病情' };
    for (const _ of [1, 2]) {
      const response = await edit(values, '核对判决书后更正', idempotencyKey);
      expect(response.statusCode, response.body).toBe(200);
    }
    const page = await register();
    expect(itemOf(page, 'education')).toMatchObject({
      label: '初中',
      table: 'education',
      generation: '2021',
    });
    expect(itemOf(page, 'phone').value).toBe('13900000009');
    const entries = (await timeline()).filter((entry) => entry.title === '更正登记');
    expect(entries).toHaveLength(1);
    expect(entries[0]?.text).toContain('具体罪名：示例罪 → 另一示例罪');
    expect(entries[0]?.text).toContain('文化程度：空 → 初中');
    expect(entries[0]?.text).toContain('联系电话已更正');
    expect(entries[0]?.text).toContain('理由：核对判决书后更正');
    const { rows } = await server.database.superuser.query<{ row: string }>(
      `select row_to_json(c)::text as row from guitu.change c where command = 'register.edit'
       union all select row_to_json(p)::text from guitu.person p`,
    );
    for (const { row } of rows) {
      expect(row).not.toContain('13900000009');
      expect(row).not.toContain('示例病情');
    }
  });

  test('what law cannot read is refused beside its item, and nothing is written', async () => {
    const before = await register();
    const response = await edit({ birthOn: '1991-01-01', crime: '写不进去' });
    expect(response.statusCode).toBe(422);
    expect(response.json()).toMatchObject({
      refusal: { code: 'register.item', field: 'values.birthOn', text: expect.stringContaining('不一致') },
    });
    expect((await edit({ level: '宽管' })).json()).toMatchObject({
      refusal: { field: 'values.level', text: expect.stringContaining('分类管理') },
    });
    expect((await edit({ name: '' })).json()).toMatchObject({ refusal: { field: 'values.name' } });
    expect(await register()).toEqual(before);
  });

  test('a new name keeps the former one, in the list too', async () => {
    expect((await edit({ name: '新名扎西' }, '核对身份证')).statusCode).toBe(200);
    const page = await register();
    expect(itemOf(page, 'formerNames').value).toBe('示例扎西');
    const clerk = await server.as('countyA.clerk');
    for (const search of ['新名扎西', '示例扎西']) {
      const list = await clerk.get(`/api/cases?search=${encodeURIComponent(search)}`);
      expect(list.json<{ rows: { name: string }[] }>().rows).toMatchObject([{ name: '新名扎西' }]);
    }
  });

  test('a new term is a new line of the ledger, the old one stays', async () => {
    const values = { termEnds: '2027-06-30', noticeNumber: '示例执2号', noticeOn: '2026-01-10' };
    expect((await edit(values, '照执行通知书更正')).statusCode).toBe(200);
    const { rows } = await server.database.superuser.query<{ ends: string; kind: string }>(
      'select ends::text, kind from guitu.term_entry where case_id = $1',
      [caseId],
    );
    expect(rows).toEqual([{ ends: '2027-06-30', kind: 'executingNotice' }]);
    const clerk = await server.as('countyA.clerk');
    const page = (await clerk.get(`/api/cases/${caseId}`)).json<{ term: { ends: string } }>();
    expect(page.term.ends).toBe('2027-06-30');
  });

  test('a neighbour gets the same answer as for nobody', async () => {
    const neighbour = await server.as('countyB.approver');
    for (const path of ['register', 'relations', 'resume', 'photo', 'merges', 'twins']) {
      const response = await neighbour.get(`/api/cases/${caseId}/${path}`);
      expect(response.statusCode, path).toBe(404);
    }
  });
});

describe('people around, résumé, photo', () => {
  test('a guardian is entered, his telephone sealed, and later no longer one', async () => {
    const clerk = await server.as('countyA.clerk');
    const path = `/api/cases/${caseId}/relations`;
    const added = await clerk.post(path, {
      kind: 'guardian',
      name: '示例监护人',
      relationship: '母亲',
      phone: '13900000077',
      fromOn: '2026-01-01',
      idempotencyKey: key(),
    });
    expect(added.statusCode, added.body).toBe(200);
    const [guardian] = added.json<Relations>().relations;
    expect(guardian).toMatchObject({ kindName: '监护人', relationship: '母亲', phone: '13900000077' });
    const { rows } = await server.database.superuser.query<{ row: string }>(
      `select row_to_json(r)::text as row from guitu.relation r
       union all select row_to_json(c)::text from guitu.change c where command = 'relation.add'`,
    );
    expect(rows).toHaveLength(2);
    for (const { row } of rows) expect(row).not.toContain('13900000077');

    const end = `${path}/${guardian?.id ?? ''}/end`;
    const early = await clerk.post(end, { untilOn: '2025-12-31', reason: '试', idempotencyKey: key() });
    expect(early.json()).toMatchObject({ refusal: { code: 'relation.days' } });
    const ended = await clerk.post(end, {
      untilOn: '2026-02-28',
      reason: '监护人变更',
      idempotencyKey: key(),
    });
    expect(ended.json<Relations>().relations).toMatchObject([{ untilOn: '2026-02-28' }]);
    expect((await timeline())[0]).toMatchObject({ title: '社会关系变更' });
  });

  test('a résumé is put whole, in its order', async () => {
    const clerk = await server.as('countyA.clerk');
    const entry = (organisation: string) => ({
      from: '2010 年',
      until: null,
      organisation,
      position: null,
      note: null,
    });
    for (const entries of [[entry('示例小学')], [entry('示例小学'), entry('示例工地')]]) {
      const put = await clerk.put(`/api/cases/${caseId}/resume`, { entries, idempotencyKey: key() });
      expect(put.statusCode, put.body).toBe(200);
      expect(put.json<Resume>().entries.map((one) => one.organisation)).toEqual(
        entries.map((one) => one.organisation),
      );
    }
  });

  test('a picture becomes the photo of the case; anything else does not', async () => {
    const clerk = await server.as('countyA.clerk');
    const path = `/api/cases/${caseId}/photo`;
    expect((await clerk.get(path)).statusCode).toBe(404);
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    );
    const picture = await upload(png, 'photo.png');
    const set = await clerk.put(path, { hash: picture, idempotencyKey: key() });
    expect(set.statusCode, set.body).toBe(200);
    const shown = await clerk.get(path);
    expect(shown.headers['content-type']).toBe('image/png');
    expect(shown.rawPayload.equals(png)).toBe(true);
    const paper = await upload(Buffer.from('%PDF-1.4\n%%EOF\n'), 'paper.pdf');
    expect((await clerk.put(path, { hash: paper, idempotencyKey: key() })).json()).toMatchObject({
      refusal: { code: 'photo.type' },
    });
    expect((await clerk.put(path, { hash: 'ab'.repeat(32), idempotencyKey: key() })).json()).toMatchObject({
      refusal: { code: 'photo.missing' },
    });
  });
});

async function upload(bytes: Buffer, name: string): Promise<string> {
  const clerk = await server.as('countyA.clerk');
  const boundary = 'example-boundary';
  const response = await server.app.inject({
    method: 'POST',
    url: '/api/uploads',
    headers: {
      'x-guitu': '1',
      cookie: `guitu_session=${clerk.cookie}`,
      'content-type': `multipart/form-data; boundary=${boundary}`,
    },
    payload: Buffer.concat([
      Buffer.from(
        `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: application/octet-stream\r\n\r\n`,
      ),
      bytes,
      Buffer.from(`\r\n--${boundary}--\r\n`),
    ]),
  });
  expect(response.statusCode, response.body).toBe(200);
  return response.json<{ hash: string }>().hash;
}
