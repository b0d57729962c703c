import type { CaseFacts, Office } from '@guitu/law';

/** The region code of the body that has a case's work of this office on its desk. */
export function deskOf(office: Office, holder: CaseFacts['holder']): number {
  switch (office) {
    case 'judicialOffice':
    case 'supervisee':
      return holder.officeCode;
    case 'prefectureAgency':
      return holder.prefectureCode;
    case 'provinceAgency':
      return Math.floor(holder.prefectureCode / 10_000_000_000) * 10_000_000_000;
    default:
      return holder.countyCode;
  }
}
