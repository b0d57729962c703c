import { readFileSync } from 'node:fs';

import { catalogue, chinaCalendar, momentFromEpoch } from '@guitu/law';
import type { Moment } from '@guitu/law';
import { createRenderer } from '@guitu/papers';
import { closeRecord, openRecord } from '@guitu/record';
import type { RecordOptions } from '@guitu/record';

import { newIncidentId, printIncident } from '../incident.ts';
import type { Installation, Services } from '../services.ts';
import { databaseBoard } from '../stream/database-board.ts';
import type { OpenDatabase } from './database.ts';

/** The version of this program. */
export const version = (
  JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }
).version;

/** The clock on the wall. Everything else gets the time from whoever calls it. */
export function presentMoment(): Moment {
  return momentFromEpoch(Date.now());
}

/** Services with the way to close them again. */
export interface OpenServices {
  readonly services: Services;
  close(): Promise<void>;
}

/** Opens everything a use case may reach, on a migrated database. */
export async function openServices(
  database: Pick<OpenDatabase, 'runUrl' | 'sealUrl' | 'importUrl'>,
  folder: string,
  installation: (record: Services['record']) => Promise<Omit<Installation, 'version'>>,
  now: () => Moment = presentMoment,
  options: Pick<RecordOptions, 'prepared'> = {},
): Promise<OpenServices> {
  const { runUrl, sealUrl, importUrl } = database;
  const record = await openRecord({ runUrl, sealUrl, importUrl, folder, now, ...options });
  try {
    const renderer = createRenderer();
    const notices = databaseBoard(record, (error) =>
      printIncident({ id: newIncidentId(), where: 'notices', error }),
    );
    const services: Services = {
      record,
      renderer,
      notices,
      calendar: chinaCalendar,
      catalogue,
      now,
      installation: { ...(await installation(record)), version },
      report: printIncident,
    };
    return {
      services,
      async close() {
        await notices.close();
        await renderer.close();
        await closeRecord(record);
      },
    };
  } catch (error) {
    await closeRecord(record);
    throw error;
  }
}
