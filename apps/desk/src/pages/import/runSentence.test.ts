import { expect, test } from 'vitest';

import { doneSentence, willSentence } from './runSentence.ts';

const counts = { create: 0, update: 0, unchanged: 0, faulty: 0, skipped: 0 };

test('what an import would do', () => {
  expect(willSentence({ ...counts, create: 288, faulty: 12 })).toBe(
    '导入会新增 288 人。有问题的 12 行不导入，改好后可以再传一次，不会重复。',
  );
  expect(willSentence({ ...counts, create: 2, update: 3, unchanged: 4 })).toBe(
    '导入会新增 2 人，更新 3 人。4 人没有变化。',
  );
});

test('nothing to import', () => {
  expect(willSentence({ ...counts, unchanged: 300 })).toBe('表里的人和名册完全一样，不用导入。');
  expect(willSentence({ ...counts, faulty: 2 })).toBe('没有可以导入的行。改好下面的问题，再传一次。');
});

test('what an import has done', () => {
  expect(doneSentence({ ...counts, create: 288, faulty: 12 })).toBe(
    '已新增 288 人，更新 0 人。12 行没有导入，下载标好问题的原表改好后再传一次即可。',
  );
});
