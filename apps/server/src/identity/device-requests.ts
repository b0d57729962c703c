import type { Moment } from '@guitu/law';
import { noteDeviceSeen, openText, read, systemAccess } from '@guitu/record';
import type { Device } from '@guitu/record';

import type { DeviceRequests, IdentityCheck } from '../contract/identity.ts';
import type { Services } from '../services.ts';

/** What waits for a terminal, oldest first. That it asked is noted as its sign of life. */
export async function listDeviceRequests(
  services: Services,
  device: Device,
): Promise<DeviceRequests['requests']> {
  const { record } = services;
  const requests = await read(record, systemAccess(`终端 ${device.name}`), async (transaction) => {
    const rows = await transaction
      .selectFrom('identity_check')
      .innerJoin('supervision_case', 'supervision_case.id', 'identity_check.case_id')
      .innerJoin('person', 'person.id', 'supervision_case.person_id')
      .select([
        'identity_check.id',
        'method',
        'purpose',
        'requested_at',
        'person_name',
        'person.key_id',
        'id_number_sealed',
      ])
      .where('device_id', '=', device.id)
      .where('result', '=', 'requested')
      .orderBy('requested_at')
      .limit(20)
      .execute();
    return Promise.all(
      rows.map(async (row) => {
        const sealed = row.id_number_sealed;
        const idNumber = sealed === null ? null : await openText(record, transaction, row.key_id, sealed);
        return {
          id: row.id,
          method: row.method as IdentityCheck['method'],
          purpose: row.purpose as IdentityCheck['purpose'],
          person: { name: row.person_name, idTail: idNumber?.slice(-4) ?? null },
          requestedAt: row.requested_at as Moment,
        };
      }),
    );
  });
  await noteDeviceSeen(record, device);
  return requests;
}
