import type { MatterEvent } from '@guitu/law';
import { dossierNames, dossierParts, entryKindNames, measureNames } from '@guitu/law';
import { openPerson } from '@guitu/record';

import type { Visitor } from '../../access/visitor.ts';
import { eventTitle } from '../../command/conflict.ts';
import { textOf } from '../../pages/history.ts';
import type { Row, Transaction } from '../../record-types.ts';
import type { Services } from '../../services.ts';
import type { ArrangedDossier } from '../arranged.ts';
import { pageRange } from '../arranged.ts';
import { loadEntries } from '../entries.ts';
import { readAs } from '../read-as.ts';
import type { ExportedPiece } from './piece-members.ts';

/** Where the chain speaks of it: the row by which the verifier finds the entry. */
interface Trace {
  readonly 表: 'event' | 'paper' | 'daily_entry';
  readonly 键: string;
}

/**
 * The file as data, in the words people use. Of a part of a file only the catalogue of that part is told, and of the person only the
 * name: what was not allowed stays behind.
 */
export async function storyOf(
  services: Services,
  visitor: Visitor,
  arranged: ArrangedDossier,
  pieces: readonly ExportedPiece[],
  whole: boolean,
) {
  const { dossier, pages } = arranged;
  const { row, kind } = dossier;
  const head = {
    档案: dossierNames[kind],
    范围: whole ? '全卷' : '部分材料',
    姓名: row.person_name,
    卷内目录: pieces.map(pieceOf),
  };
  if (!whole) return head;
  const entries = await readAs(services, visitor, (transaction) =>
    loadEntries(services, transaction, row, 'all'),
  );
  return {
    ...head,
    件数: pieces.length,
    页数: pages,
    人员: await readAs(services, visitor, (transaction) => personOf(services, transaction, arranged)),
    案件: caseOf(arranged),
    缺件: dossier.missing.map(({ title, text }) => ({ 材料: title, 说明: text })),
    办理事项: await readAs(services, visitor, (transaction) => mattersOf(transaction, arranged)),
    日常记录: entries.map((entry) => ({
      类别: entryKindNames[entry.kind],
      时刻: entry.happenedAt,
      录入时刻: entry.recordedAt,
      登记人: entry.enteredBy,
      内容: entry.text,
      留痕: trace('daily_entry', entry.id),
    })),
    送达和抄送: dossier.copies.map((copy) => ({
      内容: copy.subject,
      送: copy.recipient_name,
      作出: copy.created_at,
      送出: copy.sent_at,
      收到: copy.received_at,
    })),
  };
}

const trace = (table: Trace['表'], key: string): Trace => ({ 表: table, 键: key });

function pieceOf({ row, path }: ExportedPiece) {
  return {
    序号: row.index,
    部分: dossierParts.find(({ code }) => code === row.part)?.title ?? '',
    题名: row.title,
    文号: row.number ?? null,
    责任者: row.responsible,
    日期: row.on,
    页次: pageRange(row),
    备注: row.note ?? '',
    文件: path ?? null,
    ...(row.source.kind === 'paper' ? { 留痕: trace('paper', row.source.paperId) } : {}),
  };
}

async function personOf(services: Services, transaction: Transaction, { dossier }: ArrangedDossier) {
  const { person } = dossier.file.registers;
  if (person === undefined) return {};
  const opened = await openPerson(services.record, transaction, person);
  return {
    姓名: person.name,
    性别: person.sex === 'male' ? '男' : person.sex === 'female' ? '女' : null,
    出生日期: person.birth_on,
    证件号码: opened.idNumber ?? null,
    电话: opened.phone ?? null,
    居住地: opened.homeAddress ?? null,
    户籍地: opened.householdAddress ?? null,
  };
}

function caseOf({ dossier: { row, facts } }: ArrangedDossier) {
  return {
    档案号: row.case_number,
    矫正类别: measureNames[facts.measure],
    罪名: row.crime,
    原判刑罚: row.original_penalty,
    决定机关: row.deciding_authority,
    裁判文书: row.judgment_number,
    裁判日期: row.judgment_on,
    矫正期限: facts.term === undefined ? null : { 起: facts.term.begins, 止: facts.term.ends },
    接收日期: facts.intake?.receivedOn ?? row.received_on,
    结束: facts.ended === undefined ? null : { 日期: facts.ended.on, 原因: facts.ended.ground },
  };
}

async function mattersOf(transaction: Transaction, { dossier: { file } }: ArrangedDossier) {
  const ids = await eventIds(transaction, file.base.caseId);
  return file.matters
    .toSorted((a, b) => (a.state.openedOn < b.state.openedOn ? -1 : 1))
    .map(({ procedure, state, row }) => ({
      事项: procedure.title,
      摘要: procedure.summary(state),
      状态: row?.status ?? '',
      经过: state.history.map((event) => ({
        做了什么: eventTitle(procedure, event),
        发生时刻: event.happenedAt,
        录入时刻: event.recordedAt,
        办理人: (event.by.stated ?? event.by).name,
        单位: bodyOf(event),
        方式: event.mode === 'record' ? '补录' : '当时办理',
        内容: textOf(procedure, event),
        不合规之处: event.irregularities.map(({ text }) => text),
        留痕: trace('event', ids.get(`${state.id} ${event.sequence}`) ?? ''),
      })),
    }));
}

function bodyOf({ by }: MatterEvent): string {
  return by.stated?.bodyName ?? by.bodyName;
}

async function eventIds(transaction: Transaction, caseId: string): Promise<ReadonlyMap<string, string>> {
  const rows: Pick<Row<'event'>, 'id' | 'matter_id' | 'sequence'>[] = await transaction
    .selectFrom('event')
    .select(['id', 'matter_id', 'sequence'])
    .where('case_id', '=', caseId)
    .execute();
  return new Map(rows.map((row) => [`${row.matter_id} ${row.sequence}`, row.id]));
}
