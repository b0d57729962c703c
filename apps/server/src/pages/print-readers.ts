import { dayOf, hasGuardian } from '@guitu/law';
import type { Day } from '@guitu/law';
import { caseReadingDays, flushAccessLog, read } from '@guitu/record';

import { noteReading } from '../access/note-reading.ts';
import type { Visitor } from '../access/visitor.ts';
import { accessOf } from '../access/visitor.ts';
import type { PaperFile } from '../papers/read-paper.ts';
import type { Services } from '../services.ts';
import { readSubjects } from './readers-page.ts';

const mostLines = 400;

/** Why a body of that kind may read the file at all. */
const grounds: Readonly<Record<string, string>> = {
  judicialOffice: '司法所承担日常工作',
  countyAgency: '社区矫正机构履行职责',
  prefectureAgency: '上级社区矫正机构指导、监督',
  provinceAgency: '上级社区矫正机构指导、监督',
  countyBureau: '县级司法行政部门审批、监督',
  procuratorate: '检察监督',
};

/**
 * 查阅记录清单: who read a file, for the person it is about (《个人信息保护法》第四十五条). Printing it is a reading itself and stands in
 * it. That it was handed over is entered in the matter of the request (个人信息申请), which says to whom.
 */
export async function printReaders(
  services: Services,
  visitor: Visitor,
  caseId: string,
  route: string,
): Promise<PaperFile | undefined> {
  const row = await read(services.record, accessOf(visitor), (transaction) =>
    transaction
      .selectFrom('supervision_case')
      .innerJoin('person', 'person.id', 'supervision_case.person_id')
      .selectAll('supervision_case')
      .select('person.birth_on')
      .where('supervision_case.id', '=', caseId)
      .executeTakeFirst(),
  );
  if (row === undefined) return undefined;
  await noteReading(services, visitor, row, { subject: 'readers', subjectId: caseId, route });
  await flushAccessLog(services.record);
  const { days, total } = await read(services.record, accessOf(visitor), (transaction) =>
    caseReadingDays(transaction, caseId, mostLines),
  );
  const today = dayOf(services.now());
  const minority = {
    supervisee: {
      minorAtCrime: row.minor_at_crime,
      ...(row.birth_on === null ? {} : { birthOn: row.birth_on as Day }),
    },
  };
  const { pdf } = await services.renderer.render(
    'readersList',
    {
      demonstration: services.installation.demonstration,
      number: null,
      issuedOn: today,
      bodyName: visitor.body.name,
      title: '查阅记录清单',
      personName: row.person_name,
      from: days.at(-1)?.day ?? today,
      until: today,
      readers: days.map((one) => ({
        day: one.day,
        name: one.name,
        body: one.bodyName,
        ground: grounds[one.bodyKind ?? ''] ?? '依法参与办理',
        what: readSubjects[one.subject] ?? one.subject,
        times: one.times,
      })),
      left: total - days.length,
      guardian: hasGuardian(minority, today),
    },
    'body',
  );
  return { bytes: Buffer.from(pdf), name: `查阅记录清单-${row.person_name}.pdf` };
}
