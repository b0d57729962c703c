import { createHash } from 'node:crypto';

import type { Moment } from '@guitu/law';
import { dayOf, tidy } from '@guitu/law';
import type { Change } from '@guitu/record';
import { idNumberIndex, json, newId, putBlob, read, sealText, stamp, write } from '@guitu/record';
import { sql } from 'kysely';

import { accessOf } from '../access/visitor.ts';
import type { Visitor } from '../access/visitor.ts';
import { isRequest } from '../assessments/read-request.ts';
import { matterColumns } from '../exchange/matter-columns.ts';
import { Refused } from '../http/answer.ts';
import type { Transaction } from '../record-types.ts';
import type { Services } from '../services.ts';
import { measureOf } from './judge-decision.ts';
import { judgePackage } from './judge-package.ts';
import type { PackageContent } from './judge-package.ts';
import { packageLimits } from './limits.ts';
import { readPackage } from './read-package.ts';
import type { ReadPackage } from './read-package.ts';
import { checkReceives } from './receiving-body.ts';
import { sameEnvelopeProblem } from './same-envelope.ts';
import type { PackageReport } from './stored-package.ts';

export interface ReceivedPackage {
  readonly id: string;
  /** The same bytes had come before: nothing was stored a second time. */
  readonly again: boolean;
}

/**
 * Takes a package in, whatever it is: the bytes are stored encrypted before anything is made of them, so that nothing a sender sends
 * is ever lost. The same bytes twice are one package. Refuses `access.role` for whoever does not receive packages, and
 * `package.assessment` for a request for an assessment, which is received elsewhere.
 */
export async function receivePackage(
  services: Services,
  visitor: Visitor,
  file: { readonly name: string; readonly bytes: Buffer },
): Promise<ReceivedPackage> {
  checkReceives(visitor);
  if (await isRequest(file.bytes)) throw new Refused(422, ofAssessment);
  const { record } = services;
  const access = accessOf(visitor);
  const hash = createHash('sha256').update(file.bytes).digest();
  const before = await read(record, access, (transaction) => findSameBytes(transaction, visitor, hash));
  if (before !== undefined) return { id: before, again: true };
  const stored = await putBlob(record, access, {
    bytes: file.bytes,
    mediaType: 'application/octet-stream',
    caseId: null,
    sizeAtMost: packageLimits.fileBytes,
  });
  const found = await readPackage(file.bytes);
  const order = {
    command: 'package.receive',
    idempotencyKey: newId(),
    definitionVersion: '1',
    chainId: visitor.body.id,
    caseId: null,
    holderCode: visitor.body.regionCode,
    body: { fileHash: hash.toString('hex'), size: file.bytes.length },
    // Gives the change a key, under which the manifest is sealed.
    sensitive: { fields: [] },
  };
  const { result } = await write(record, access, order, async (transaction, change) => {
    // Two people who drop the same file at the same moment wait for each other here.
    await sql`select pg_advisory_xact_lock(hashtextextended(${hash.toString('hex')}, 7171))`.execute(
      transaction,
    );
    const known = await findSameBytes(transaction, visitor, hash);
    if (known !== undefined) return { id: known, again: true };
    const arrival = { ...file, hash, blobHash: Buffer.from(stored.hash, 'hex') };
    return { id: await insertPackage(services, visitor, transaction, change, arrival, found), again: false };
  });
  return result;
}

/** Kept out, and not stored: more bodies read what came here than may know of an assessment. */
const ofAssessment = {
  code: 'package.assessment',
  text: '这是调查评估的委托材料包，应当保密，不在这里收，也没有保存。',
  instead: '请到“评估”的“登记委托”里读取这个材料包。',
};

interface Arrival {
  readonly name: string;
  readonly bytes: Buffer;
  readonly hash: Buffer;
  readonly blobHash: Buffer;
}

async function findSameBytes(
  transaction: Transaction,
  visitor: Visitor,
  hash: Buffer,
): Promise<string | undefined> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${hash.toString('hex')}, 7171))`.execute(
    transaction,
  );
  const row = await transaction
    .selectFrom('decision_package')
    .select('id')
    .where('file_hash', '=', hash)
    .where('body_id', '=', visitor.body.id)
    .executeTakeFirst();
  return row?.id;
}

async function insertPackage(
  services: Services,
  visitor: Visitor,
  transaction: Transaction,
  change: Change,
  arrival: Arrival,
  found: ReadPackage,
): Promise<string> {
  const id = newId();
  await transaction
    .insertInto('decision_package')
    .values({
      id,
      body_id: visitor.body.id,
      file_name: tidy(arrival.name) || '材料包.zip',
      file_hash: arrival.hash,
      blob_hash: arrival.blobHash,
      received_at: change.at,
      received_by: visitor.account.name,
      holder_code: visitor.body.regionCode,
      ...(await contentColumns(services, visitor, transaction, change, found, arrival.bytes.length)),
      ...stamp(change),
    })
    .execute();
  return id;
}

async function contentColumns(
  services: Services,
  visitor: Visitor,
  transaction: Transaction,
  change: Change,
  { content: found, matter, unreadable }: ReadPackage,
  size: number,
) {
  if (matter !== undefined) return matterColumns(services, visitor, transaction, change, matter, size);
  if (found === undefined) {
    const report: PackageReport = { problems: 1, size, unreadable };
    return { status: 'unreadable', report: json(report) };
  }
  const { record } = services;
  const { manifest } = found;
  const same = await sameEnvelopeProblem(transaction, visitor, manifest.id);
  const content: PackageContent = { ...found, problems: [...same, ...found.problems] };
  const judged = judgePackage(content, {
    receivedAt: change.at as Moment,
    today: dayOf(change.at as Moment),
    low: visitor.body.low,
    high: visitor.body.high,
    calendar: services.calendar,
  });
  const text = (name: string): string | null => {
    const value = judged.values[name] ?? judged.announce[name];
    return typeof value === 'string' ? value : null;
  };
  const idNumber = text('idNumber');
  const report: PackageReport = { problems: judged.problems.length, size };
  if (change.keyId === null) throw new Error('the change has no key to seal a manifest with');
  return {
    status: 'waiting',
    envelope_id: manifest.id,
    sender_name: manifest.from.name,
    sender_kind: manifest.from.kind,
    to_code: manifest.to.regionCode,
    person_name: text('name'),
    measure: measureOf(judged.values) ?? null,
    id_number_index: idNumber === null ? null : idNumberIndex(record, idNumber),
    effective_on: text('effectiveOn'),
    manifest_sealed: await sealText(record, transaction, change.keyId, JSON.stringify(content)),
    key_id: change.keyId,
    report: json(report),
  };
}
