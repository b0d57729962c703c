import { z } from 'zod';

import { listedFile, plain, regionCode, word } from '../decision-packages/manifest.ts';
import { UnreadablePackage } from '../decision-packages/problem.ts';

export const requestFormat = 'guitu.assessment-request';

const manifestSchema = z.object({
  format: z.literal(requestFormat),
  version: z.literal(1),
  id: word,
  sentAt: plain(60).optional(),
  from: z.object({ kind: plain(40).default(''), name: word }),
  to: z.object({ regionCode, name: plain(200).default('') }),
  /** The lines of the letter and of 委托信息表, by the names of the form. */
  values: z.record(z.string().max(60), z.unknown()).default({}),
  files: z.array(listedFile).max(300).default([]),
});

/** What a package with a request for an assessment says of itself: docs/exchange/assessment-package.md. */
export type RequestManifest = z.infer<typeof manifestSchema>;

/** Whether a manifest says that it is one of a request. What is no JSON at all is left to the other reader to explain. */
export function isRequestManifest(bytes: Buffer): boolean {
  try {
    const found = JSON.parse(bytes.toString('utf8')) as { readonly format?: unknown } | null;
    return found?.format === requestFormat;
  } catch {
    return false;
  }
}

/** Understands the manifest. Throws `UnreadablePackage` with a sentence for the sender. */
export function readRequestManifest(bytes: Buffer): RequestManifest {
  if (!isRequestManifest(bytes)) {
    throw new UnreadablePackage(
      'package.no-request',
      '清单不是“调查评估委托材料包”（format 应为 guitu.assessment-request）。决定机关交付执行的材料包请在“接收”里收。',
    );
  }
  const read = manifestSchema.safeParse(JSON.parse(bytes.toString('utf8')));
  if (read.success) return read.data;
  const places = [...new Set(read.error.issues.map(({ path }) => path.map(String).join('.')))];
  throw new UnreadablePackage(
    'package.manifest-wrong',
    `清单 manifest.json 里的${places
      .slice(0, 5)
      .map((place) => `“${place}”`)
      .join('、')}缺少或者样式不对，读不成。请委托机关更正后重发，或者照委托函手工登记。`,
  );
}
