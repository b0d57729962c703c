import { expect, test } from 'vitest';

import { readPackage } from './read-package.ts';
import { inventPackage, packageFaults } from './testing.ts';
import type { PackageFault } from './testing.ts';

async function read(fault?: PackageFault) {
  return readPackage(inventPackage(fault === undefined ? {} : { fault }).bytes);
}

test('a good package is read without a problem', async () => {
  const { content } = await read();
  expect(content?.problems).toEqual([]);
  expect(content?.files.map(({ state, kind, mediaType }) => [state, kind, mediaType])).toEqual([
    ['sound', 'judgment', 'application/pdf'],
    ['sound', 'executionNotice', 'application/pdf'],
    ['sound', 'informing', 'application/pdf'],
    ['sound', 'placeDetermination', 'application/pdf'],
    ['sound', 'exitBan', 'image/png'],
  ]);
  expect(content?.manifest.to.regionCode).toBe(533_401_000_000);
});

test.each([
  ['wrongHash', 'wrongHash', '校验值'],
  ['wrongSize', 'wrongHash', '5 字节'],
  ['virus', 'suspicious', '病毒'],
  ['program', 'suspicious', '程序'],
  ['macro', 'suspicious', '宏'],
  ['pdfAction', 'suspicious', 'JavaScript'],
  ['word', 'unsupported', 'PDF、JPG'],
  ['emptyPaper', 'unsupported', '0 字节'],
  ['zipBomb', 'tooLarge', '压缩炸弹'],
  ['missingFile', 'missing', '没有这份文件'],
  ['twice', 'suspicious', '两次'],
  ['link', 'suspicious', '链接'],
  ['lockedPaper', 'unsupported', '密码'],
] as const)('%s: the first file is %s, the others stay usable', async (fault, state, words) => {
  const { content } = await read(fault);
  expect(content?.files[0]).toMatchObject({ state, text: expect.stringContaining(words) });
  expect(content?.files.slice(1).map((file) => file.state)).toEqual(Array(4).fill('sound'));
  expect(content?.problems).toHaveLength(1);
  expect(content?.problems[0]).toMatchObject({ grave: true, text: expect.stringContaining(words) });
});

test.each([
  ['script', 'suspicious', '脚本'],
  ['upwards', 'suspicious', '..'],
  ['absolute', 'suspicious', '绝对路径'],
  ['unlisted', 'unlisted', '清单里没有'],
] as const)('%s: what was added is %s, the papers stay usable', async (fault, state, words) => {
  const { content } = await read(fault);
  expect(content?.files.slice(0, 5).map((file) => file.state)).toEqual(Array(5).fill('sound'));
  expect(content?.files[5]).toMatchObject({ state, text: expect.stringContaining(words) });
});

test.each([
  ['empty', 'package.empty', '0 字节'],
  ['notZip', 'package.not-zip', '不是 zip'],
  ['cutOff', 'package.damaged', '没有传完整'],
  ['noManifest', 'package.no-manifest', '补上清单'],
  ['twoManifests', 'package.two-manifests', '两个 manifest.json'],
  ['brokenManifest', 'package.manifest-broken', 'JSON'],
  ['otherFormat', 'package.version', '第 1 版'],
  ['wrongManifest', 'package.manifest-wrong', '“id”'],
  ['utf16Manifest', 'package.encoding', '乱码'],
  ['manifestBomb', 'package.bomb', '压缩炸弹'],
  ['locked', 'package.locked', '密码'],
  ['tooMany', 'package.too-many', '300'],
] as const)('%s cannot be read: %s', async (fault, code, words) => {
  const { unreadable } = await read(fault);
  expect(unreadable).toMatchObject({ code, grave: true, text: expect.stringContaining(words) });
});

test.each(['gbkManifest', 'gbkNames'] as const)('%s is read, and names are to be checked', async (fault) => {
  const { content } = await read(fault);
  expect(content?.manifest.person['name']).toBe('示例次仁');
  expect(content?.files.map((file) => file.state)).toEqual(Array(5).fill('sound'));
  expect(content?.problems).toEqual([
    { code: 'package.old-encoding', grave: false, text: expect.stringContaining('GB18030') },
  ]);
});

test('a folder around everything is no mistake', async () => {
  const { content } = await read('folder');
  expect(content?.problems).toEqual([]);
  expect(content?.files[0]?.path).toBe('文书/1-刑事判决书.pdf');
});

test('every fault of the builder is answered, and none stays unnoticed', async () => {
  for (const fault of packageFaults) {
    const { content, unreadable } = await read(fault);
    const problems = content?.problems ?? [unreadable];
    if (fault !== 'folder') expect(problems.length, fault).toBeGreaterThan(0);
  }
});
