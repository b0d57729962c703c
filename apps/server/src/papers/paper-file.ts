import { paperTemplates } from '@guitu/papers';
import { getBlob, openText, putBlob, read, stamp, systemAccess, write } from '@guitu/record';
import type { Access } from '@guitu/record';

import type { Row } from '../record-types.ts';
import type { Services } from '../services.ts';
import { ownTemplateOf } from './own-template.ts';
import { templateOf } from './paper-template.ts';

export type PaperPartName = 'body' | 'stub';

/** What is needed to make the bytes of a paper. */
export type PaperSheet = Pick<
  Row<'paper'>,
  | 'id'
  | 'case_id'
  | 'kind'
  | 'template'
  | 'template_version'
  | 'data_sealed'
  | 'blob_hash'
  | 'stub_hash'
  | 'holder_code'
  | 'issued_on'
  | 'status'
  | 'title'
> & { readonly key_id: string; readonly minor_at_crime: boolean; readonly case_status: string };

/** A paper as the reader may see it, or nothing. */
export function findSheet(
  services: Services,
  access: Access,
  paperId: string,
): Promise<PaperSheet | undefined> {
  return read(services.record, access, (transaction) =>
    transaction
      .selectFrom('paper')
      .innerJoin('supervision_case', 'supervision_case.id', 'paper.case_id')
      .select([
        'paper.id',
        'paper.case_id',
        'paper.kind',
        'paper.template',
        'paper.template_version',
        'paper.data_sealed',
        'paper.blob_hash',
        'paper.stub_hash',
      ])
      .select([
        'paper.holder_code',
        'paper.issued_on',
        'paper.status',
        'paper.title',
        'supervision_case.key_id',
      ])
      .select(['supervision_case.minor_at_crime', 'supervision_case.status as case_status'])
      .where('paper.id', '=', paperId)
      .executeTakeFirst(),
  );
}

/** The bytes of a paper or its counterfoil; made and stored now where the job has not done it yet. */
export async function paperBytes(
  services: Services,
  sheet: PaperSheet,
  part: PaperPartName,
): Promise<Buffer | undefined> {
  const made = sheet.blob_hash === null ? await makePaper(services, sheet) : hashesOf(sheet);
  const hash = part === 'body' ? made.body : made.stub;
  if (hash === null) return undefined;
  // The reader has passed the paper's own row already; the bytes belong to the same case.
  const blob = await getBlob(services.record, systemAccess(), hash);
  return blob?.bytes;
}

interface PaperHashes {
  readonly body: string;
  readonly stub: string | null;
}

/**
 * Renders a paper and stores the bytes, once: equal data gives equal bytes, equal bytes one blob, and the change has a
 * key of its own. Whoever comes second (the job, a second reader) gets the first one's result.
 */
export async function makePaper(services: Services, sheet: PaperSheet): Promise<PaperHashes> {
  const { record, renderer } = services;
  const template = templateOf(sheet);
  const access = systemAccess('文书制作');
  const data = await openData(services, sheet, access);
  const own = await ownTemplateOf(services, sheet);
  const body = await renderer.render(template, data, 'body', own);
  const stub = paperTemplates[template].hasStub
    ? await renderer.render(template, data, 'stub', own)
    : undefined;
  const store = async (pdf: Uint8Array): Promise<string> =>
    (await putBlob(record, access, { bytes: pdf, mediaType: 'application/pdf', caseId: sheet.case_id })).hash;
  const hashes = { body: await store(body.pdf), stub: stub === undefined ? null : await store(stub.pdf) };
  const order = {
    command: 'paper.render',
    idempotencyKey: `render:${sheet.id}`,
    definitionVersion: '1',
    chainId: sheet.case_id ?? sheet.id,
    caseId: sheet.case_id,
    holderCode: sheet.holder_code,
    body: { paperId: sheet.id, ...hashes },
  };
  try {
    await write(record, access, order, async (transaction, change) => {
      await transaction
        .updateTable('paper')
        .set({
          blob_hash: Buffer.from(hashes.body, 'hex'),
          stub_hash: hashes.stub === null ? null : Buffer.from(hashes.stub, 'hex'),
          ...stamp(change),
        })
        .where('id', '=', sheet.id)
        .where('blob_hash', 'is', null)
        .execute();
      return null;
    });
  } catch (error) {
    // Somebody else stored other bytes first (other fonts, another version): those are the paper from now on.
    const stored = await findSheet(services, access, sheet.id);
    if (stored?.blob_hash == null) throw error;
    return hashesOf(stored);
  }
  services.notices.announce({
    type: 'paper',
    id: sheet.id,
    caseId: sheet.case_id,
    holderCode: sheet.holder_code,
  });
  return hashes;
}

/** The same paper as pictures for the screen, one SVG a page. Not stored: pictures are not the paper. */
export async function paperPictures(services: Services, sheet: PaperSheet): Promise<readonly string[]> {
  const { pages } = await services.renderer.renderPages(
    templateOf(sheet),
    await openData(services, sheet, systemAccess('文书制作')),
    'body',
    await ownTemplateOf(services, sheet),
  );
  return pages;
}

/** The data as composed for its template; the type is lost on the way through the database, the template beside it is not. */
export async function openData(services: Services, sheet: PaperSheet, access: Access): Promise<never> {
  const text = await read(services.record, access, (transaction) =>
    openText(services.record, transaction, sheet.key_id, sheet.data_sealed),
  );
  return JSON.parse(text) as never;
}

function hashesOf(sheet: PaperSheet): PaperHashes {
  return { body: sheet.blob_hash?.toString('hex') ?? '', stub: sheet.stub_hash?.toString('hex') ?? null };
}
