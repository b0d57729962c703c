import { dayOf, regionRange } from '@guitu/law';
import type { Moment } from '@guitu/law';
import { getBlob, openText, read } from '@guitu/record';

import type { Visitor } from '../access/visitor.ts';
import { accessOf } from '../access/visitor.ts';
import type { MatterContent } from '../exchange/matter-content.ts';
import type { Row, Transaction } from '../record-types.ts';
import type { Services } from '../services.ts';
import type { JudgedPackage, PackageContent } from './judge-package.ts';
import { judgePackage } from './judge-package.ts';
import type { PackageProblem } from './problem.ts';

/** What `report` holds: no word about anybody, so that it may stand there in clear. */
export interface PackageReport {
  /** How many problems there were when it came. */
  readonly problems: number;
  /** Bytes of the zip. */
  readonly size: number;
  /** The sender's number of the matter, where the package is one of a matter; absent for a decision. */
  readonly reference?: string;
  /** Why it cannot be read; the sentences are ours and name nobody. */
  readonly unreadable?: PackageProblem;
}

/** A package as it is kept, with what was read of it. */
export interface StoredPackage {
  readonly row: Row<'decision_package'>;
  readonly report: PackageReport;
  /** Absent when it could not be read. */
  readonly content?: PackageContent;
  /** Of a package about a matter, in place of the content of a decision. */
  readonly matter?: MatterContent;
}

/** A package by its id; nothing when it is not there or not the visitor's. */
export function findStoredPackage(
  services: Services,
  visitor: Visitor,
  id: string,
): Promise<StoredPackage | undefined> {
  return read(services.record, accessOf(visitor), async (transaction) => {
    const row = await transaction
      .selectFrom('decision_package')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirst();
    return row === undefined ? undefined : openPackageRow(services, transaction, row);
  });
}

async function openPackageRow(
  services: Services,
  transaction: Transaction,
  row: Row<'decision_package'>,
): Promise<StoredPackage> {
  const report = row.report as unknown as PackageReport;
  if (row.manifest_sealed === null || row.key_id === null) return { row, report };
  const text = await openText(services.record, transaction, row.key_id, row.manifest_sealed);
  return report.reference === undefined
    ? { row, report, content: JSON.parse(text) as PackageContent }
    : { row, report, matter: JSON.parse(text) as MatterContent };
}

/** The judgement of a stored package as of now, for the body that received it. */
export function judgeStored(
  services: Services,
  { row, content }: StoredPackage,
  mended: Readonly<Record<string, string>> = {},
): JudgedPackage | undefined {
  if (content === undefined) return undefined;
  const { low, high } = regionRange(row.holder_code);
  return judgePackage(content, {
    receivedAt: row.received_at as Moment,
    today: dayOf(services.now()),
    low,
    high,
    calendar: services.calendar,
    mended,
  });
}

/** The bytes as they came. */
export async function originalOf(
  services: Services,
  visitor: Visitor,
  row: Row<'decision_package'>,
): Promise<Buffer> {
  const hash = row.blob_hash?.toString('hex');
  const blob = hash === undefined ? undefined : await getBlob(services.record, accessOf(visitor), hash);
  if (blob === undefined) throw new Error(`the bytes of package ${row.id} are gone`);
  return blob.bytes;
}
