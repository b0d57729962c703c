import type { Office, Role } from '@guitu/law';

import { databaseRole, isAgency } from './offices.ts';

/**
 * What a route asks of whoever calls it. The route list carries one of these each; `access.json` and its test hold
 * the answer for every kind of account.
 */
export type AccessLevel =
  /** Anybody, without signing in. */
  | 'public'
  /** A terminal with its own key, and nobody else. */
  | 'terminal'
  /** Any session, also one that must change its password first. */
  | 'session'
  /** Any session that owes nothing. */
  | 'signedIn'
  /** May read case files of its range. */
  | 'reader'
  /** May ask for changes; which ones is for the law to say. */
  | 'officer'
  /** May take steps of matters: officers, and the procuratorate those of its own. */
  | 'actor'
  /** Looks at what a place does as a whole: counties and higher, the county's justice bureau, the procuratorate. */
  | 'observer'
  /** Keeps the files: imports registers, enters what was done on paper. */
  | 'keeper'
  /** Looks after an installation from above the offices: counties and higher, administrators too. No files. */
  | 'overseer'
  /** Sets what the law leaves to a place: administrators of counties and higher. No files. */
  | 'administrator'
  /** Sees by which values the record is held to what it was: counties and higher, administrators too, and the procuratorate. No files. */
  | 'witness'
  /** Reads what was sent to it and no file: courts, police, prisons. */
  | 'recipient'
  /** May read case files of its range, or what was sent to it. */
  | 'addressee'
  /** Has people in supervision from day to day: judicial offices and county agencies. */
  | 'supervisor'
  /** Receives what deciding authorities send: county agencies. */
  | 'receiver';

const readers: readonly Office[] = ['countyBureau', 'procuratorate'];
const supervisors: readonly Office[] = ['judicialOffice', 'countyAgency'];

/** Accounts that only administrate do not read files. */
function worksOnFiles(roles: readonly Role[]): boolean {
  return roles.includes('clerk') || roles.includes('approver');
}

/** Whether an account of this office and with these roles passes a level; sessions are checked before. */
export function passesLevel(level: AccessLevel, office: Office, roles: readonly Role[]): boolean {
  switch (level) {
    case 'terminal':
      return false;
    case 'public':
    case 'session':
    case 'signedIn':
      return true;
    case 'reader':
      return worksOnFiles(roles) && (isAgency(office) || readers.includes(office));
    case 'recipient':
      return worksOnFiles(roles) && databaseRole(office) === 'other';
    case 'addressee':
      return passesLevel('reader', office, roles) || passesLevel('recipient', office, roles);
    case 'officer':
      return worksOnFiles(roles) && (isAgency(office) || office === 'countyBureau');
    case 'actor':
      return worksOnFiles(roles) && (isAgency(office) || readers.includes(office));
    case 'observer':
      return (
        worksOnFiles(roles) && office !== 'judicialOffice' && (isAgency(office) || readers.includes(office))
      );
    case 'keeper':
      return worksOnFiles(roles) && isAgency(office);
    case 'overseer':
      return isAgency(office) && office !== 'judicialOffice';
    case 'administrator':
      return roles.includes('administrator') && passesLevel('overseer', office, roles);
    case 'witness':
      return (isAgency(office) && office !== 'judicialOffice') || readers.includes(office);
    case 'supervisor':
      return worksOnFiles(roles) && supervisors.includes(office);
    case 'receiver':
      return worksOnFiles(roles) && office === 'countyAgency';
  }
}
