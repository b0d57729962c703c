import type { CaseFacts, Context, Day, Finding, Moment } from '@guitu/law';
import { belongsToFile, dayOf, firstStep, isProhibitionInForce, stepObjections } from '@guitu/law';
import { read } from '@guitu/record';

import { findAccess, seesCase } from '../access/enter.ts';
import { noteReading } from '../access/note-reading.ts';
import type { Visitor } from '../access/visitor.ts';
import { accessOf, actorOf } from '../access/visitor.ts';
import type { CaseBodies } from '../command/case-bodies.ts';
import { loadCaseBodies } from '../command/case-bodies.ts';
import { mergedCase } from '../command/case-command.ts';
import type { CaseFile } from '../command/case-file.ts';
import { contextOf, factsOf } from '../command/case-file.ts';
import { loadCaseFile } from '../command/load-case-files.ts';
import { settle } from '../command/settlement.ts';
import type { CasePage, CaseRow } from '../contract/cases.ts';
import { loadMutes } from '../findings/load-mutes.ts';
import { refusalRow } from '../http/answer.ts';
import type { Row, Transaction } from '../record-types.ts';
import { loadOfficers } from '../roster/officers.ts';
import type { Services } from '../services.ts';
import { flagsOf } from './case-list.ts';
import { byDue, clockRow } from './clock-row.ts';
import { byWeight, findingRow } from './finding-row.ts';
import { firstDayRows } from './first-days.ts';
import { matterRow } from './matter-row.ts';
import { outdatedPapers } from './outdated-papers.ts';
import { personSheet } from './person-sheet.ts';
import { termSheet } from './term-sheet.ts';

/** A person's file as it is opened; nothing when it is not there or not the visitor's. The reading is noted. */
export async function findCasePage(
  services: Services,
  visitor: Visitor,
  caseId: string,
  route: string,
): Promise<CasePage | undefined> {
  const today = dayOf(services.now());
  const found = await read(services.record, accessOf(visitor), async (transaction) => {
    const [file, rows] = await Promise.all([
      loadCaseFile(services, transaction, caseId),
      loadPageRows(transaction, caseId, today),
    ]);
    if (file === undefined) return undefined;
    return { file, page: await buildPage(services, visitor, transaction, file, rows) };
  });
  if (found === undefined) return undefined;
  await noteReading(services, visitor, found.file.registers.case, {
    subject: 'case',
    subjectId: caseId,
    route,
  });
  return found.page;
}

/**
 * A person's file as a matter's page needs it. The body that holds the case gets the file; one that only takes part gets what that
 * matter is about, and nothing of what else is done or known.
 */
export async function findCaseOfMatter(
  services: Services,
  visitor: Visitor,
  matterId: string,
): Promise<CasePage | undefined> {
  const access = await findAccess(services, visitor, matterId);
  if (access === undefined) return undefined;
  const found = await read(services.record, access, async (transaction) => {
    const row = await transaction
      .selectFrom('matter')
      .select('case_id')
      .where('id', '=', matterId)
      .executeTakeFirst();
    if (row === undefined) return undefined;
    const [file, rows] = await Promise.all([
      loadCaseFile(services, transaction, row.case_id),
      loadPageRows(transaction, row.case_id, dayOf(services.now())),
    ]);
    if (file === undefined) return undefined;
    const page = await buildPage(services, visitor, transaction, file, rows);
    return { file, page: seesCase(access) ? page : forGuest(page, matterId) };
  });
  if (found === undefined) return undefined;
  await noteReading(services, visitor, found.file.registers.case, {
    subject: 'matter',
    subjectId: matterId,
    route: '/api/matters/:id/case',
  });
  return found.page;
}

/** Name, sex, age and term; of the file only the one matter. */
function forGuest(page: CasePage, matterId: string): CasePage {
  const ofMatter = (one: { readonly matterId: string | null }): boolean => one.matterId === matterId;
  const hidden = { ethnicity: null, idTail: null, phone: null, homeAddress: null, householdAddress: null };
  return {
    ...page,
    case: { ...page.case, away: false, flags: [], photo: false, person: { ...page.case.person, ...hidden } },
    outdatedPapers: [],
    prohibitions: [],
    permissions: [],
    clocks: page.clocks.filter(ofMatter),
    findings: page.findings.filter(ofMatter),
    matters: page.matters.filter(({ id }) => id === matterId),
    startable: [],
    firstDays: [],
  };
}

type PageRows = Awaited<ReturnType<typeof loadPageRows>>;

/** What the page shows beside the file and can be asked for together with it. */
async function loadPageRows(transaction: Transaction, caseId: string, today: Day) {
  const [matters, written, muteOf, officers] = await Promise.all([
    transaction
      .selectFrom('matter')
      .selectAll()
      .where('case_id', '=', caseId)
      .orderBy('opened_at', 'desc')
      .orderBy('id', 'desc')
      .execute(),
    transaction
      .selectFrom('finding')
      .selectAll()
      .where('case_id', '=', caseId)
      .where('cleared_at', 'is', null)
      .execute(),
    loadMutes(transaction, caseId, today),
    loadOfficers(transaction, [caseId]),
  ]);
  return { matters, written, muteOf, officer: officers.get(caseId)?.name ?? null };
}

async function buildPage(
  services: Services,
  visitor: Visitor,
  transaction: Transaction,
  file: CaseFile,
  { matters, written, muteOf, officer }: PageRows,
): Promise<CasePage> {
  const now = services.now();
  const today = dayOf(now);
  const { case: row, person } = file.registers;
  const facts = factsOf(file);
  const [bodies, beside, shown, outdated] = await Promise.all([
    loadCaseBodies(transaction, facts.holder),
    mattersBeside(transaction, file),
    personSheet(services, transaction, row, person, today),
    outdatedPapers(transaction, facts, today),
  ]);
  const settlement = settle(services, file, now);
  const rowOf = (matterId: string | null, finding: Finding) => {
    const known = written.find((one) => one.matter_id === matterId && one.code === finding.code);
    return findingRow(
      { caseId: row.id, matterId },
      finding,
      known,
      now,
      visitor.body,
      facts.holder,
      bodies.nameOf,
      muteOf(matterId, finding),
    );
  };
  const findings = [
    ...settlement.findings.map((finding) => rowOf(null, finding)),
    ...settlement.matters.flatMap(({ matter, assessment }) =>
      assessment.findings.map((finding) => rowOf(matter.id, finding)),
    ),
  ];
  const permissions = permissionRows(facts, [...matters, ...beside], today);
  const line = {
    name: facts.supervisee.name,
    measure: facts.measure,
    officeName: bodies.nameOf('judicialOffice'),
  };
  const away = permissions.some((permission) => permission.away);
  const sealed = facts.sealed === undefined ? [] : ['犯罪记录已封存'];
  const flags = flagsOf({
    minor: row.minor_at_crime,
    prohibited: facts.prohibitions.some((one) => isProhibitionInForce(one, today)),
    away,
    grave: findings.some((finding) => finding.severity === 'grave'),
  });
  return {
    case: {
      ...headOf(row, facts, bodies, away, [...flags, ...sealed]),
      person: shown,
      minor: row.minor_at_crime,
      officer,
      photo: row.photo_hash !== null,
    },
    term: termSheet(facts, today),
    outdatedPapers: outdated,
    prohibitions: facts.prohibitions.map((one) => ({
      id: one.id,
      kind: one.kind,
      content: one.content,
      begins: one.begins,
      ends: one.ends ?? null,
      inForce: isProhibitionInForce(one, today),
    })),
    permissions: permissions.map(withoutAway),
    clocks: settlement.matters
      .flatMap(({ matter, assessment }) => assessment.clocks.map((clock) => clockRow(matter.id, clock, now)))
      .filter((clock) => clock.stoppedAt === null)
      .toSorted(byDue),
    findings: findings.toSorted(byWeight),
    matters: matters.map((matter) => matterRow(matter, line, bodies.nameOf)),
    startable: startableFor(services, visitor, file, facts, now),
    firstDays: firstDayRows(services, file, facts, now),
  };
}

function headOf(
  row: Row<'supervision_case'>,
  facts: CaseFacts,
  bodies: CaseBodies,
  away: boolean,
  flags: string[],
): CaseRow {
  return {
    id: row.id,
    name: row.person_name,
    sex: row.sex as CaseRow['sex'],
    measure: facts.measure,
    level: facts.levels.at(-1)?.level ?? null,
    officeCode: facts.holder.officeCode,
    officeName: bodies.nameOf('judicialOffice'),
    caseNumber: row.case_number,
    termBegins: facts.term?.begins ?? null,
    termEnds: facts.term?.ends ?? null,
    status: facts.status,
    receivedOn: row.received_on,
    crime: row.crime,
    originalPenalty: row.original_penalty,
    decidingAuthority: row.deciding_authority,
    judgmentNumber: row.judgment_number,
    judgmentOn: row.judgment_on,
    away,
    flags,
  };
}

function withoutAway(row: PermissionRow): CasePage['permissions'][number] {
  const { matterId, kind, title, from, until, place, returnedOn, inForce } = row;
  return { matterId, kind, title, from, until, place, returnedOn, inForce };
}

type PermissionRow = CasePage['permissions'][number] & { readonly away: boolean };

/** Matters of cases that were made one with it, for the titles of their permissions. */
function mattersBeside(transaction: Transaction, { beside }: CaseFile): Promise<Row<'matter'>[]> {
  const ids = [...beside.contributions.keys()];
  if (ids.length === 0) return Promise.resolve([]);
  return transaction.selectFrom('matter').selectAll().where('id', 'in', ids).execute();
}

function permissionRows(facts: CaseFacts, matters: readonly Row<'matter'>[], today: string): PermissionRow[] {
  return facts.permissions
    .map((permission) => ({
      matterId: permission.matterId,
      kind: permission.kind,
      title: matters.find((matter) => matter.id === permission.matterId)?.summary ?? '',
      from: permission.from,
      until: permission.until,
      place: permission.destination?.text ?? null,
      returnedOn: permission.returnedOn ?? null,
      inForce: permission.from <= today && today <= permission.until && permission.returnedOn === undefined,
      // Somebody who has not come back is away, also when the permission is over.
      away: permission.kind === 'leave' && permission.from <= today && permission.returnedOn === undefined,
    }))
    .toSorted((a, b) => (a.from < b.from ? 1 : -1));
}

/** Which procedures may be started for this person, by this visitor, now; with the reasons where one may not. */
function startableFor(
  services: Services,
  visitor: Visitor,
  file: CaseFile,
  facts: CaseFacts,
  now: Moment,
): CasePage['startable'] {
  const merged = file.registers.case.merged_into === null ? undefined : [mergedCase];
  const procedures = services.catalogue.on(dayOf(now)).filter((one) => belongsToFile(one, facts));
  return procedures.flatMap((procedure) => {
    const context: Context = contextOf(services, file, now, dayOf(now));
    const step = firstStep(procedure, facts, context);
    const question = {
      facts,
      state: undefined,
      values: {},
      context,
      happenedAt: now,
      mode: 'permit' as const,
      actor: actorOf(visitor),
    };
    const objections = stepObjections(procedure, step, question);
    // The procuratorate oversees: what only others begin is nothing it would have to be refused.
    const others = objections.some(({ code }) => code === 'step.wrong-office');
    if (visitor.body.kind === 'procuratorate' && others) return [];
    // A sealed file says once that it is sealed, not forty times what is not done in it any more.
    if (objections.some(({ code }) => code === 'case.sealed')) return [];
    return [
      {
        procedure: procedure.name,
        title: procedure.title,
        step,
        // What belongs beside a field is said there: an empty form is no reason not to open it.
        refusals: (merged ?? objections.filter(({ field }) => field === undefined)).map(refusalRow),
      },
    ];
  });
}
