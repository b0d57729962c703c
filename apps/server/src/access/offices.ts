import type { Office, Role } from '@guitu/law';

/** The corrections agencies: the only bodies that take steps in the matters of a supervisee. */
const agencies: readonly Office[] = ['judicialOffice', 'countyAgency', 'prefectureAgency', 'provinceAgency'];

const roleTitles: Readonly<Record<Role, string>> = {
  clerk: '经办人',
  approver: '审批人',
  administrator: '管理员',
};

export function isAgency(office: Office): boolean {
  return agencies.includes(office);
}

/** Which role of the database a body works under. Row-level security has one policy for each. */
export function databaseRole(office: Office): 'agency' | 'procuratorate' | 'other' | 'supervisee' | 'system' {
  if (isAgency(office) || office === 'countyBureau') return 'agency';
  if (office === 'procuratorate') return 'procuratorate';
  if (office === 'supervisee' || office === 'system') return office;
  return 'other';
}

/** What the roles of an account are called, highest first. */
export function titleOf(roles: readonly Role[]): string {
  const order: readonly Role[] = ['approver', 'clerk', 'administrator'];
  return order
    .filter((role) => roles.includes(role))
    .map((role) => roleTitles[role])
    .join('、');
}
