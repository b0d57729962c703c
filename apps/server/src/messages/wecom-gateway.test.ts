import { afterAll, beforeAll, expect, test } from 'vitest';

import { openFakeWecom } from './testing-wecom.ts';
import type { FakeWecom } from './testing-wecom.ts';
import { wecomGateway } from './wecom-gateway.ts';

let fake: FakeWecom;

beforeAll(async () => {
  fake = await openFakeWecom(['zhaxi', 'zhuoma']);
});

afterAll(() => fake.close());

function gateway(changes: object = {}, now = () => 0) {
  return wecomGateway(
    { baseUrl: fake.url, corpId: 'corp', agentId: 1_000_002, secret: 'secret', ...changes },
    now,
  );
}

test('a message goes out with one token for many; whoever is not there is named in the answer', async () => {
  const own = gateway();
  expect(await own.send({ addressees: 'zhaxi|nobody', text: '一' })).toEqual({
    outcome: 'sent',
    answer: '0 fake gateway of the tests, nothing was sent；收不到的用户：nobody',
  });
  const before = fake.tokens;
  expect(await own.send({ addressees: 'zhuoma', text: '二' })).toMatchObject({ outcome: 'sent' });
  expect(fake.tokens).toBe(before);
  expect(fake.arrived).toEqual([
    { touser: 'zhaxi', text: '一', agentid: 1_000_002 },
    { touser: 'zhuoma', text: '二', agentid: 1_000_002 },
  ]);
});

test('a token that has run out over there is renewed within the attempt, one that nears its end before it', async () => {
  let now = 0;
  const own = gateway({}, () => now);
  await own.send({ addressees: 'zhaxi', text: '三' });
  const first = fake.tokens;
  fake.spendToken();
  expect(await own.send({ addressees: 'zhaxi', text: '四' })).toMatchObject({ outcome: 'sent' });
  expect(fake.tokens).toBe(first + 1);
  now = (7_200 - 300) * 1_000 - 1;
  await own.send({ addressees: 'zhaxi', text: '五' });
  expect(fake.tokens).toBe(first + 1);
  now += 1;
  await own.send({ addressees: 'zhaxi', text: '六' });
  expect(fake.tokens).toBe(first + 2);
});

test('the same message sent again does not arrive again', async () => {
  const before = fake.arrived.length;
  await gateway().send({ addressees: 'zhaxi', text: '七' });
  await gateway().send({ addressees: 'zhaxi', text: '七' });
  expect(fake.arrived.length).toBe(before + 1);
});

test('what passes is told from what does not', async () => {
  const own = gateway();
  fake.answerWith(-1, 45_009, 48_002);
  expect(await own.send({ addressees: 'zhaxi', text: '八' })).toMatchObject({ outcome: 'later' });
  expect(await own.send({ addressees: 'zhaxi', text: '八' })).toMatchObject({ outcome: 'later' });
  expect(await own.send({ addressees: 'zhaxi', text: '八' })).toMatchObject({ outcome: 'refused' });
  expect(await own.send({ addressees: 'nobody', text: '八' })).toMatchObject({ outcome: 'refused' });
  expect(await gateway({ secret: 'wrong' }).send({ addressees: 'zhaxi', text: '八' })).toMatchObject({
    outcome: 'refused',
  });
});

test('no answer is one for later, and says nothing of the address, which holds the secret', async () => {
  const away = await gateway({ baseUrl: 'http://127.0.0.1:9' }).send({ addressees: 'zhaxi', text: '九' });
  expect(away.outcome).toBe('later');
  expect(away.answer).not.toMatch(/secret|127/u);
});
