import type { FormValues, Measure, MendAct, Office } from '@guitu/law';

/** The JSON of the HTTP API as the desk reads it. Days are 'YYYY-MM-DD', moments ISO 8601 in UTC. */
export interface ArticleLabel {
  code: string;
  label: string;
}

export interface Refusal {
  code: string;
  text: string;
  field?: string;
  articles?: readonly ArticleLabel[];
  present?: string;
  instead?: string;
}

export interface Computed {
  label: string;
  value: string;
}

export interface Body {
  id: string;
  name: string;
  kind: Office;
  kindName: string;
  regionCode: number;
  low: number;
  high: number;
}

export interface Session {
  account: {
    id: string;
    name: string;
    signInName: string;
    title: string;
    roles: readonly string[];
    mustChangePassword: boolean;
  };
  body: Body;
  bodies: readonly Body[];
  demonstration: boolean;
  now: string;
  today: string;
  expiresAt: string;
}

export interface DemonstrationAccount {
  signInName: string;
  password: string;
  title: string;
  bodyName: string;
}

export interface Health {
  status: 'ok' | 'down';
  demonstration: boolean;
  version: string;
  database: 'ok' | 'down';
  accounts?: readonly DemonstrationAccount[];
}

export type Severity = 'info' | 'warning' | 'grave';

export interface PersonLine {
  name: string;
  measure: Measure;
  officeName: string;
}

export interface TodayItem {
  key: string;
  kind: 'matter' | 'clock' | 'finding' | 'paper';
  caseId: string;
  matterId: string | null;
  person: PersonLine;
  title: string;
  text: string;
  dueAt: string | null;
  articles: readonly string[];
  action: { label: string; href: string };
  severity: Severity;
}

export interface DayEntry {
  caseId: string;
  matterId: string | null;
  name: string;
  measure: Measure;
  officeName: string;
  on: string;
  text: string;
}

export type TodayGroup = 'overdue' | 'today' | 'threeDays' | 'week' | 'later';

export interface Today {
  today: string;
  groups: Record<TodayGroup, readonly TodayItem[]>;
  day: { returning: readonly DayEntry[]; leaving: readonly DayEntry[]; ending: readonly DayEntry[] };
  next: { text: string; day: string } | null;
}

export type CaseStatus = 'expected' | 'serving' | 'discharged' | 'terminated';

export interface CaseRow {
  id: string;
  name: string;
  sex: 'male' | 'female' | null;
  measure: Measure;
  level: string | null;
  officeCode: number;
  officeName: string;
  caseNumber: string | null;
  termBegins: string | null;
  termEnds: string | null;
  status: CaseStatus;
  receivedOn: string | null;
  crime: string | null;
  away: boolean;
  flags: readonly string[];
}

export interface Page<T> {
  rows: readonly T[];
  total: number;
  page: number;
  size: number;
}

export interface SearchAnswer {
  people: readonly { caseId: string; name: string; measure: Measure; officeName: string; hint: string }[];
  papers: readonly { id: string; number: string | null; title: string; caseId: string; name: string }[];
}

export interface ClockRow {
  matterId: string;
  name: string;
  title: string;
  kind: 'legal' | 'internal';
  startedAt: string;
  dueAt: string;
  stoppedAt: string | null;
  article: string | null;
  overdue: boolean;
}

export interface FindingRow {
  id: string;
  matterId: string | null;
  code: string;
  severity: Severity;
  title: string;
  text: string;
  facts: readonly Computed[];
  articles: readonly string[];
  office: Office;
  officeName: string;
  raisedAt: string;
  action: { label: string; step: string; href: string } | null;
  mine: boolean;
}

export type MatterStatus = 'open' | 'running' | 'closed' | 'withdrawn' | 'annulled' | 'superseded';

export interface Waiting {
  step: string;
  title: string;
  office: Office;
  officeName: string;
  since: string;
  due: string | null;
}

export interface MatterRow {
  id: string;
  caseId: string;
  person: PersonLine;
  procedure: string;
  title: string;
  summary: string;
  status: MatterStatus;
  statusText: string;
  outcome: 'approved' | 'refused' | null;
  waiting: Waiting | null;
  openedAt: string;
  closedAt: string | null;
  revision: number;
}

export interface PersonSheet {
  name: string;
  sex: 'male' | 'female' | null;
  birthOn: string | null;
  age: number | null;
  ethnicity: string | null;
  idTail: string | null;
  phone: string | null;
  homeAddress: string | null;
  householdAddress: string | null;
  initials: string;
}

export interface CasePage {
  case: CaseRow & {
    person: PersonSheet;
    decidingAuthority: string | null;
    judgmentNumber: string | null;
    judgmentOn: string | null;
    originalPenalty: string | null;
    minor: boolean;
  };
  term: { begins: string; ends: string; days: number; served: number; remaining: number; how: readonly string[] } | null;
  prohibitions: readonly {
    id: string;
    kind: 'place' | 'person' | 'activity';
    content: string;
    begins: string;
    ends: string | null;
    inForce: boolean;
  }[];
  permissions: readonly {
    matterId: string;
    kind: string;
    title: string;
    from: string;
    until: string;
    place: string | null;
    returnedOn: string | null;
    inForce: boolean;
  }[];
  clocks: readonly ClockRow[];
  findings: readonly FindingRow[];
  matters: readonly MatterRow[];
  startable: readonly { procedure: string; title: string; step: string; refusals: readonly Refusal[] }[];
}

export interface TimelineEntry {
  id: string;
  at: string;
  happenedOn: string | null;
  kind: string;
  title: string;
  text: string;
  who: string;
  body: string;
  mode: 'permit' | 'record' | null;
  matterId: string | null;
  paperId: string | null;
  changeId: string;
  irregular: boolean;
}

export interface Timeline {
  entries: readonly TimelineEntry[];
  more: boolean;
}

export interface Reader {
  at: string;
  name: string;
  body: string;
  what: string;
}

export interface Why {
  rule: string;
  articles: readonly ArticleLabel[];
  computation: readonly Computed[];
  competence: { office: Office; officeName: string; text: string } | null;
  told: readonly string[];
  otherwise: string;
}

/** What would be written and sent if the command were taken now. */
export interface Will {
  title: string;
  papers: readonly { title: string; kind: string; signedBy: string; numbered: boolean }[];
  copies: readonly { recipient: string; subject: string; article: string }[];
  voids: readonly { id: string; title: string; number: string | null }[];
  statusText: string;
  waiting: string | null;
  findings: readonly { title: string; text: string }[];
}

export interface Preview {
  refusals: readonly Refusal[];
  why: Why | null;
  will: Will | null;
}

export interface Stated {
  office: Office;
  name: string;
  bodyName: string | null;
}

export interface StepRow {
  name: string;
  title: string;
  kind: 'request' | 'opinion' | 'decision' | 'record';
  optional: boolean;
  state: 'done' | 'now' | 'next' | 'skipped';
  office: Office;
  officeName: string;
  who: string | null;
  body: string | null;
  at: string | null;
  happenedOn: string | null;
  tookHours: number | null;
  stated: Stated | null;
  values: FormValues | null;
  outcome: 'approved' | 'refused' | null;
  irregularities: readonly Refusal[];
}

export type ActName = 'step' | MendAct;

export interface MatterAct {
  act: ActName;
  step: string | null;
  title: string;
  optional: boolean;
  refusal: Refusal | null;
}

export interface PaperRow {
  id: string;
  caseId: string;
  matterId: string | null;
  kind: string;
  title: string;
  number: string | null;
  bodyName: string;
  status: 'issued' | 'void' | 'replaced';
  statusText: string;
  issuedOn: string;
  file: string;
  stub: string | null;
  ready: boolean;
  replaces: string | null;
  personName: string;
}

export interface CopyRow {
  id: string;
  recipient: string;
  subject: string;
  status: 'waiting' | 'sent' | 'received' | 'failed';
  at: string;
  paperId: string | null;
}

export interface PaperPage extends PaperRow {
  data: readonly Computed[];
  copies: readonly CopyRow[];
  versions: readonly PaperRow[];
}

export interface HistoryEntry {
  sequence: number;
  type: string;
  title: string;
  text: string;
  step: string | null;
  at: string;
  happenedAt: string;
  who: string;
  body: string;
  mode: 'permit' | 'record';
  irregularities: readonly Refusal[];
  stands: boolean;
  change: { field: string; old: string; new: string } | null;
}

export interface MatterPage {
  id: string;
  caseId: string;
  person: PersonLine & { termEnds: string | null };
  procedure: string;
  title: string;
  summary: string;
  status: MatterStatus;
  statusText: string;
  outcome: 'approved' | 'refused' | null;
  revision: number;
  openedAt: string;
  closedAt: string | null;
  waiting: Waiting | null;
  values: Record<string, FormValues>;
  steps: readonly StepRow[];
  acts: readonly MatterAct[];
  why: Why | null;
  clocks: readonly ClockRow[];
  findings: readonly FindingRow[];
  papers: readonly PaperRow[];
  copies: readonly CopyRow[];
  history: readonly HistoryEntry[];
  demonstration: boolean;
}

export interface ImportView {
  id: string;
  fileName: string;
  status: 'checking' | 'checked' | 'applying' | 'applied' | 'failed';
  stage: string;
  total: number;
  done: number;
  create: number;
  update: number;
  unchanged: number;
  faulty: number;
  skipped: number;
  problems: readonly ImportProblem[];
  warnings: readonly ImportProblem[];
  notices: readonly string[];
  refusal?: Refusal;
  createdAt: string;
  appliedAt?: string | null;
}

export interface ImportProblem {
  row: number;
  column: string;
  text: string;
}

export interface Region {
  code: number;
  name: string;
  level: 'province' | 'prefecture' | 'county' | 'township' | 'village';
  parent: number | null;
}

export interface RuleRow {
  id: string;
  status: 'enforced' | 'watched' | 'attested' | 'planned';
  where: readonly string[];
  why: string;
}
