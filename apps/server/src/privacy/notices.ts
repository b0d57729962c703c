import type { Day, Moment, PrivacyRecord, PrivacyUse } from '@guitu/law';
import { addDays, dayOf, personalInformation, privacyUses, startOfDay, withoutAssessment } from '@guitu/law';
import { sql } from 'kysely';

import type { PrivacyRegister } from '../contract/privacy.ts';
import type { Transaction } from '../record-types.ts';

type Notice = PrivacyRegister['notices'][number];

/** How far back uses are looked for: an old one is not made good by a notice. */
const lookBackDays = 90;

/** What is used, or left open, without anything in the register that allows it. */
export async function loadNotices(
  transaction: Transaction,
  records: readonly PrivacyRecord[],
  today: Day,
): Promise<Notice[]> {
  const uses = [
    ...(await phoneLocations(transaction, today)),
    ...(await terminals(transaction)).map((use) => ({ use, on: today })),
  ];
  const missing = new Set(uses.flatMap(({ use, on }) => withoutAssessment([use], records, on)));
  const stored = records.some(
    ({ kind, values }) => kind === 'storageConfirmation' && values['inChina'] === true,
  );
  return [
    ...[...missing].map((use) => notAssessed(use)),
    ...(stored
      ? []
      : [
          notice(
            'PRIV-04',
            '还没有登记境内存储确认：个人信息须存放在境内，请写明服务器和备份在哪里、由谁确认。',
            personalInformation(36),
          ),
        ]),
  ];
}

function notAssessed(use: PrivacyUse): Notice {
  return notice(
    `PRIV-02.${use}`,
    `正在使用“${privacyUses[use]}”，用以前没有做影响评估。请评估并登记；评估完成以前停止使用。`,
    personalInformation(55),
  );
}

function notice(code: string, text: string, article: ReturnType<typeof personalInformation>): Notice {
  return { code, text, articles: [{ code: article.code, label: article.label }] };
}

async function phoneLocations(transaction: Transaction, today: Day) {
  const rows = await transaction
    .selectFrom('daily_entry')
    .select('happened_at')
    .where('kind', '=', 'digitalCheck')
    .where('withdrawn_at', 'is', null)
    .where('happened_at', '>=', startOfDay(addDays(today, -lookBackDays)))
    .where(sql<boolean>`body ->> 'means' = 'phoneLocation'`)
    .execute();
  return rows.map((row) => ({ use: 'phoneLocation' as const, on: dayOf(row.happened_at as Moment) }));
}

const usesOfTerminals: Readonly<Record<string, PrivacyUse>> = {
  face: 'faceCheck',
  fingerprint: 'fingerprintCheck',
};

/** Terminals that are switched on, by what they take of a person. */
async function terminals(transaction: Transaction): Promise<readonly PrivacyUse[]> {
  const rows = await transaction
    .selectFrom('device')
    .select('kind')
    .distinct()
    .where('disabled_at', 'is', null)
    .execute();
  return rows.flatMap(({ kind }) => usesOfTerminals[kind] ?? []);
}
