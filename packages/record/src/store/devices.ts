import { createHash, randomBytes } from 'node:crypto';

import type { Selectable, Transaction } from 'kysely';

import { systemAccess } from '../change/access.ts';
import { takeOn } from '../change/take-on.ts';
import { newId } from '../id.ts';
import type { Record } from '../open/record.ts';
import type { DB, DeviceTable } from '../schema/tables.generated.ts';

/** A terminal that checks who somebody is. */
export type Device = Selectable<DeviceTable>;

/** Registers a terminal; its key (256 random bits) is returned once and only its hash is kept. */
export async function createDevice(
  record: Record,
  device: {
    readonly bodyId: string;
    readonly holderCode: number;
    readonly name: string;
    readonly kind: string;
  },
): Promise<{ readonly id: string; readonly key: string }> {
  const id = newId();
  const key = randomBytes(32).toString('base64url');
  await asSystem(record, (transaction) =>
    transaction
      .insertInto('device')
      .values({
        id,
        body_id: device.bodyId,
        name: device.name,
        kind: device.kind,
        token_hash: hashOf(key),
        created_at: record.now(),
        holder_code: device.holderCode,
      })
      .execute(),
  );
  return { id, key };
}

/** The terminal that shows this key, or undefined: an unknown one and one that was switched off look the same. */
export function findDevice(record: Record, key: string): Promise<Device | undefined> {
  return asSystem(record, (transaction) =>
    transaction
      .selectFrom('device')
      .selectAll()
      .where('token_hash', '=', hashOf(key))
      .where('disabled_at', 'is', null)
      .executeTakeFirst(),
  );
}

/** Every terminal, those switched off included. */
export function listDevices(record: Record): Promise<Device[]> {
  return asSystem(record, (transaction) =>
    transaction.selectFrom('device').selectAll().orderBy('created_at').execute(),
  );
}

/** Switches a terminal off; its key opens nothing from now on. Answers whether there was one to switch off. */
export async function disableDevice(record: Record, id: string): Promise<boolean> {
  const { numUpdatedRows } = await asSystem(record, (transaction) =>
    transaction
      .updateTable('device')
      .set({ disabled_at: record.now() })
      .where('id', '=', id)
      .where('disabled_at', 'is', null)
      .executeTakeFirst(),
  );
  return numUpdatedRows > 0n;
}

/** Notes that a terminal has asked; to the minute, because it may ask every second. */
export async function noteDeviceSeen(record: Record, device: Device): Promise<void> {
  const now = record.now();
  if (device.last_seen_at?.slice(0, 16) === now.slice(0, 16)) return;
  await asSystem(record, (transaction) =>
    transaction.updateTable('device').set({ last_seen_at: now }).where('id', '=', device.id).execute(),
  );
}

/** Random keys need no slow hash: nobody can guess one. */
function hashOf(key: string): Buffer {
  return createHash('sha256').update(key).digest();
}

function asSystem<T>(record: Record, work: (transaction: Transaction<DB>) => Promise<T>): Promise<T> {
  return record.database.transaction().execute(async (transaction) => {
    await takeOn(transaction, systemAccess());
    return work(transaction);
  });
}
