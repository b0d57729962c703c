import { expect, test } from 'vitest';

import { readWecom } from './wecom-settings.ts';

const whole = {
  WECOM_BASE_URL: 'https://wecom.example.test',
  WECOM_CORP_ID: 'corp',
  WECOM_AGENT_ID: '1000002',
  WECOM_SECRET: 'secret',
};

test('nothing given is no gateway, everything given is one', () => {
  expect(readWecom({})).toBeUndefined();
  expect(readWecom(whole)).toEqual({
    baseUrl: 'https://wecom.example.test',
    corpId: 'corp',
    agentId: 1_000_002,
    secret: 'secret',
  });
});

test('a part of it, a number that is none and a line anybody can read are sentences', () => {
  expect(() => readWecom({ ...whole, WECOM_CORP_ID: '' })).toThrow('还缺 WECOM_CORP_ID');
  expect(() => readWecom({ ...whole, WECOM_SECRET: '' })).toThrow('还缺 WECOM_SECRET');
  expect(() => readWecom({ ...whole, WECOM_AGENT_ID: 'x' })).toThrow('WECOM_AGENT_ID 应当是');
  expect(() => readWecom({ ...whole, WECOM_BASE_URL: 'http://wecom.example.test' })).toThrow('https://');
  expect(() => readWecom({ ...whole, WECOM_SECRET_FILE: '/nowhere' })).toThrow('读不出来');
  expect(readWecom({ ...whole, WECOM_BASE_URL: 'http://127.0.0.1:8999' })).toBeDefined();
});
