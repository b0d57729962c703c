import type { Office } from '@guitu/law';

import type { Session } from '../api/types.ts';

/*
 * What is offered, not what is allowed: the server decides again on every request. Nothing is shown that it would always
 * refuse to this account.
 */

const agencies: readonly Office[] = ['judicialOffice', 'countyAgency', 'prefectureAgency', 'provinceAgency'];

/** Whose accounts read case files: the agencies, the head of the justice bureau, the procuratorate. */
const readers: readonly Office[] = [...agencies, 'countyBureau', 'procuratorate'];

const recipients: readonly Office[] = ['court', 'police', 'prison'];

/**
 * Whether this account sees cases at all: an administrator keeps accounts and parameters and reads no files, and courts, police and
 * prisons read what is sent to them.
 */
export function readsCases({ account, body }: Session): boolean {
  return readers.includes(body.kind) && account.roles.some((role) => role === 'clerk' || role === 'approver');
}

/** Whether papers are received here and no files read: by courts, police and prisons. */
export function receivesPapers({ account, body }: Session): boolean {
  return recipients.includes(body.kind) && account.roles.some((role) => role !== 'administrator');
}

/** Whether the daily work of an agency is done here. */
export function mayAct(session: Session): boolean {
  const { kind } = session.body;
  return readsCases(session) && (agencies.includes(kind) || kind === 'countyBureau');
}

/** Whether steps of matters are taken here: by the agencies, and by the procuratorate those of its own. */
export function takesSteps(session: Session): boolean {
  return mayAct(session) || isProcuratorate(session);
}

export function isProcuratorate(session: Session): boolean {
  return readsCases(session) && session.body.kind === 'procuratorate';
}

/** Whether one looks at what a place does as a whole: counties and higher, the head of the justice bureau, the procuratorate. */
export function observes(session: Session): boolean {
  return readsCases(session) && session.body.kind !== 'judicialOffice';
}

/** Whether files are kept here: registers imported, paper entered afterwards. */
export function keepsFiles(session: Session): boolean {
  return readsCases(session) && agencies.includes(session.body.kind);
}

/** Whether one looks after an installation from above the offices: counties and higher, administrators too. */
export function oversees({ body }: Session): boolean {
  return agencies.includes(body.kind) && body.kind !== 'judicialOffice';
}

/** Whether accounts are kept and local rules set here: administrators of counties and higher. */
export function administrates(session: Session): boolean {
  return oversees(session) && session.account.roles.includes('administrator');
}

/** Whether people are supervised here from day to day: daily entries are made by judicial offices and county agencies. */
export function supervises(session: Session): boolean {
  const { kind } = session.body;
  return readsCases(session) && (kind === 'judicialOffice' || kind === 'countyAgency');
}

/** Whether decision packages are received here: they are addressed to county agencies. */
export function receivesPackages(session: Session): boolean {
  return readsCases(session) && session.body.kind === 'countyAgency';
}

/** Whether assessments are worked on here, or told of: county agencies, judicial offices, and the procuratorate what it is sent. */
export function readsAssessments(session: Session): boolean {
  return supervises(session) || (readsCases(session) && session.body.kind === 'procuratorate');
}
