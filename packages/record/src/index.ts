export * from './cluster/index.ts';
export { migrate } from './migrate/migrate.ts';
export { readMigrationFiles } from './migrate/files.ts';
export type { MigrateOptions } from './migrate/migrate.ts';
export { RecordRefusal } from './refusal.ts';
export type { RecordRefusalCode } from './refusal.ts';
export { openRecord, closeRecord } from './open/open-record.ts';
export type { RecordOptions } from './open/open-record.ts';
export type { Record } from './open/record.ts';
export { newId } from './id.ts';
export { canonicalJson, isSameJson, json } from './json.ts';
export type { JsonText, JsonValue } from './json.ts';
export type { DB } from './schema/tables.generated.ts';

export type { CryptoProvider, SigningPair } from './crypto/provider.ts';
export { internationalCrypto } from './crypto/international.ts';
export { nationalCrypto } from './crypto/national.ts';
export type { NationalLibrary } from './crypto/national.ts';

export { systemAccess } from './change/access.ts';
export type { Access } from './change/access.ts';
export {
  assessmentAccess,
  assessmentCode,
  heldAt,
  isAssessmentCode,
  placeOfHolder,
} from './change/assessment-range.ts';
export { read } from './change/read.ts';
export { write } from './change/write.ts';
export { writeDerived } from './change/write-derived.ts';
export type { Written } from './change/write.ts';
export { addChange } from './change/add-change.ts';
export { addChanges } from './change/add-changes.ts';
export { deleteRows, insertRows, updateRows } from './change/write-rows.ts';
export type { AlteredRow, NewRow } from './change/write-rows.ts';
export { stamp } from './change/order.ts';
export type { Change, ChangeOrder } from './change/order.ts';
export { moveCase } from './change/move-case.ts';

export { createCaseKey, destroyCaseKey, openCaseKeys } from './sensitive/case-key.ts';
export { openText, sealText } from './sensitive/seal-text.ts';
export { openValues, sealValues } from './sensitive/case-values.ts';
export { isSealed } from './sensitive/seal-values.ts';
export { idNumberIndex, idTailIndex } from './sensitive/number-index.ts';

export { sealOnce } from './seal/seal-once.ts';
export type { CaseProof, ProvedLink, ProvedRow, ProvedRun } from './prove/case-proof.ts';
export { proveCase } from './prove/prove-case.ts';
export type { ShownRows } from './prove/prove-case.ts';
export { signManifest } from './prove/sign-manifest.ts';
export type { ManifestSignature } from './prove/sign-manifest.ts';
export { startSealer } from './seal/start-sealer.ts';
export type { Sealer } from './seal/start-sealer.ts';
export { dailyRootOf, signDailyRoot } from './seal/daily-root.ts';
export type { DailyRoot } from './seal/daily-root.ts';

export { drawNumber } from './store/draw-number.ts';
export { insertPerson, updatePerson } from './store/people.ts';
export type { PersonValues } from './store/people.ts';
export { openPerson } from './store/open-person.ts';
export type { OpenedPerson } from './store/open-person.ts';
export { replaceNameTokens } from './store/name-token-rows.ts';
export { nameSort, nameTokens, searchTokens } from './names/name-tokens.ts';
export { putOccurrences, removeOccurrences } from './store/occurrences.ts';
export type { OccurrenceRow } from './store/occurrences.ts';
export { makeDue, putReviews, removeReviews } from './store/reviews.ts';
export type { ReviewRow } from './store/reviews.ts';
export { enqueue } from './store/jobs.ts';
export type { JobOptions } from './store/jobs.ts';
export { releaseLostJobs } from './store/lost-jobs.ts';
export { insertOutbox, markOutbox, waitingOutbox } from './store/outbox.ts';
export type { OutgoingMessage } from './store/outbox.ts';
export { answerInbox, insertInbox, takeInbox } from './store/inbox.ts';
export type { Envelope } from './store/inbox.ts';
export { deleteDraft, findDraft, putDraft } from './store/drafts.ts';
export { deleteSavedView, listSavedViews, putSavedView } from './store/saved-views.ts';
export type { SavedView } from './store/saved-views.ts';
export { regionAndAbove, resolveParameter, resolveParameters } from './store/parameters.ts';
export type { ResolvedParameter } from './store/parameters.ts';
export { delegationsInForce, insertDelegation } from './store/delegations.ts';
export * from './store/accounts.ts';
export { clearFailedSignIns, recordFailedSignIn } from './store/sign-in-attempts.ts';
export * from './store/sessions.ts';
export * from './store/devices.ts';
export * from './store/messages.ts';
export { putBodies, putRegions } from './store/bodies.ts';
export { logAccess, flushAccessLog } from './store/access-log.ts';
export type { AccessNote } from './store/access-log.ts';

export { faultPoint, armFaultPoint } from './faults/fault-point.ts';
export type { FaultPointName } from './faults/fault-point.ts';

export { countCases } from './queries/count-cases.ts';
export { sumCaseDays } from './queries/sum-case-days.ts';
export type { SummedDays } from './queries/sum-case-days.ts';
export { isCaseSort, listCases } from './queries/list-cases.ts';
export { settleCaseCounts } from './store/case-counts.ts';
export type { PageCounts } from './store/page-counts.ts';
export { findPageCounts, putPageCounts } from './store/page-counts.ts';
export { foldCaseDays, settleCaseDays } from './store/case-days.ts';
export { settleOpenCounts } from './store/open-counts.ts';
export type { CaseRow, CaseSort } from './queries/list-cases.ts';
export type { CaseFilter } from './queries/case-filter.ts';
export type { Page } from './queries/page.ts';
export * from './queries/get-case.ts';
export * from './queries/case-state.ts';
export * from './queries/case-timeline.ts';
export * from './queries/list-matters.ts';
export * from './queries/get-matter.ts';
export * from './queries/today-items.ts';
export * from './queries/day-board.ts';
export * from './queries/papers.ts';
export * from './queries/case-readers.ts';
export * from './queries/find-people.ts';

export { putBlob } from './blobs/put-blob.ts';
export type { NewBlob, StoredBlob } from './blobs/put-blob.ts';
export { findBlob, getBlob } from './blobs/find-blob.ts';
export type { OpenBlob } from './blobs/find-blob.ts';
export { adoptBlob } from './blobs/adopt-blob.ts';
export { removeStaleUploads } from './blobs/blob-file.ts';

export * from './import/index.ts';

export * from './backup/index.ts';

export { verify } from './verify/verify.ts';
export type { Verification, VerifyCounts } from './verify/verify.ts';
export { verifyDeparted } from './verify/verify-departed.ts';
export type { DepartedAnswer, DepartedRoot, DepartedVerification } from './verify/verify-departed.ts';
export type { BrokenPlace } from './verify/broken.ts';
export { protectedTables } from './schema/protected-tables.ts';
