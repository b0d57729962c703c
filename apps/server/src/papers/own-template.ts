import type { Day } from '@guitu/law';
import type { OwnTemplate, PaperKind } from '@guitu/papers';
import { paperTemplates } from '@guitu/papers';
import { read, regionAndAbove, systemAccess } from '@guitu/record';

import type { Transaction } from '../record-types.ts';
import type { Services } from '../services.ts';

/** How a paper names a template of a region's own in `template_version`, where ours has a plain number. */
const mark = 'sha256:';

/**
 * The version of the template by which a paper of this kind is made at a place on a day: of the region's own templates the nearest
 * upwards, of those the newest; ours where there is none. It stands on the paper from its issue, so the bytes can be made later.
 */
export async function templateVersionAt(
  transaction: Transaction,
  kind: PaperKind,
  regionCode: number,
  on: Day,
): Promise<string> {
  const own = await transaction
    .selectFrom('paper_template')
    .select('digest')
    .where('name', '=', kind)
    .where('region_code', 'in', regionAndAbove(regionCode))
    .where('effective_from', '<=', on)
    .where((row) => row.or([row('effective_until', 'is', null), row('effective_until', '>=', on)]))
    // Of a region and those above it, the nearer one has the greater code; of one day, the one entered later counts.
    .orderBy('region_code', 'desc')
    .orderBy('effective_from', 'desc')
    .orderBy('id', 'desc')
    .executeTakeFirst();
  return own === undefined ? paperTemplates[kind].version : `${mark}${own.digest}`;
}

/**
 * The template of a region's own that a paper names, or nothing where it was made by ours. Throws where it is gone: a paper is never
 * made by another template than the one it names.
 */
export async function ownTemplateOf(
  services: Services,
  paper: { readonly template_version: string },
): Promise<OwnTemplate | undefined> {
  if (!paper.template_version.startsWith(mark)) return undefined;
  const digest = paper.template_version.slice(mark.length);
  const found = await read(services.record, systemAccess('文书制作'), (transaction) =>
    transaction.selectFrom('paper_template').select('source').where('digest', '=', digest).executeTakeFirst(),
  );
  if (found === undefined) throw new Error(`a paper names a template that is not there: ${digest}`);
  return { digest, source: found.source };
}
