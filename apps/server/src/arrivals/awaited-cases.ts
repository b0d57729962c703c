import type { Day, Moment } from '@guitu/law';

import type { Transaction } from '../record-types.ts';

/** A case whose person has not come, with what its intake says at this moment. */
export interface Awaited {
  readonly caseId: string;
  readonly name: string;
  readonly measure: string | null;
  readonly officeName: string;
  readonly matterId: string | null;
  readonly decider: string | null;
  readonly effectiveOn: Day | null;
  readonly dueAt: Moment | null;
  readonly openedAt: Moment;
  readonly findings: readonly AwaitedFinding[];
}

export interface AwaitedFinding {
  readonly code: string;
  readonly text: string;
  readonly raisedAt: Moment;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  /** What it asks to be done next. */
  readonly action: { readonly step: string; readonly label: string } | null;
}

// Whoever is awaited is awaited for days: a province with its hundred thousand cases has some hundreds of them.
const casesAtMost = 5000;

/**
 * The awaited cases of the range, oldest first. They are cut out through their own index before anything is joined; matters,
 * clocks, findings and notices are then read for these alone, one query each.
 */
export async function findAwaited(transaction: Transaction): Promise<readonly Awaited[]> {
  const cases = await awaitedCases(transaction);
  if (cases.length === 0) return [];
  const ids = cases.map((row) => row.id);
  const matters = await intakesOf(transaction, ids);
  const matterIds = matters.map((row) => row.id);
  // Newest first, so the newest is put into the map last.
  const intakes = new Map(matters.toReversed().map((row) => [row.case_id, row]));
  const names = await officesOf(transaction, cases);
  const findings = await findingsOf(transaction, ids);
  const dues = await duesOf(transaction, ids);
  const effects = await effectsOf(transaction, matterIds);
  return cases.map((row): Awaited => {
    const matter = intakes.get(row.id);
    const office = row.office_code ?? row.holder_code;
    return {
      caseId: row.id,
      name: row.person_name,
      measure: row.measure,
      officeName: names.get(office) ?? String(office),
      matterId: matter?.id ?? null,
      decider: effects.get(matter?.id ?? '')?.decider ?? row.deciding_authority,
      effectiveOn: effects.get(matter?.id ?? '')?.effectiveOn ?? null,
      dueAt: (dues.get(row.id) ?? null) as Moment | null,
      openedAt: (matter?.opened_at ?? row.created_at) as Moment,
      findings: findings.get(row.id) ?? [],
    };
  });
}

function awaitedCases(transaction: Transaction) {
  return transaction
    .selectFrom('supervision_case')
    .select([
      'id',
      'person_name',
      'measure',
      'office_code',
      'holder_code',
      'deciding_authority',
      'created_at',
    ])
    .where('status', '=', 'expected')
    .where('merged_into', 'is', null)
    .orderBy('id')
    .limit(casesAtMost)
    .execute();
}

function intakesOf(transaction: Transaction, caseIds: readonly string[]) {
  return transaction
    .selectFrom('matter')
    .select(['id', 'case_id', 'opened_at'])
    .where('case_id', 'in', caseIds)
    .where('procedure', '=', 'intake')
    .where('status', 'in', ['open', 'running', 'closed'])
    .orderBy('opened_at', 'desc')
    .execute();
}

async function officesOf(
  transaction: Transaction,
  cases: readonly { office_code: number | null; holder_code: number }[],
): Promise<ReadonlyMap<number, string>> {
  const codes = [...new Set(cases.map((row) => row.office_code ?? row.holder_code))];
  const bodies = await transaction
    .selectFrom('body')
    .select(['region_code', 'name'])
    .where('region_code', 'in', codes)
    .where('kind', 'in', ['judicialOffice', 'countyAgency'])
    .execute();
  return new Map(bodies.map((body) => [body.region_code, body.name]));
}

async function findingsOf(
  transaction: Transaction,
  caseIds: readonly string[],
): Promise<ReadonlyMap<string, AwaitedFinding[]>> {
  const rows = await transaction
    .selectFrom('finding')
    .select(['case_id', 'code', 'text', 'raised_at', 'facts', 'action'])
    .where('case_id', 'in', caseIds)
    .where('cleared_at', 'is', null)
    .where('code', 'in', [
      'intake.expected-soon',
      'intake.missed-suspected',
      'intake.excused',
      'intake.missed-declared',
    ])
    .execute();
  const found = new Map<string, AwaitedFinding[]>();
  for (const row of rows) {
    const finding = {
      code: row.code,
      text: row.text,
      raisedAt: row.raised_at as Moment,
      facts: row.facts as unknown as AwaitedFinding['facts'],
      action: row.action as AwaitedFinding['action'],
    };
    found.set(row.case_id, [...(found.get(row.case_id) ?? []), finding]);
  }
  return found;
}

/** The deadline of report-in or hand-over, passed or not. */
async function duesOf(
  transaction: Transaction,
  caseIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await transaction
    .selectFrom('clock')
    .select(['case_id', 'due_at'])
    .where('case_id', 'in', caseIds)
    .where('procedure', '=', 'intake')
    .where('name', 'in', ['reportIn', 'handover'])
    .where('stopped_at', 'is', null)
    .execute();
  return new Map(rows.map((row) => [row.case_id, row.due_at]));
}

interface Notice {
  readonly decider: string | null;
  readonly effectiveOn: Day | null;
}

/** Authority and day of effect as the notice says them, corrections applied. Neither is stored encrypted. */
async function effectsOf(
  transaction: Transaction,
  matterIds: readonly string[],
): Promise<ReadonlyMap<string, Notice>> {
  if (matterIds.length === 0) return new Map();
  const rows = await transaction
    .selectFrom('event')
    .select(['matter_id', 'type', 'body'])
    .where('matter_id', 'in', matterIds)
    .where('step', '=', 'announce')
    .where('type', 'in', ['stepTaken', 'corrected'])
    .orderBy('matter_id')
    .orderBy('sequence')
    .execute();
  const found = new Map<string, Notice>();
  for (const row of rows) {
    const body = row.body as unknown as StoredNotice;
    const known = found.get(row.matter_id) ?? { decider: null, effectiveOn: null };
    const stated = row.type === 'corrected' ? { [body.field ?? '']: body.new } : (body.values ?? {});
    found.set(row.matter_id, {
      decider: stated['decider'] ?? known.decider,
      effectiveOn: (stated['effectiveOn'] as Day | undefined) ?? known.effectiveOn,
    });
  }
  return found;
}

interface StoredNotice {
  readonly values?: Readonly<Record<string, string | undefined>>;
  readonly field?: string;
  readonly new?: string;
}
