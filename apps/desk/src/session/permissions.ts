import type { Session } from '../api/types.ts';

const agencies = ['judicialOffice', 'countyAgency', 'prefectureAgency'];

/** Whether the register may be imported from here. The server decides again. */
export function mayImport({ body, account }: Session): boolean {
  return (
    agencies.includes(body.kind) && account.roles.some((role) => role === 'clerk' || role === 'approver')
  );
}

/** Bodies that only read and raise opinions are not offered what they may not do. */
export function mayAct({ body }: Session): boolean {
  return body.kind !== 'procuratorate';
}
