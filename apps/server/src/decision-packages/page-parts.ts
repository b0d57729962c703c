import { regionPath } from '@guitu/law';
import { read } from '@guitu/record';

import type { Visitor } from '../access/visitor.ts';
import { accessOf } from '../access/visitor.ts';
import { findCandidates } from '../arrivals/find-candidates.ts';
import type { PackagePage } from '../contract/packages.ts';
import type { Services } from '../services.ts';
import type { JudgedPackage } from './judge-package.ts';
import type { PackageFile } from './package-file.ts';
import { packageRow } from './package-row.ts';
import { paperKinds } from './paper-kinds.ts';
import type { StoredPackage } from './stored-package.ts';

export type SharedPart = ReturnType<typeof sharedPart>;

/** What the pages of both kinds of package say alike. */
export function sharedPart({ row, report, content, matter }: StoredPackage) {
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
