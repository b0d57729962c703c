/**
 * Papers to other bodies that do not say whose file they come from: answers about what is sealed, which must not tell that there is
 * anything, and what is written about those who work here.
 */
const nameless: ReadonlySet<string> = new Set([
  'harmReport',
  'interferenceReport',
  'minorFileRefusal',
  'minorFileReply',
  'sealedRecordRefusal',
  'sealedRecordReply',
  'secrecyUndertaking',
]);

/** Whether whoever received this paper knows from it whom it is about. */
export function namesPerson(paperKind: string): boolean {
  return !nameless.has(paperKind);
}
