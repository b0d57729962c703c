import type { Day } from '@guitu/law';
import type { PaperKind } from '@guitu/papers';
import { ownTemplate } from '@guitu/papers';
import { newId, read, stamp, systemAccess } from '@guitu/record';
import type { Record as GuituRecord } from '@guitu/record';

import { administer } from './administer.ts';
import { UsageProblem } from './answer.ts';
import { findBodyOver } from './find-body.ts';

/** A template of a region's own, checked before. */
export interface TemplateOrder {
  readonly name: PaperKind;
  readonly region: number;
  readonly from: Day;
  readonly basis: string;
  readonly source: string;
  /** Paths of the data that deliberately do not stand on it. */
  readonly omits: readonly string[];
}

/** Enters a template, in the chain of the body of the region. Papers issued before keep the one they name. Answers with its digest. */
export async function addTemplate(record: GuituRecord, order: TemplateOrder): Promise<string> {
  const { name, region, from, basis, source, omits } = order;
  const { digest } = ownTemplate(source);
  const bodyId = await findBodyOver(record, region);
  await administer(
    record,
    {
      command: 'template.add',
      bodyId,
      holderCode: region,
      body: { name, region, from, basis, digest, omits },
    },
    async (transaction, change) => {
      await transaction
        .insertInto('paper_template')
        .values({
          id: newId(),
          name,
          region_code: region,
          effective_from: from,
          effective_until: null,
          source,
          digest,
          basis,
          ...stamp(change),
        })
        .execute();
      return null;
    },
  );
  return digest;
}

/** The last day of a template: from the next one on, the region above, or ours, counts again. */
export async function endTemplate(record: GuituRecord, id: string, until: Day): Promise<void> {
  const row = await read(record, systemAccess(), (transaction) =>
    transaction
      .selectFrom('paper_template')
      .select(['region_code', 'effective_from'])
      .where('id', '=', id)
      .executeTakeFirst(),
  );
  if (row === undefined) throw new UsageProblem(`没有模板 ${id}。guitu template list 列出已有的模板。`);
  const bodyId = await findBodyOver(record, row.region_code);
  await administer(
    record,
    { command: 'template.end', bodyId, holderCode: row.region_code, body: { id, until } },
    async (transaction, change) => {
      await transaction
        .updateTable('paper_template')
        .set({ effective_until: until, ...stamp(change) })
        .where('id', '=', id)
        .execute();
      return null;
    },
  );
}
