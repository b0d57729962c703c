import { readFile } from 'node:fs/promises';

import type { ShownRows } from '@guitu/record';
import { proveCase, sealOnce, signManifest } from '@guitu/record';

import type { Visitor } from '../../access/visitor.ts';
import { packZip } from '../../archive/pack.ts';
import type { Services } from '../../services.ts';
import type { ArrangedDossier } from '../arranged.ts';
import { catalogueBytes } from '../print-catalogue.ts';
import { readAs } from '../read-as.ts';
import type { Exported } from './exported.ts';
import { indexPage } from './index-page.ts';
import type { Member } from './member.ts';
import { jsonMember, listed, textMember } from './member.ts';
import type { ExportedPiece } from './piece-members.ts';
import { exportPieces } from './piece-members.ts';
import { storyOf } from './story.ts';
import { verifierFile } from './verifier.ts';

/** What the folder is called that its own program recognises. */
const format = 'guitu-dossier';

/**
 * The folder as a ZIP: the pieces as they are stored, the catalogue, the data, the chain with its proofs, a signed list of all files,
 * and the program that checks it. The chain is read after the order of this very export has been entered, and holds it.
 */
export async function buildExport(
  services: Services,
  visitor: Visitor,
  arranged: ArrangedDossier,
  exported: Exported,
  chosen: readonly string[] | null,
): Promise<Buffer> {
  const whole = chosen === null;
  const rows = whole ? arranged.rows : arranged.rows.filter(({ id }) => chosen.includes(id));
  const pieces = await exportPieces(services, arranged, rows);
  const story = await storyOf(services, visitor, arranged, pieces, whole);
  const members: Member[] = [
    ...pieces.flatMap(({ member }) => member ?? []),
    ...(whole
      ? [{ path: '封面、卷内目录、备考表.pdf', bytes: await catalogueBytes(services, visitor, arranged) }]
      : []),
    jsonMember('file.json', story),
    textMember('index.html', indexPage(arranged, pieces, exported, whole)),
    { path: 'verify.mjs', bytes: await readFile(verifierFile) },
  ];
  const manifest = jsonMember('manifest.json', {
    format,
    version: 1,
    installation: await describeInstallation(services, visitor),
    export: { ...exported, whole },
    files: members.map(listed),
    chain: await proof(services, arranged, pieces, whole),
  });
  const signature = jsonMember('manifest.sig', await signManifest(services.record, manifest.bytes));
  const all = [...members, manifest, signature];
  return packZip(all.map(({ path, bytes }) => ({ name: path, content: bytes })));
}

async function proof(
  services: Services,
  { dossier }: ArrangedDossier,
  pieces: readonly ExportedPiece[],
  whole: boolean,
) {
  // What was written a moment ago is sealed now, where this process seals.
  if (services.record.sealing !== undefined) await sealOnce(services.record);
  const shown: ShownRows = whole
    ? 'all'
    : new Set(pieces.flatMap(({ row }) => (row.source.kind === 'paper' ? [row.source.paperId] : [])));
  return proveCase(services.record, dossier.row.id, shown);
}

async function describeInstallation(services: Services, visitor: Visitor): Promise<object> {
  const { version, demonstration } = services.installation;
  const row = await readAs(services, visitor, (transaction) =>
    transaction.selectFrom('installation').select('name').executeTakeFirst(),
  );
  return { name: row?.name ?? null, version, demonstration };
}
