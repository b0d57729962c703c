import { readFile } from 'node:fs/promises';

import type { ShownRows } from '@guitu/record';
import { proveCase, sealOnce, signManifest } from '@guitu/record';

import type { Visitor } from '../../access/visitor.ts';
import type { Services } from '../../services.ts';
import type { ArrangedDossier } from '../arranged.ts';
import type { GatheredRow } from '../piece.ts';
import { catalogueBytes } from '../print-catalogue.ts';
import { readAs } from '../read-as.ts';
import type { Exporting } from './exported.ts';
import { indexPage } from './index-page.ts';
import type { ListedMember, Member } from './member.ts';
import { jsonText, listing, textMember } from './member.ts';
import type { MergedFile } from './open-merged.ts';
import { openMerged } from './open-merged.ts';
import type { ExportedPiece } from './piece-members.ts';
import { pieceMember } from './piece-members.ts';
import { storyOf } from './story.ts';
import { verifierFile } from './verifier.ts';

/** What the folder is called that its own program recognises. */
const format = 'guitu-dossier';

/**
 * The folder of an export, file by file: the pieces as they are stored, the catalogue, the data, the program that checks it, and at last
 * the signed list of them with the chain and its proofs. What was merged into the case lies in folders of its own, made the same way;
 * the list has their files too. Every file is read once and before the next is asked for, because the list tells what went through.
 * The chain is read after the order of this very export has been entered, and holds it.
 */
export async function* exportFolder(
  exporting: Exporting,
  arranged: ArrangedDossier,
  chosen: readonly string[] | null,
): AsyncGenerator<Member> {
  const { services, visitor, exported } = exporting;
  const whole = chosen === null;
  const files: ListedMember[] = [];
  const pieces: ExportedPiece[] = [];
  const merged: MergedFile[] = [];
  for (const row of chosenRows(arranged, chosen)) {
    if (row.source.kind === 'case') {
      const found = await openMerged(exporting, arranged, row.source.caseId, merged.length + 1);
      pieces.push({ row, ...found });
      if (found.file === undefined) continue;
      merged.push(found.file);
      yield* mergedMembers(exporting, found.file, files);
    } else {
      const member = await pieceMember(services, arranged, row);
      pieces.push({ row, path: member?.path, absent: '内容已不在' });
      if (member !== undefined) yield listing(member, files);
    }
  }
  if (whole) yield listing(await printed(exporting, arranged), files);
  const story = await storyOf(services, visitor, arranged, pieces, whole);
  yield listing(textMember('file.json', jsonText(story)), files);
  yield listing(textMember('index.html', indexPage(arranged, pieces, exported, whole)), files);
  yield listing({ path: 'verify.mjs', bytes: [await readFile(verifierFile)] }, files);
  const manifest = jsonText({
    format,
    version: 1,
    installation: await describeInstallation(services, visitor),
    export: { ...exported, whole },
    files,
    ...(merged.length === 0 ? {} : { merged: merged.map(({ folder, caseId }) => ({ folder, caseId })) }),
    chain: await proof(services, arranged, pieces, whole),
  });
  yield textMember('manifest.json', manifest);
  const signature = await signManifest(services.record, Buffer.from(manifest));
  yield textMember('manifest.sig', jsonText(signature));
}

/** The rows that go: all of them, or those that were chosen. A merged case goes with the whole file only. */
export function chosenRows(
  { rows }: ArrangedDossier,
  chosen: readonly string[] | null,
): readonly GatheredRow[] {
  if (chosen === null) return rows;
  return rows.filter(({ id, source }) => source.kind !== 'case' && chosen.includes(id));
}

async function* mergedMembers(
  exporting: Exporting,
  { folder, arranged }: MergedFile,
  files: ListedMember[],
): AsyncGenerator<Member> {
  for await (const { path, bytes } of exportFolder(exporting, arranged, null)) {
    yield listing({ path: `${folder}/${path}`, bytes }, files);
  }
}

async function printed({ services, visitor }: Exporting, arranged: ArrangedDossier): Promise<Member> {
  return { path: '封面、卷内目录、备考表.pdf', bytes: [await catalogueBytes(services, visitor, arranged)] };
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
