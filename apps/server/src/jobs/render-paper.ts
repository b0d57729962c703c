import { systemAccess } from '@guitu/record';

import { findSheet, makePaper } from '../papers/paper-file.ts';
import type { Services } from '../services.ts';

/** Makes the bytes of a paper just issued, unless a reader was faster. */
export async function renderPaper(services: Services, payload: unknown): Promise<void> {
  const paperId = (payload as { paperId?: unknown }).paperId;
  if (typeof paperId !== 'string') throw new Error('the job does not say which paper');
  const sheet = await findSheet(services, systemAccess('文书制作'), paperId);
  if (sheet === undefined || sheet.blob_hash !== null) return;
  await makePaper(services, sheet);
}
