import type { DailyRoot } from '@guitu/record';
import { z } from 'zod';

/** A root as it lies in the folder of whoever keeps it. */
export const rootFile = z.object({
  kind: z.literal('guitu/daily-root'),
  format: z.literal(1),
  installation: z.string(),
  day: z.string().regex(/^\d{4}-\d{2}-\d{2}$/u),
  batchId: z.number().int(),
  hash: z.string().regex(/^[0-9a-f]{64}$/iu),
  algorithm: z.string(),
  signature: z.string(),
  publicKey: z.string(),
});

/** The bytes of YYYY-MM-DD.json. The same root always gives the same bytes. */
export function rootFileText(installation: string, root: DailyRoot): string {
  const { day, batchId, hash, algorithm, signature, publicKey } = root;
  const content: z.infer<typeof rootFile> = {
    kind: 'guitu/daily-root',
    format: 1,
    installation,
    day,
    batchId,
    hash,
    algorithm,
    signature,
    publicKey,
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
