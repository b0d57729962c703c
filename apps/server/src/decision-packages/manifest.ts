import { tidy } from '@guitu/law';
import { z } from 'zod';

import { decodeText } from './decode-text.ts';
import { UnreadablePackage } from './problem.ts';

/** Without invisible signs: a database takes no NUL, and a reader must not be misled by signs that turn the direction of writing. */
export const plain = (charactersAtMost: number) => z.string().max(charactersAtMost).transform(tidy);
export const word = plain(200).refine((text) => text !== '');

/** 533401, '533401' and '533401000000' are one region: codes are filled up to twelve digits. */
export const regionCode = z
  .union([z.number().int().positive().max(999_999_999_999), z.string().regex(/^\d{2,12}$/, '应当是区划代码')])
  .transform((code) => Number(String(code).padEnd(12, '0')));

/** Values of items: text, as a cell of a register would hold it. Numbers are taken, and judged as numbers that lost their zeros. */
export const itemTexts = z.record(z.string().max(60), z.union([z.string().max(8000), z.number(), z.null()]));

export const listedFile = z.object({
  path: z.string().min(1).max(500),
  kind: z.string().max(40).default('other'),
  title: plain(200).default(''),
  sha256: z.string().max(100).default(''),
  size: z.number().int().min(0).optional(),
});

const manifestSchema = z.object({
  format: z.literal('guitu.decision-package'),
  version: z.literal(1),
  id: word,
  sentAt: plain(60).optional(),
  from: z.object({ kind: plain(40).default(''), name: word, regionCode: regionCode.optional() }),
  to: z.object({ regionCode, name: plain(200).default('') }),
  person: itemTexts,
  case: itemTexts.default({}),
  announce: z.record(z.string().max(60), z.unknown()).default({}),
  files: z.array(listedFile).max(300).default([]),
});

/** What a decision package says of itself: docs/exchange/decision-package.md. */
export type Manifest = z.infer<typeof manifestSchema>;
export type ListedFile = Manifest['files'][number];

export interface ReadManifest {
  readonly manifest: Manifest;
  /** It was not UTF-8: its names may be misread. */
  readonly old: boolean;
}

/** Understands a manifest. Throws `UnreadablePackage` with a sentence for the sender. */
export function readManifest(bytes: Buffer): ReadManifest {
  const decoded = decodeText(bytes);
  if (decoded === undefined) {
    throw new UnreadablePackage(
      'package.encoding',
      '清单 manifest.json 既不是 UTF-8 也不是 GB18030 编码，读出来是乱码。请发送单位把它另存为 UTF-8 后重发。',
    );
  }
  const read = manifestSchema.safeParse(jsonOf(decoded.text));
  if (!read.success) throw misshapen(read.error.issues);
  return { manifest: read.data, old: decoded.encoding === 'gb18030' };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UnreadablePackage(
      'package.manifest-broken',
      '清单 manifest.json 不是完整的 JSON，读不懂。请发送单位重新导出后重发。',
    );
  }
}

const versions =
  '清单不是“归途材料包”第 1 版（format 应为 guitu.decision-package，version 应为 1）。请发送单位按材料包格式重发，或者联系管理员确认双方的版本。';

function misshapen(issues: readonly { path: PropertyKey[] }[]): UnreadablePackage {
  const places = [...new Set(issues.map(({ path }) => path.map(String).join('.')))];
  if (places.some((place) => place === 'format' || place === 'version' || place === ''))
    return new UnreadablePackage('package.version', versions);
  const named = places.slice(0, 5).map((place) => `“${place}”`);
  return new UnreadablePackage(
    'package.manifest-wrong',
    `清单 manifest.json 里的${named.join('、')}缺少或者样式不对，读不成。请发送单位对照材料包格式更正后重发。`,
  );
}
