import { caseReaders, flushAccessLog, read } from '@guitu/record';

import { noteReading } from '../access/note-reading.ts';
import type { Visitor } from '../access/visitor.ts';
import { accessOf } from '../access/visitor.ts';
import type { Readers } from '../contract/cases.ts';
import type { Services } from '../services.ts';

/** What parts of a file are called. */
export const readSubjects: Readonly<Record<string, string>> = {
  case: '人员页',
  timeline: '时间线',
  matter: '办理事项',
  paper: '文书',
  readers: '查阅记录',
  upload: '材料',
  identity: '身份核验',
  export: '导出名单',
  dossier: '档案目录',
  dossierExport: '导出档案',
};

/** Who read the file of a case, newest first; nothing when the case is not the visitor's. */
export async function findReaders(
  services: Services,
  visitor: Visitor,
  caseId: string,
  route: string,
): Promise<Readers | undefined> {
  const row = await read(services.record, accessOf(visitor), (transaction) =>
    transaction.selectFrom('supervision_case').selectAll().where('id', '=', caseId).executeTakeFirst(),
  );
  if (row === undefined) return undefined;
  await noteReading(services, visitor, row, { subject: 'readers', subjectId: caseId, route });
  await flushAccessLog(services.record);
  const rows = await read(services.record, accessOf(visitor), (transaction) =>
    caseReaders(transaction, caseId),
  );
  return {
    readers: rows.map((one) => ({
      at: one.at,
      name: one.accountName,
      body: one.bodyName,
      what: readSubjects[one.subject] ?? one.subject,
    })),
  };
}
