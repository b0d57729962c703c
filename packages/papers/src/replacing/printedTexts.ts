import type { PaperData, PaperKind } from '../paper/paperTemplates.ts';

/** Fields that steer the paper or do not stand on it; everything else has to be found in its text. */
const silent = new Set(['demonstration', 'kind', 'introduce', 'sex', 'reportedPromptly']);
silent.add('leaveApplication.bodyName');
silent.add('approvalForm.bodyName');
silent.add('approvalForm.issuedOn');
silent.add('appraisalForm.issuedOn');
silent.add('dischargeDeclaration.held');
silent.add('leaveApplication.issuedOn');
silent.add('inductionDeclaration.held');
silent.add('inductionDeclaration.manner');
silent.add('proposalLetter.proposes');
silent.add('proposalLetter.violated');
silent.add('arrestProposal.revokes');
silent.add('arrestProposal.violated');
silent.add('detentionNoticeForm.measure');
silent.add('serviceReceipt.manner');
// Only year and month stand in the sheet.
silent.add('assessmentRequest.birthOn');

/** A text a paper has to show, written as it is on paper, and where in the data it stands (`person.name`, `points`). */
export interface PrintedField {
  path: string;
  text: string;
}

/** Every text the paper has to show. */
export function printedFields<Kind extends PaperKind>(kind: Kind, data: PaperData[Kind]): PrintedField[] {
  return collect(data, '', (key) => silent.has(key) || silent.has(`${kind}.${key}`)).map(
    ({ path, text }) => ({
      path,
      text: bare(text),
    }),
  );
}

/** The same without where they stand. */
export function printedTexts<Kind extends PaperKind>(kind: Kind, data: PaperData[Kind]): string[] {
  return printedFields(kind, data).map(({ text }) => text);
}

/** Spaces and line ends fall where the line ends, so texts are compared without them. */
export function bare(text: string): string {
  return text.replaceAll(/[\s\u200B]/gu, '');
}

function collect(value: unknown, path: string, isSilent: (key: string) => boolean): PrintedField[] {
  if (typeof value === 'number') return [{ path, text: String(value) }];
  if (typeof value === 'string') {
    return value === 'awaiting' || value === 'notNeeded' ? [] : [{ path, text: written(value) }];
  }
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, entry]) => {
    if (isSilent(key)) return [];
    const inside = Array.isArray(value) ? path : path === '' ? key : `${path}.${key}`;
    return collect(entry, inside, isSilent);
  });
}

function written(text: string): string {
  const moment = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/u.test(text);
  if (moment) {
    const [year, month, day, hour, minute] = new Date(Date.parse(text) + 8 * 3600_000)
      .toISOString()
      .split(/[-T:]/u)
      .map(Number);
    return `${year}年${month}月${day}日${hour}时${String(minute).padStart(2, '0')}分`;
  }
  const day = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(text);
  if (day) return `${Number(day[1])}年${Number(day[2])}月${Number(day[3])}日`;
  return text.replace(/[。；]$/u, '');
}
