import { addDays } from '@guitu/law';
import type { Day } from '@guitu/law';
import { sql } from 'kysely';
import type { Transaction } from 'kysely';

import { systemAccess } from '../change/access.ts';
import { read } from '../change/read.ts';
import type { Record } from '../open/record.ts';
import type { DB } from '../schema/tables.generated.ts';
import { rootMessage } from '../seal/daily-root.ts';
import { formerPublicKeys, signingPair } from '../seal/signing-pair.ts';

/** A root as somebody outside kept it: a whole file, or nothing but the hash typed from paper. */
export interface DepartedRoot {
  /** 64 hexadecimal digits. */
  readonly hash: string;
  readonly day?: string;
  readonly batchId?: number;
  readonly algorithm?: string;
  /** Base64. */
  readonly signature?: string;
  readonly publicKey?: string;
}

/** What of it does not fit this database; nothing when everything does. */
export interface DepartedAnswer {
  readonly hash: string;
  readonly day: string | null;
  readonly batchId: number | null;
  readonly problems: readonly string[];
}

export interface DepartedVerification {
  readonly roots: readonly DepartedAnswer[];
  /** Days from the first root to the last that have none here: nothing was signed for them. */
  readonly daysWithoutRoot: readonly string[];
}

/**
 * Whether the chain of this database still has exactly these roots. Says nothing about the rows: `verify` recomputes every batch out
 * of them, so only both together show that nothing sealed before the root was handed out has been rewritten since.
 */
export function verifyDeparted(
  record: Record,
  roots: readonly DepartedRoot[],
): Promise<DepartedVerification> {
  return read(record, systemAccess(), async (transaction) => {
    const signed = await loadSigned(transaction);
    const answers: DepartedAnswer[] = [];
    for (const root of roots) answers.push(await answerTo(record, transaction, signed, root));
    const days = [...signed.keys(), ...answers.flatMap(({ day }) => day ?? [])].toSorted();
    return { roots: answers, daysWithoutRoot: missingDays(days) };
  });
}

interface Signed {
  readonly batchId: number;
  readonly hash: string;
}

async function loadSigned(transaction: Transaction<DB>): Promise<ReadonlyMap<string, Signed>> {
  const rows = await transaction.selectFrom('daily_root').select(['day', 'batch_id', 'hash']).execute();
  return new Map(
    rows.map((row) => [row.day, { batchId: row.batch_id, hash: row.hash.toString('hex') }] as const),
  );
}

async function answerTo(
  record: Record,
  transaction: Transaction<DB>,
  signed: ReadonlyMap<string, Signed>,
  root: DepartedRoot,
): Promise<DepartedAnswer> {
  const hash = root.hash.toLowerCase();
  const own = [...signed].find(([, one]) => one.hash === hash);
  const day = root.day ?? own?.[0] ?? null;
  const problems = [
    ...(await batchProblems(transaction, root, hash)),
    ...dayProblems(signed, root, hash),
    ...(await signatureProblems(record, root, hash)),
  ];
  return { hash, day, batchId: root.batchId ?? own?.[1].batchId ?? null, problems };
}

async function batchProblems(
  transaction: Transaction<DB>,
  { batchId }: DepartedRoot,
  hash: string,
): Promise<string[]> {
  const { rows } = await sql<{ id: number; hash: string }>`
    select id, encode(hash, 'hex') as hash from batch
     where hash = decode(${hash}, 'hex') or id = ${batchId ?? null}::bigint`.execute(transaction);
  const same = rows.find((row) => row.hash === hash);
  if (same === undefined) {
    const present = rows.find((row) => row.id === batchId);
    if (batchId === undefined) return ['封存链里没有任何一个批次是这个值。'];
    return [
      present === undefined
        ? `封存链里没有第 ${batchId} 批，也没有别的批次是这个值。`
        : `第 ${batchId} 批现在是 ${present.hash}，不是这个值，封存链在它交出以后被改写。`,
    ];
  }
  if (batchId === undefined || same.id === batchId) return [];
  return [`这个值现在是第 ${same.id} 批的，交出时是第 ${batchId} 批。`];
}

function dayProblems(signed: ReadonlyMap<string, Signed>, { day }: DepartedRoot, hash: string): string[] {
  if (day === undefined) {
    return [...signed.values()].some((one) => one.hash === hash)
      ? []
      : ['没有哪一天的日封存值是这个值，不能说明是哪一天交出的。'];
  }
  const own = signed.get(day);
  if (own === undefined) return [`这个数据库没有 ${day} 的日封存值。`];
  return own.hash === hash ? [] : [`${day} 的日封存值现在是 ${own.hash}，不是这个值。`];
}

/** Only of a file: on paper the signature is not typed. */
async function signatureProblems(record: Record, root: DepartedRoot, hash: string): Promise<string[]> {
  const { day, batchId, signature, publicKey, algorithm } = root;
  if (signature === undefined || publicKey === undefined || day === undefined || batchId === undefined)
    return [];
  const { crypto } = record;
  if (algorithm !== undefined && algorithm !== crypto.signing)
    return [`文件用 ${algorithm} 签名，这里用的是 ${crypto.signing}，不能核对签名。`];
  const problems: string[] = [];
  if (!isSigned(record, publicKey, rootMessage(day, batchId, Buffer.from(hash, 'hex')), signature))
    problems.push('文件里的签名与内容不符，文件在签名以后被改动，不能作为依据。');
  const ours = [(await signingPair(record)).publicKey, ...(await formerPublicKeys(record.folder))];
  if (!ours.includes(publicKey)) problems.push('文件的签名公钥不是这个安装现在的公钥。');
  return problems;
}

/** A key or a signature that cannot even be read has not signed anything. */
function isSigned({ crypto }: Record, publicKey: string, message: Buffer, signature: string): boolean {
  try {
    return crypto.isSigned(publicKey, message, Buffer.from(signature, 'base64'));
  } catch {
    return false;
  }
}

function missingDays(days: readonly string[]): string[] {
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return [];
  const there = new Set(days);
  const missing: string[] = [];
  for (let day = first as Day; day < last; day = addDays(day, 1)) if (!there.has(day)) missing.push(day);
  return missing;
}
