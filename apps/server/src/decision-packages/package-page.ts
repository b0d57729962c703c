import { regionPath } from '@guitu/law';
import { read } from '@guitu/record';

import type { Visitor } from '../access/visitor.ts';
import { accessOf } from '../access/visitor.ts';
import { findCandidates } from '../arrivals/find-candidates.ts';
import type { PackagePage } from '../contract/packages.ts';
import type { Services } from '../services.ts';
import { describeItems } from './describe-items.ts';
import type { JudgedPackage } from './judge-package.ts';
import { matterPackagePage } from '../exchange/matter-package-page.ts';
import { notePackageReading } from './note-package-reading.ts';
import type { PackageFile } from './package-file.ts';
import { packageRow } from './package-row.ts';
import { paperKinds } from './paper-kinds.ts';
import { findStoredPackage, judgeStored } from './stored-package.ts';
import type { StoredPackage } from './stored-package.ts';

/** One package with everything there is to say about it; nothing when it is not there or not the visitor's. */
export async function findPackagePage(
  services: Services,
  visitor: Visitor,
  id: string,
  route: string,
): Promise<PackagePage | undefined> {
  const stored = await findStoredPackage(services, visitor, id);
  if (stored === undefined) return undefined;
  await notePackageReading(services, visitor, stored.row, route);
  if (stored.matter !== undefined) return matterPackagePage(services, visitor, stored, shared(stored));
  const judged = judgeStored(services, stored);
  return {
    ...shared(stored),
    matter: null,
    ...(judged === undefined ? unread(stored) : await readable(services, visitor, stored, judged)),
  };
}

export type SharedPart = ReturnType<typeof shared>;

function shared({ row, report, content, matter }: StoredPackage) {
  const { problems: _count, ...line } = packageRow(row);
  const { manifest } = content ?? matter ?? {};
  return {
    ...line,
    envelopeId: row.envelope_id,
    sentAt: manifest?.sentAt ?? null,
    size: report.size,
    sha256: row.file_hash.toString('hex'),
    toName: manifest === undefined ? null : toName(manifest.to.regionCode, manifest.to.name),
    handling: row.handling as PackagePage['handling'],
    note: row.note,
    settledAt: row.settled_at,
    settledBy: row.settled_by,
    matterId: row.matter_id,
  };
}

function toName(regionCode: number, name: string): string {
  const place = regionPath(regionCode) ?? String(regionCode);
  return name === '' ? place : `${name}（${place}）`;
}

function unread({ report }: StoredPackage) {
  const problems = report.unreadable === undefined ? [] : [report.unreadable];
  return { elsewhere: false, problems, items: [], announce: {}, files: [], candidates: [] };
}

async function readable(
  services: Services,
  visitor: Visitor,
  { row, content }: StoredPackage,
  judged: JudgedPackage,
) {
  const open = row.status === 'waiting' && !judged.elsewhere;
  return {
    elsewhere: judged.elsewhere,
    problems: judged.problems.map(({ code, text, grave, file }) => ({
      code,
      text,
      grave,
      ...(file === undefined ? {} : { file }),
    })),
    items: [...describeItems(judged)],
    announce: judged.announce,
    files: (content?.files ?? []).map(fileRow),
    candidates: open ? await candidatesOf(services, visitor, judged) : [],
  };
}

export function fileRow({ mediaType, ...file }: PackageFile): PackagePage['files'][number] {
  const kindText = paperKinds().find(({ code }) => code === file.kind)?.label ?? '其他';
  return { ...file, kindText, mediaType: mediaType ?? null };
}

export async function candidatesOf(
  services: Services,
  visitor: Visitor,
  { values }: Pick<JudgedPackage, 'values'>,
): Promise<PackagePage['candidates']> {
  const text = (name: string) => (typeof values[name] === 'string' ? values[name] : undefined);
  const name = text('name');
  if (name === undefined) return [];
  const [idNumber, birthOn, judgmentNumber] = [text('idNumber'), text('birthOn'), text('judgmentNumber')];
  const found = await read(services.record, accessOf(visitor), (transaction) =>
    findCandidates(services.record, transaction, {
      name,
      ...(idNumber === undefined ? {} : { idNumber }),
      ...(birthOn === undefined ? {} : { birthOn }),
      ...(judgmentNumber === undefined ? {} : { judgmentNumber }),
    }),
  );
  return found.map((candidate) => ({ ...candidate })) as PackagePage['candidates'];
}
