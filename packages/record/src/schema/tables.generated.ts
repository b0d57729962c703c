// Generated from the migrated schema: npx vitest run packages/record/src/schema -u
import type { ColumnType, Generated, GeneratedAlways } from 'kysely';

import type { JsonText, JsonValue } from '../json.ts';

/** Comes out as a value, goes in as text made by json(): a bare array would be taken for a PostgreSQL array. */
type Jsonb = ColumnType<JsonValue, JsonText, JsonText>;
type JsonbWithDefault = ColumnType<JsonValue, JsonText | undefined, JsonText>;

export interface AbsenceTable {
  id: string;
  body_id: string;
  account_id: string;
  name: string;
  from_on: string;
  until_on: string;
  reason: string | null;
  acting_id: string | null;
  acting_name: string | null;
  grants: Generated<string[]>;
  ground: string | null;
  entered_by: string;
  entered_at: string;
  ended_on: string | null;
  holder_code: number;
  written_by_code: Generated<number>;
  change_id: Generated<string>;
}

export interface AccessBatchTable {
  id: number;
  previous: Buffer;
  root: Buffer;
  hash: Buffer;
  count: number;
  at: string;
}

export interface AccessLogTable {
  id: GeneratedAlways<number>;
  batch_id: number;
  position: number;
  at: string;
  account_id: string;
  account_name: string;
  body_id: string;
  body_name: string;
  subject: string;
  subject_id: string | null;
  case_id: string | null;
  route: string;
  holder_code: number;
}

export interface AccountTable {
  id: string;
  body_id: string;
  sign_in_name: string;
  display_name: string;
  title: string | null;
  password_hash: string;
  roles: Generated<string[]>;
  disabled_at: string | null;
  failed_attempts: Generated<number>;
  locked_until: string | null;
  password_changed_at: string | null;
  created_at: Generated<string>;
  wecom_user: string | null;
}

export interface AccountBodyTable {
  account_id: string;
  body_id: string;
}

export interface BatchTable {
  id: number;
  previous: Buffer;
  root: Buffer;
  hash: Buffer;
  count: number;
  at: string;
}

export interface BlobTable {
  hash: Buffer;
  scope: string;
  size: number;
  media_type: string;
  stored_hash: Buffer;
  key_id: string | null;
  wrapped_key: Buffer;
  case_id: string | null;
  created_at: string;
  account_id: string;
  holder_code: number;
  written_by_code: Generated<number>;
  change_id: string | null;
}

export interface BodyTable {
  id: string;
  kind: string;
  region_code: number;
  range_low: number;
  range_high: number;
  name: string;
  parent_id: string | null;
}

export interface CaseCountTable {
  holder_code: number;
  status: string;
  cases: number;
}

export interface CaseDayChangeTable {
  holder_code: number;
  kind: string;
  on_day: string;
  previous_day: string | null;
  cases: number;
}

export interface CaseDayCountTable {
  width: string;
  grain: string;
  kind: string;
  on_day: string;
  previous_day: string | null;
  holder_code: number;
  cases: number;
}

export interface CaseDaysTable {
  case_id: string;
  ended_on: string | null;
  missed_on: string | null;
  absconded_on: Generated<string[]>;
  reoffended_on: Generated<string[]>;
}

export interface CaseKeyTable {
  id: string;
  wrapped: Buffer | null;
  algorithm: string;
  created_at: Generated<string>;
  destroyed_at: string | null;
}

export interface CaseOfficerTable {
  id: string;
  case_id: string;
  account_id: string;
  officer_name: string;
  from_on: string;
  until_on: string | null;
  handover_id: string | null;
  entered_by: string;
  entered_at: string;
  holder_code: number;
  written_by_code: Generated<number>;
  change_id: Generated<string>;
}

export interface ChainHeadTable {
  chain_id: string;
  sequence: number;
  hash: Buffer;
}

export interface ChangeTable {
  id: string;
  xact: Generated<string>;
  account_id: string;
  actor_name: string;
  body_id: string;
  body_name: string;
  command: string;
  idempotency_key: string;
  definition_version: string;
  chain_id: string;
  case_id: string | null;
  body: Jsonb;
  fingerprint: Buffer;
  salt: Buffer;
  at: string;
  holder_code: number;
  written_by_code: number;
}

export interface ChangeEntryTable {
  change_id: string;
  position: number;
  table_name: string;
  row_key: string;
  operation: string;
  hash: Buffer;
}

export interface ChangeResultTable {
  change_id: string;
  result: Jsonb;
}

export interface ClockTable {
  matter_id: string;
  name: string;
  case_id: string;
  procedure: string;
  title: string;
  started_at: string;
  due_at: string;
  stopped_at: string | null;
  article: string | null;
  kind: string;
  holder_code: number;
  written_by_code: Generated<number>;
  change_id: Generated<string>;
}

export interface CounterTable {
  holder_code: number;
  body_id: string;
  kind: string;
  year: number;
  last: Generated<number>;
}

export interface CustodyIntervalTable {
  id: string;
  case_id: string;
  custodian_code: number;
  custodian_name: string;
  from_on: string;
  until_on: string | null;
  holder_code: number;
  written_by_code: Generated<number>;
  change_id: Generated<string>;
}

export interface DailyEntryTable {
  id: string;
  case_id: string;
  kind: string;
  happened_at: string;
  recorded_at: string;
  body: Jsonb;
  counts: boolean;
  also: Generated<string[]>;
  occurrence: string | null;
  round_id: string | null;
  entered_by: string;
  withdrawn_at: string | null;
  withdrawn_by: string | null;
  withdrawn_reason: string | null;
  replaced_by: string | null;
  holder_code: number;
  written_by_code: Generated<number>;
  change_id: Generated<string>;
}

export interface DailyRootTable {
  day: string;
  batch_id: number;
  hash: Buffer;
  algorithm: string;
  signature: Buffer;
  public_key: string;
  receipt: string | null;
}

export interface DeadlineCountTable {
  holder_code: number;
  due_at: string;
  earlier: string | null;
  matters: number;
}

export interface DecisionPackageTable {
  id: string;
  body_id: string;
  envelope_id: string | null;
  file_name: string;
  file_hash: Buffer;
  blob_hash: Buffer | null;
  status: string;
  sender_name: string | null;
  sender_kind: string | null;
  to_code: number | null;
  person_name: string | null;
  measure: string | null;
  id_number_index: Buffer | null;
  effective_on: string | null;
  manifest_sealed: Buffer | null;
  key_id: string | null;
  report: JsonbWithDefault;
  case_id: string | null;
  matter_id: string | null;
  received_at: string;
  received_by: string;
  settled_at: string | null;
  settled_by: string | null;
  handling: string | null;
  note: string | null;
  holder_code: number;
  written_by_code: Generated<number>;
  change_id: Generated<string>;
}

export interface DelegationTable {
  id: string;
  county_body_id: string;
  office_body_id: string;
  office_code: number;
  matter: string;
  basis: string;
  valid_from: string;
  valid_until: string | null;
  holder_code: number;
  written_by_code: Generated<number>;
  change_id: Generated<string>;
}

export interface DeskHandoverTable {
  id: string;
  from_account: string;
  from_name: string;
  to_account: string;
  to_name: string;
  case_ids: string[];
  on_day: string;
  note: string | null;
  entered_by: string;
  entered_at: string;
  confirmed_at: string | null;
  holder_code: number;
  written_by_code: Generated<number>;
  change_id: Generated<string>;
}

export interface DeviceTable {
  id: string;
  body_id: string;
  name: string;
  kind: string;
  token_hash: Buffer;
  created_at: string;
  disabled_at: string | null;
  last_seen_at: string | null;
  holder_code: number;
}

export interface DossierClosingTable {
  id: string;
  case_id: string;
  kind: string;
  closed_on: string;
  body: Jsonb;
  catalogue: Jsonb;
  items: number;
  pages: number | null;
  missing: number;
  closed_by: string;
  body_name: string;
  closed_at: string;
  reopened_at: string | null;
  reopened_by: string | null;
  reopened_reason: string | null;
  holder_code: number;
  written_by_code: Generated<number>;
  change_id: Generated<string>;
}

export interface DossierExportTable {
  id: string;
  case_id: string;
  kind: string;
  recipient: string;
  ground: string;
  query_matter_id: string | null;
  pieces: string[] | null;
  account_id: string;
  exported_by: string;
  body_name: string;
  exported_at: string;
  holder_code: number;
  written_by_code: Generated<number>;
  change_id: Generated<string>;
}

export interface DossierLoanTable {
  id: string;
  case_id: string;
  kind: string;
  body: Jsonb;
  from_on: string;
  until_on: string | null;
  query_matter_id: string | null;
  entered_by: string;
  body_name: string;
  entered_at: string;
  returned_on: string | null;
  returned_state: string | null;
  returned_by: string | null;
  holder_code: number;
  written_by_code: Generated<number>;
  change_id: Generated<string>;
}

export interface DraftTable {
  account_id: string;
  key: string;
  sealed: Buffer;
  updated_at: Generated<string>;
}

export interface DutyExcuseTable {
  id: string;
  case_id: string;
  kind: string;
  duty: string;
  occurrence: string;
  on_day: string;
  reason: string;
  until_on: string | null;
  entered_by: string;
  recorded_at: string;
  withdrawn_at: string | null;
  withdrawn_reason: string | null;
  holder_code: number;
  written_by_code: Generated<number>;
  change_id: Generated<string>;
}

export interface DutyShiftTable {
  id: string;
  day: string;
  name: string;
  phone: string | null;
  entered_by: string;
  entered_at: string;
  holder_code: number;
  written_by_code: Generated<number>;
  change_id: Generated<string>;
}

export interface EventTable {
  id: string;
  matter_id: string;
  case_id: string;
  sequence: number;
  type: string;
  step: string | null;
  happened_at: string;
  learned_at: string | null;
  recorded_at: string;
  mode: string;
  body: Jsonb;
  schema_version: number;
  holder_code: number;
  written_by_code: Generated<number>;
  change_id: Generated<string>;
}

export interface FindingTable {
  id: string;
  case_id: string;
  matter_id: string | null;
  code: string;
  severity: string;
  title: string;
  text: string;
  facts: JsonbWithDefault;
  articles: JsonbWithDefault;
  action: ColumnType<JsonValue | null, JsonText | null | undefined, JsonText | null>;
  office: string | null;
  due_at: string | null;
  raised_at: string;
  cleared_at: string | null;
  holder_code: number;
  written_by_code: Generated<number>;
  change_id: Generated<string>;
  place_code: number | null;
}

export interface FindingMuteTable {
  id: string;
  case_id: string;
  matter_id: string | null;
  code: string;
  severity: string;
  reason: string;
  until_on: string;
  muted_at: string;
  muted_by: string;
  lifted_at: string | null;
  lifted_by: string | null;
  holder_code: number;
  written_by_code: Generated<number>;
  change_id: Generated<string>;
}

export interface IdentityCheckTable {
  id: string;
  case_id: string;
  matter_id: string | null;
  purpose: string;
  method: string;
  result: string;
  device_id: string | null;
  device_name: string | null;
  score: string | null;
  alternative: string | null;
  blob_hash: Buffer | null;
  requested_at: string;
  requested_by: string;
  answered_at: string | null;
  holder_code: number;
  written_by_code: Generated<number>;
  change_id: Generated<string>;
}

export interface ImportRowTable {
  run_id: string;
  row_number: number;
  values_sealed: Buffer;
  problems: JsonbWithDefault;
  action: string | null;
  case_id: string | null;
  holder_code: number;
}

export interface ImportRunTable {
  id: string;
  account_id: string;
  body_id: string;
  file_hash: Buffer;
  file_name: string | null;
  status: string;
  total: Generated<number>;
  done: Generated<number>;
  ok: Generated<number>;
  created: Generated<number>;
  updated: Generated<number>;
  unchanged: Generated<number>;
  faults: Generated<number>;
  created_at: string;
  applied_at: string | null;
  report: ColumnType<JsonValue | null, JsonText | null | undefined, JsonText | null>;
  key_id: string | null;
  holder_code: number;
}

export interface InboxTable {
  id: string;
  envelope_id: string;
  source: string;
  received_at: string;
  body: Jsonb;
  status: Generated<string>;
  refusal: ColumnType<JsonValue | null, JsonText | null | undefined, JsonText | null>;
  change_id: string | null;
}

export interface InstallationTable {
  id: Generated<boolean>;
  kind: string;
  name: string;
  region_code: number;
  created_at: Generated<string>;
}

export interface LinkTable {
  id: GeneratedAlways<number>;
  chain_id: string;
  sequence: number;
  change_id: string;
  previous: Buffer;
  content: Buffer;
  hash: Buffer;
  at: Generated<string>;
}

export interface MasterKeyTable {
  fingerprint: Buffer;
  algorithm: string;
  created_at: Generated<string>;
}

export interface MatterTable {
  id: string;
  case_id: string;
  procedure: string;
  definition_version: string;
  status: string;
  waiting_step: string | null;
  waiting_office: string | null;
  waiting_since: string | null;
  waiting_due: string | null;
  outcome: string | null;
  summary: Generated<string>;
  state: Jsonb;
  contributions: JsonbWithDefault;
  revision: Generated<number>;
  opened_at: string;
  closed_at: string | null;
  holder_code: number;
  written_by_code: Generated<number>;
  change_id: Generated<string>;
}

export interface MatterCountTable {
  holder_code: number;
  matters: number;
}

export interface MergeTable {
  id: string;
  kind: string;
  kept_id: string;
  merged_id: string;
  case_ids: Generated<string[]>;
  reason: string;
  merged_at: string;
  merged_by: string;
  split_at: string | null;
  split_by: string | null;
  split_reason: string | null;
  holder_code: number;
  written_by_code: Generated<number>;
  change_id: Generated<string>;
}

export interface MessageTable {
  id: string;
  kind: string;
  channel: string;
  body_id: string;
  addressees: string | null;
  text: string;
  href: string | null;
  cause: string;
  derived_from: string[];
  on_day: string;
  created_at: string;
  state: string;
  next_attempt_at: string | null;
  attempts: Generated<number>;
  sent_at: string | null;
  answer: string | null;
  holder_code: number;
}

export interface MessageReadTable {
  account_id: string;
  message_id: string;
  read_at: string;
}

export interface MigrationTable {
  number: number;
  name: string;
  hash: string;
  applied_at: Generated<string>;
}

export interface NameTokenTable {
  token: string;
  holder_code: number;
  person_id: string;
}

export interface OccurrenceTable {
  case_id: string;
  key: string;
  duty: string;
  from_on: string;
  until_on: string;
  planned_on: string;
  due_at: string;
  status: string;
  holder_code: number;
}

export interface OutboxTable {
  id: string;
  case_id: string | null;
  matter_id: string | null;
  kind: string;
  recipient_kind: string;
  recipient_body_id: string | null;
  recipient_name: string;
  paper_id: string | null;
  subject: string;
  payload: JsonbWithDefault;
  status: string;
  created_at: string;
  sent_at: string | null;
  received_at: string | null;
  attempts: Generated<number>;
  holder_code: number;
  written_by_code: Generated<number>;
  change_id: Generated<string>;
}

export interface OversightRecordTable {
  id: string;
  kind: string;
  on_day: string;
  body: Jsonb;
  entered_by: string;
  body_name: string;
  recorded_at: string;
  corrected_at: string | null;
  withdrawn_at: string | null;
  withdrawn_by: string | null;
  withdrawn_reason: string | null;
  holder_code: number;
  written_by_code: Generated<number>;
  change_id: Generated<string>;
}

export interface PageCountTable {
  content: Buffer;
  pages: number | null;
}

export interface PaperTable {
  id: string;
  case_id: string | null;
  matter_id: string | null;
  event_id: string | null;
  kind: string;
  title: string;
  number: string | null;
  body_id: string;
  counter_kind: string | null;
  year: number | null;
  serial: number | null;
  template_version: string;
  data_sealed: Buffer;
  blob_hash: Buffer | null;
  stub_hash: Buffer | null;
  status: string;
  issued_on: string;
  replaces: string | null;
  holder_code: number;
  written_by_code: Generated<number>;
  change_id: Generated<string>;
  template: string | null;
  term_ends: string | null;
}

export interface PaperTemplateTable {
  id: string;
  name: string;
  region_code: number;
  effective_from: string;
  effective_until: string | null;
  source: string;
  digest: string;
  basis: string;
  written_by_code: Generated<number>;
  change_id: Generated<string>;
}

export interface ParameterTable {
  id: string;
  key: string;
  value: Jsonb;
  region_code: number;
  basis: string;
  effective_from: string;
  effective_until: string | null;
  written_by_code: Generated<number>;
  change_id: Generated<string>;
}

export interface ParticipationTable {
  id: string;
  matter_id: string;
  case_id: string;
  office: string;
  place_code: number;
  person_name: string;
  measure: string;
  procedure: string;
  summary: string;
  since: string;
  ended_at: string | null;
  holder_code: number;
  written_by_code: Generated<number>;
  change_id: Generated<string>;
  ended_by: string | null;
}

export interface PermissionTable {
  id: string;
  case_id: string;
  matter_id: string | null;
  kind: string;
  title: string;
  begins: string;
  ends: string;
  away: boolean;
  closed_on: string | null;
  details: JsonbWithDefault;
  holder_code: number;
  written_by_code: Generated<number>;
  change_id: Generated<string>;
}

export interface PersonTable {
  id: string;
  name: string;
  name_sort: string;
  former_names: Generated<string[]>;
  sex: string | null;
  birth_on: string | null;
  ethnicity_code: string | null;
  id_kind: string | null;
  id_number_sealed: Buffer | null;
  id_number_index: Buffer | null;
  id_tail_index: Buffer | null;
  phone_sealed: Buffer | null;
  home_region_code: number | null;
  home_address_sealed: Buffer | null;
  household_region_code: number | null;
  household_address_sealed: Buffer | null;
  items: JsonbWithDefault;
  key_id: string;
  merged_into: string | null;
  holder_code: number;
  written_by_code: Generated<number>;
  change_id: Generated<string>;
}

export interface PrivacyRecordTable {
  id: string;
  kind: string;
  on_day: string;
  body: Jsonb;
  entered_by: string;
  recorded_at: string;
  corrected_at: string | null;
  withdrawn_at: string | null;
  withdrawn_by: string | null;
  withdrawn_reason: string | null;
  holder_code: number;
  written_by_code: Generated<number>;
  change_id: Generated<string>;
}

export interface ProhibitionTable {
  id: string;
  case_id: string;
  kind: string;
  content: string;
  region_code: number | null;
  begins: string;
  ends: string | null;
  paper_number: string | null;
  holder_code: number;
  written_by_code: Generated<number>;
  change_id: Generated<string>;
}

export interface RegionTable {
  code: number;
  name: string;
  level: string;
  parent_code: number | null;
}

export interface RelationTable {
  id: string;
  person_id: string;
  kind: string;
  name: string;
  name_detail: JsonbWithDefault;
  phone_sealed: Buffer | null;
  address_sealed: Buffer | null;
  note: string | null;
  from_on: string | null;
  until_on: string | null;
  created_at: string;
  holder_code: number;
  written_by_code: Generated<number>;
  change_id: Generated<string>;
}

export interface ResumeEntryTable {
  id: string;
  person_id: string;
  from_text: string | null;
  until_text: string | null;
  organisation: string;
  position: string | null;
  note: string | null;
  position_order: number;
  holder_code: number;
  written_by_code: Generated<number>;
  change_id: Generated<string>;
}

export interface ReviewTable {
  case_id: string;
  matter_id: string | null;
  next_review_at: string;
  holder_code: number;
}

export interface RootHandoverTable {
  id: string;
  manner: string;
  first_day: string;
  last_day: string;
  roots: Jsonb;
  to_name: string;
  printed_at: string | null;
  printed_by: string | null;
  handed_on: string | null;
  handed_by: string | null;
  receipt_number: string | null;
  confirmed_at: string | null;
  confirmed_by: string | null;
  confirmed_body: string | null;
  holder_code: number;
  written_by_code: Generated<number>;
  change_id: Generated<string>;
}

export interface SavedViewTable {
  account_id: string;
  name: string;
  query: string;
  position: Generated<number>;
  updated_at: Generated<string>;
}

export interface SealedLinkTable {
  batch_id: number;
  position: number;
  link_id: number;
  chain_id: string;
  sequence: number;
  link_hash: Buffer;
}

export interface SessionTable {
  token_hash: Buffer;
  account_id: string;
  body_id: string;
  created_at: string;
  last_used_at: string;
  expires_at: string;
  revoked_at: string | null;
}

export interface SupervisionCaseTable {
  id: string;
  person_id: string;
  person_name: string;
  name_sort: string;
  sex: string | null;
  case_number: string | null;
  measure: string | null;
  deciding_authority: string | null;
  judgment_number: string | null;
  judgment_on: string | null;
  crime: string | null;
  original_penalty: string | null;
  term_begins: string | null;
  term_ends: string | null;
  received_on: string | null;
  status: string;
  level: string | null;
  minor_at_crime: Generated<boolean>;
  office_code: number | null;
  items: JsonbWithDefault;
  next_review_at: string | null;
  external_key: string | null;
  key_id: string;
  created_at: Generated<string>;
  holder_code: number;
  written_by_code: Generated<number>;
  change_id: Generated<string>;
  merged_into: string | null;
  photo_hash: Buffer | null;
  intake_matter_id: string | null;
  level_matter_id: string | null;
  registered: ColumnType<JsonValue | null, JsonText | null | undefined, JsonText | null>;
}

export interface TaskTable {
  matter_id: string;
  step: string;
  case_id: string;
  procedure: string;
  title: string;
  office: string;
  body_code: number;
  since: string;
  due_at: string | null;
  required: boolean;
  holder_code: number;
  written_by_code: Generated<number>;
  change_id: Generated<string>;
}

export interface TermEntryTable {
  id: string;
  case_id: string;
  kind: string;
  begins: string | null;
  ends: string | null;
  length: ColumnType<JsonValue | null, JsonText | null | undefined, JsonText | null>;
  paper_number: string | null;
  paper_on: string | null;
  recorded_at: string;
  holder_code: number;
  written_by_code: Generated<number>;
  change_id: Generated<string>;
}

export interface UnsealedTable {
  link_id: number;
}

export interface DB {
  absence: AbsenceTable;
  access_batch: AccessBatchTable;
  access_log: AccessLogTable;
  account: AccountTable;
  account_body: AccountBodyTable;
  batch: BatchTable;
  blob: BlobTable;
  body: BodyTable;
  case_count: CaseCountTable;
  case_day_change: CaseDayChangeTable;
  case_day_count: CaseDayCountTable;
  case_days: CaseDaysTable;
  case_key: CaseKeyTable;
  case_officer: CaseOfficerTable;
  chain_head: ChainHeadTable;
  change: ChangeTable;
  change_entry: ChangeEntryTable;
  change_result: ChangeResultTable;
  clock: ClockTable;
  counter: CounterTable;
  custody_interval: CustodyIntervalTable;
  daily_entry: DailyEntryTable;
  daily_root: DailyRootTable;
  deadline_count: DeadlineCountTable;
  decision_package: DecisionPackageTable;
  delegation: DelegationTable;
  desk_handover: DeskHandoverTable;
  device: DeviceTable;
  dossier_closing: DossierClosingTable;
  dossier_export: DossierExportTable;
  dossier_loan: DossierLoanTable;
  draft: DraftTable;
  duty_excuse: DutyExcuseTable;
  duty_shift: DutyShiftTable;
  event: EventTable;
  finding: FindingTable;
  finding_mute: FindingMuteTable;
  identity_check: IdentityCheckTable;
  import_row: ImportRowTable;
  import_run: ImportRunTable;
  inbox: InboxTable;
  installation: InstallationTable;
  link: LinkTable;
  master_key: MasterKeyTable;
  matter: MatterTable;
  matter_count: MatterCountTable;
  merge: MergeTable;
  message: MessageTable;
  message_read: MessageReadTable;
  migration: MigrationTable;
  name_token: NameTokenTable;
  occurrence: OccurrenceTable;
  outbox: OutboxTable;
  oversight_record: OversightRecordTable;
  page_count: PageCountTable;
  paper: PaperTable;
  paper_template: PaperTemplateTable;
  parameter: ParameterTable;
  participation: ParticipationTable;
  permission: PermissionTable;
  person: PersonTable;
  privacy_record: PrivacyRecordTable;
  prohibition: ProhibitionTable;
  region: RegionTable;
  relation: RelationTable;
  resume_entry: ResumeEntryTable;
  review: ReviewTable;
  root_handover: RootHandoverTable;
  saved_view: SavedViewTable;
  sealed_link: SealedLinkTable;
  session: SessionTable;
  supervision_case: SupervisionCaseTable;
  task: TaskTable;
  term_entry: TermEntryTable;
  unsealed: UnsealedTable;
}
