import type { Day, FormValues, PrivacyRecord, PrivacyRecordKind } from '@guitu/law';
import { assessmentKeptUntil, dayOf, privacyRemarks } from '@guitu/law';
import { read } from '@guitu/record';

import type { Visitor } from '../access/visitor.ts';
import { accessOf } from '../access/visitor.ts';
import type { PrivacyRegister } from '../contract/privacy.ts';
import type { Row, Transaction } from '../record-types.ts';
import { recordRow, remarkRow } from '../registers/record-row.ts';
import type { Services } from '../services.ts';
import { loadNotices } from './notices.ts';

/** 个人信息保护台账 of a body and those below it, with what is still owed about each entry and about what none speaks of. */
export function privacyRegisterPage(services: Services, visitor: Visitor): Promise<PrivacyRegister> {
  const today = dayOf(services.now());
  return read(services.record, accessOf(visitor), async (transaction) => {
    const rows = await loadRecords(transaction);
    const standing = rows.filter((row) => row.withdrawn_at === null).map(recordOf);
    return {
      records: rows.map((row) => rowOf(row, standing, visitor, today)),
      notices: await loadNotices(transaction, standing, today),
    };
  });
}

type RecordRow = Row<'privacy_record'> & { readonly body_name: string | null };

function loadRecords(transaction: Transaction): Promise<RecordRow[]> {
  return transaction
    .selectFrom('privacy_record')
    .selectAll()
    .select((row) =>
      row
        .selectFrom('body')
        .select('body.name')
        .whereRef('body.region_code', '=', 'privacy_record.holder_code')
        .where('body.kind', 'in', ['countyAgency', 'prefectureAgency', 'provinceAgency'])
        .limit(1)
        .as('body_name'),
    )
    .orderBy('on_day', 'desc')
    .orderBy('id')
    .limit(500)
    .execute();
}

function recordOf(row: RecordRow): PrivacyRecord {
  return { kind: row.kind as PrivacyRecordKind, values: row.body as FormValues };
}

function rowOf(
  row: RecordRow,
  standing: readonly PrivacyRecord[],
  visitor: Visitor,
  today: Day,
): PrivacyRegister['records'][number] {
  const record = recordOf(row);
  const remarks = row.withdrawn_at === null ? privacyRemarks(record, standing, today) : [];
  return {
    ...recordRow(row, record.kind),
    bodyName: row.body_name ?? '',
    keptUntil: record.kind === 'impactAssessment' ? assessmentKeptUntil(row.on_day as Day) : null,
    remarks: remarks.map(remarkRow),
    own: row.holder_code === visitor.body.regionCode,
  };
}
