import { expect } from 'vitest';

import { readDirectory } from '../archive/directory.ts';
import { packZip } from '../archive/pack.ts';
import type { ZipPart } from '../archive/pack.ts';
import { unpackPart } from '../archive/unpack.ts';
import type { ExchangePage } from '../contract/exchange.ts';
import type { Received } from '../decision-packages/testing-door.ts';
import { receive } from '../decision-packages/testing-door.ts';
import { key } from '../testing/leave-values.ts';
import type { TestServer, TestVisitor } from '../testing/test-server.ts';

/** 昆明市五华区, where the second installation of the tests stands. */
export const wuhua = { county: 530_102_000_000, office: 530_102_001_000, name: '演示·五华区社区矫正管理局' };

/** Moves the bodies of county A of a test server to 五华区: it is then an installation that does not know 香格里拉市. */
export async function moveToWuhua({ database }: TestServer): Promise<void> {
  const move = (name: string, code: number, last: number, title: string) =>
    database.superuser.query(
      'update guitu.body set region_code = $2, range_low = $2, range_high = $3, name = $4 where name = $1',
      [name, code, last, title],
    );
  await move('香格里拉市社区矫正管理局', wuhua.county, 530_102_999_999, wuhua.name);
  await move('尼西司法所', wuhua.office, 530_102_001_999, '演示·华山司法所');
}

/** Makes a package for the other side and fetches its bytes. */
export async function sendFrom(
  visitor: TestVisitor,
  matterId: string,
): Promise<{ readonly page: ExchangePage; readonly bytes: Buffer }> {
  const made = await visitor.post(`/api/matters/${matterId}/packages`, { idempotencyKey: key() });
  expect(made.statusCode, made.body).toBe(200);
  const page = made.json<ExchangePage>();
  const file = await visitor.get(page.sent[0]!.file);
  expect(file.statusCode).toBe(200);
  return { page, bytes: file.rawPayload };
}

export function handOver(server: TestServer, visitor: TestVisitor, bytes: Buffer): Promise<Received> {
  return receive(server, visitor, { fileName: '对方材料包.zip', bytes });
}

export function take(visitor: TestVisitor, packageId: string, more: object = {}) {
  return visitor.post(`/api/packages/${packageId}/take`, { idempotencyKey: key(), ...more });
}

/** Takes a package in; fails the test unless that is done. */
export async function taken(
  visitor: TestVisitor,
  packageId: string,
  more: object = {},
): Promise<{ readonly caseId: string; readonly matterId: string }> {
  const answer = await take(visitor, packageId, more);
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json();
}

/** The same package with something changed in it by somebody who does not know how to hide it. */
export async function repack(
  bytes: Buffer,
  changes: {
    readonly manifest?: (manifest: Record<string, unknown>) => Record<string, unknown>;
    readonly paper?: (content: Buffer) => Buffer;
  },
): Promise<Buffer> {
  const parts: ZipPart[] = [];
  for (const part of readDirectory(bytes, 300)) {
    const unpacked = await unpackPart(bytes, part, 50_000_000);
    if (unpacked.fault !== undefined) throw new Error(unpacked.fault);
    const name = part.nameBytes.toString('utf8');
    const content = Buffer.from(unpacked.bytes);
    if (name !== 'manifest.json') parts.push({ name, content: changes.paper?.(content) ?? content });
    else {
      const manifest = JSON.parse(content.toString('utf8')) as Record<string, unknown>;
      const changed = changes.manifest?.(manifest) ?? manifest;
      parts.push({ name, content: Buffer.from(JSON.stringify(changed)) });
    }
  }
  return packZip(parts);
}
