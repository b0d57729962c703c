import { createHash } from 'node:crypto';

import { findPageCounts, putPageCounts } from '@guitu/record';

import type { Services } from '../services.ts';
import { countPages } from './count-pages.ts';
import type { GatheredDossier } from './gather.ts';
import { contentOf } from './piece-content.ts';
import type { GatheredPiece } from './piece.ts';

/** Content never changes under the same name, so its pages are counted once; null where they cannot be. What this process knows of it. */
const counted = new Map<string, number | null>();
const countedAtMost = 50_000;

/** The pieces with their pages: known, kept in the database, or counted now and kept. */
export async function withPages(
  services: Services,
  dossier: GatheredDossier,
): Promise<readonly GatheredPiece[]> {
  const unknown = () => dossier.pieces.filter((piece) => pagesKnown(services, piece) === undefined);
  if (counted.size >= countedAtMost) counted.clear();
  const asked = unknown().map(digestOf);
  const kept = asked.length === 0 ? [] : await findPageCounts(services.record, asked);
  for (const [digest, pages] of kept) counted.set(`${services.record.folder} ${digest}`, pages);
  const found = new Map<string, number | null>();
  for (const piece of unknown()) {
    const content = await contentOf(services, dossier, piece);
    const pages = content === undefined ? null : ((await countPages(content)) ?? null);
    counted.set(nameOfContent(services, piece), pages);
    if (content !== undefined) found.set(digestOf(piece), pages);
  }
  await putPageCounts(services.record, found);
  return countedBefore(services, dossier);
}

/** The same where nothing may be read: throws `Uncounted` where a piece was not counted before. */
export function countedBefore(services: Services, dossier: GatheredDossier): readonly GatheredPiece[] {
  return dossier.pieces.map((piece) => {
    const pages = pagesKnown(services, piece);
    if (pages === undefined) throw new Uncounted(dossier);
    return pages === null ? piece : { ...piece, pages };
  });
}

/** Does something that needs counted pages; counts them where they are not, and begins anew. */
export async function whenCounted<T>(services: Services, work: () => Promise<T>): Promise<T> {
  for (let left = 3; ; left -= 1) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Uncounted) || left === 0) throw error;
      await withPages(services, error.dossier);
    }
  }
}

class Uncounted extends Error {
  readonly dossier: GatheredDossier;

  constructor(dossier: GatheredDossier) {
    super('a piece of the file was not counted yet');
    this.dossier = dossier;
  }
}

function pagesKnown(services: Services, piece: GatheredPiece): number | null | undefined {
  return piece.pages ?? counted.get(nameOfContent(services, piece));
}

function nameOfContent({ record }: Services, piece: GatheredPiece): string {
  return `${record.folder} ${digestOf(piece)}`;
}

function digestOf({ id, source }: GatheredPiece): string {
  const name = source.kind === 'records' ? `${id} ${source.sheet.version}` : id;
  return createHash('sha256').update(name).digest('hex');
}
