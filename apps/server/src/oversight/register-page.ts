import type { Day, FormValues, OversightRecord, OversightRecordKind } from '@guitu/law';
import { chinaCalendar, dayOf, missingRecords, oversightRemarks } from '@guitu/law';
import { read } from '@guitu/record';

import { isAgency } from '../access/offices.ts';
import type { Visitor } from '../access/visitor.ts';
import { accessOf } from '../access/visitor.ts';
import type { OversightRegister } from '../contract/oversight.ts';
import type { Row } from '../record-types.ts';
import { recordRow, remarkRow } from '../registers/record-row.ts';
import type { Services } from '../services.ts';
import { kindsFor } from './may-enter.ts';

const most = 500;

/** 监督核对台账 of a body and those below it, with what is still owed about each entry. */
export function oversightRegisterPage(services: Services, visitor: Visitor): Promise<OversightRegister> {
  const today = dayOf(services.now());
  return read(services.record, accessOf(visitor), async (transaction) => {
    const rows = await transaction
      .selectFrom('oversight_record')
      .selectAll()
      .orderBy('on_day', 'desc')
      .orderBy('id')
      .limit(most)
      .execute();
    const kinds = kindsFor(visitor.body);
    return {
      records: rows.map((row) => rowOf(row, standingAt(rows, row.holder_code), visitor, kinds, today)),
      kinds,
      notices: isAgency(visitor.body.kind)
        ? missingRecords(standingAt(rows, visitor.body.regionCode)).map(remarkRow)
        : [],
    };
  });
}

type RecordRow = Row<'oversight_record'>;

/** What stands in the register of one place: another county's check is none of ours. */
function standingAt(rows: readonly RecordRow[], place: number): readonly OversightRecord[] {
  return rows.filter((row) => row.withdrawn_at === null && row.holder_code === place).map(recordOf);
}

function recordOf(row: RecordRow): OversightRecord {
  return { kind: row.kind as OversightRecordKind, values: row.body as FormValues };
}

function rowOf(
  row: RecordRow,
  standing: readonly OversightRecord[],
  visitor: Visitor,
  kinds: readonly OversightRecordKind[],
  today: Day,
): OversightRegister['records'][number] {
  const record = recordOf(row);
  const remarks = row.withdrawn_at === null ? oversightRemarks(record, standing, today, chinaCalendar) : [];
  return {
    ...recordRow(row, record.kind),
    bodyName: row.body_name,
    remarks: remarks.map(remarkRow),
    own: row.holder_code === visitor.body.regionCode && kinds.includes(record.kind),
  };
}
