/** Where one daily entry is made, for the instance it is made for. */
export function entryHref(caseId: string, kind: string, occurrence: string): string {
  return `/cases/${caseId}/entries/new?kind=${kind}&occurrence=${encodeURIComponent(occurrence)}`;
}
