import { expect, test } from 'vitest';

import { fieldsOfManner, judgeService, serviceManners } from './service.ts';

const codes = (values: Parameters<typeof judgeService>[0]) =>
  judgeService(values).refusals.map(({ code, field }) => `${code} ${field}`);

test('signed by the person himself it needs no more than the day', () => {
  expect(judgeService({ receivedOn: '2026/11/30', manner: 'signed' })).toEqual({
    values: { receivedOn: '2026-11-30', manner: 'signed' },
    refusals: [],
  });
  expect(codes({ manner: 'signed' })).toEqual(['form.missing receivedOn']);
});

test('left behind it needs a witness and what happened; by mail the number; by another hand the hand', () => {
  const on = { receivedOn: '2026-11-30' };
  expect(codes({ ...on, manner: 'left' })).toEqual([
    'service.incomplete witnesses',
    'service.incomplete remark',
  ]);
  const told = { witnesses: '演示·邻居', remark: '本人拒绝签收' };
  expect(codes({ ...on, manner: 'left', ...told })).toEqual([]);
  expect(codes({ ...on, manner: 'mail' })).toEqual(['service.incomplete mailNumber']);
  expect(codes({ ...on, manner: 'notice' })).toEqual(['service.incomplete noticedOn']);
  for (const manner of ['household', 'guardian', 'custody'])
    expect(codes({ ...on, manner })).toEqual(['service.incomplete receivedBy']);
});

test('the screen asks for what is owed, of every manner', () => {
  for (const { code } of serviceManners) {
    const asked = fieldsOfManner(code);
    const { refusals } = judgeService({ receivedOn: '2026-11-30', manner: code });
    for (const { field } of refusals) expect(asked, code).toContain(field);
  }
});
