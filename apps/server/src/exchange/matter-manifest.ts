import { officeNames } from '@guitu/law';
import type { Office } from '@guitu/law';
import { z } from 'zod';

import { values } from '../contract/values.ts';
import { itemTexts, listedFile, plain, regionCode, word } from '../decision-packages/manifest.ts';
import { UnreadablePackage } from '../decision-packages/problem.ts';

const office = z.enum(Object.keys(officeNames) as [Office, ...Office[]]);

const stepTaken = z.object({
  step: z.string().min(1).max(60),
  values,
  happenedAt: z.iso.datetime({ offset: true }),
  by: z.object({ office, name: word, bodyName: word }),
});

/** A paper belongs to the step that made it, where one did. */
const matterFile = listedFile.extend({
  step: z.string().max(60).optional(),
  number: plain(60).optional(),
});

export const matterFormat = 'guitu.matter-package';

const matterManifest = z.object({
  format: z.literal(matterFormat),
  version: z.literal(1),
  id: word,
  sentAt: z.iso.datetime({ offset: true }),
  from: z.object({ kind: office, name: word, regionCode }),
  to: z.object({ name: plain(200).default(''), regionCode }),
  matter: z.object({
    procedure: z.string().min(1).max(60),
    version: z.string().min(1).max(20),
    title: word,
    /** The number of the matter at the sender. */
    reference: z.uuid(),
    /** Its number at the recipient, once the sender has learnt it. */
    theirs: z.uuid().optional(),
  }),
  /** Packages of the recipient that the sender has taken in. */
  received: z.array(z.string().max(200)).max(300).default([]),
  person: itemTexts,
  case: itemTexts.default({}),
  steps: z.array(stepTaken).max(200).default([]),
  files: z.array(matterFile).max(300).default([]),
  /** Files of the matter that cannot travel in this format, by name. */
  leftOut: z.array(plain(200)).max(300).default([]),
});

/** What a package about a matter says of itself: docs/exchange/matter-package.md. */
export type MatterManifest = z.infer<typeof matterManifest>;
export type StepSent = MatterManifest['steps'][number];

/** Whether a manifest says that it is one of a matter. What is no JSON at all is left to the other reader to explain. */
export function isMatterManifest(bytes: Buffer): boolean {
  try {
    const found = JSON.parse(bytes.toString('utf8')) as { readonly format?: unknown } | null;
    return found?.format === matterFormat;
  } catch {
    return false;
  }
}

/** Understands the manifest of a matter. Throws `UnreadablePackage` with a sentence for the sender. */
export function readMatterManifest(bytes: Buffer): MatterManifest {
  const read = matterManifest.safeParse(JSON.parse(bytes.toString('utf8')));
  if (read.success) return read.data;
  const places = [...new Set(read.error.issues.map(({ path }) => path.map(String).join('.')))];
  if (places.includes('version')) {
    throw new UnreadablePackage(
      'package.version',
      '清单不是“办理事项材料包”第 1 版，本系统读不懂。请发送单位核对双方的版本后重发。',
    );
  }
  const named = places.slice(0, 5).map((place) => `“${place}”`);
  throw new UnreadablePackage(
    'package.manifest-wrong',
    `清单 manifest.json 里的${named.join('、')}缺少或者样式不对，读不成。请发送单位重新导出材料包后重发。`,
  );
}
