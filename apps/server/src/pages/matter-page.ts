import type { CaseFacts, Day, Office } from '@guitu/law';
import { allowedActs, dayOf, openingStep, standingQuestion } from '@guitu/law';
import type { Access } from '@guitu/record';
import { read } from '@guitu/record';

import { findAccess, seesCase } from '../access/enter.ts';
import { noteReading } from '../access/note-reading.ts';
import type { Visitor } from '../access/visitor.ts';
import { actorOf } from '../access/visitor.ts';
import { loadCaseBodies } from '../command/case-bodies.ts';
import type { CaseFile, OpenMatter } from '../command/case-file.ts';
import { contextOf, factsOf, findMatter } from '../command/case-file.ts';
import { loadCaseFile } from '../command/load-case-files.ts';
import { regionsInvolved } from '../command/regions-involved.ts';
import { settle } from '../command/settlement.ts';
import type { ActRow, MatterPage, Why } from '../contract/matters.ts';
import type { OutdatedPaper } from '../contract/papers.ts';
import { loadMutes } from '../findings/load-mutes.ts';
import { refusalRow } from '../http/answer.ts';
import type { Row, Transaction } from '../record-types.ts';
import type { Services } from '../services.ts';
import { byDue, clockRow } from './clock-row.ts';
import { byWeight, findingRow } from './finding-row.ts';
import { historyOf } from './history.ts';
import { matterRow } from './matter-row.ts';
import { loadOpinionsAbout } from './opinions-about.ts';
import { outdatedPapers } from './outdated-papers.ts';
import { copyQuery, copyRow, paperQuery, paperRow } from './paper-row.ts';
import { plainValues, stepRows } from './step-rows.ts';
import { explainRow } from './why.ts';

/** Everything about one matter, as of this moment; nothing when it is not there or not the visitor's. */
export async function findMatterPage(
  services: Services,
  visitor: Visitor,
  matterId: string,
  route: string,
): Promise<MatterPage | undefined> {
  const access = await findAccess(services, visitor, matterId);
  if (access === undefined) return undefined;
  const guest = !seesCase(access);
  const page = await read(services.record, access, async (transaction) => {
    const row = await transaction
      .selectFrom('matter')
      .selectAll()
      .where('id', '=', matterId)
      .executeTakeFirst();
    if (row === undefined) return undefined;
    const file = await loadCaseFile(services, transaction, row.case_id, [matterId]);
    const matter = file === undefined ? undefined : findMatter(file, matterId);
    if (file === undefined || matter === undefined) return undefined;
    return {
      file,
      page: { ...(await buildPage(services, visitor, access, transaction, file, matter, row)), guest },
    };
  });
  if (page === undefined) return undefined;
  await noteReading(services, visitor, page.file.registers.case, {
    subject: 'matter',
    subjectId: matterId,
    route,
  });
  return page.page;
}

async function buildPage(
  services: Services,
  visitor: Visitor,
  access: Access,
  transaction: Transaction,
  file: CaseFile,
  matter: OpenMatter,
  row: Row<'matter'>,
): Promise<Omit<MatterPage, 'guest'>> {
  const now = services.now();
  const { procedure, state } = matter;
  const facts = factsOf(file);
  const context = contextOf(services, file, now, dayOf(now));
  const regions = regionsInvolved(procedure, state, facts, context);
  const bodies = await loadCaseBodies(transaction, facts.holder, regions);
  const waiting = row.waiting_step === null ? undefined : procedure.steps[row.waiting_step];
  const waitingAt = waiting?.by(standingQuestion({ facts, state, context })).region;
  const settled = settle(services, file, now).matters.find((one) => one.matter.id === matter.id);
  const written = await transaction
    .selectFrom('finding')
    .selectAll()
    .where('matter_id', '=', matter.id)
    .where('cleared_at', 'is', null)
    .execute();
  const papers = await paperQuery(transaction)
    .where('paper.matter_id', '=', matter.id)
    .orderBy('paper.issued_on')
    .orderBy('paper.id')
    .execute();
  const copies = await copyQuery(transaction)
    .where('outbox.matter_id', '=', matter.id)
    // Packages for another installation are listed by themselves.
    .where('outbox.kind', '<>', 'package')
    .orderBy('outbox.created_at')
    .orderBy('outbox.id')
    .execute();
  const person = {
    name: facts.supervisee.name,
    measure: facts.measure,
    // What no office works is worked by its county.
    officeName: bodies.nameOf(
      facts.holder.officeCode === facts.holder.countyCode ? 'countyAgency' : 'judicialOffice',
    ),
  };
  const muteOf = await loadMutes(transaction, row.case_id, dayOf(now));
  const findings = (settled?.assessment.findings ?? []).map((finding) =>
    findingRow(
      { caseId: row.case_id, matterId: matter.id },
      finding,
      written.find((one) => one.code === finding.code),
      now,
      visitor.body,
      facts.holder,
      bodies.nameOf,
      muteOf(matter.id, finding),
    ),
  );
  return {
    ...matterRow(row, person, (office) => bodies.nameOf(office, waitingAt)),
    person: { ...person, termEnds: facts.term?.ends ?? null },
    values: Object.fromEntries(state.taken.map((taken) => [taken.step, plainValues(taken.values)])),
    steps: stepRows(procedure, state, facts, context, bodies.nameOf),
    acts: actsFor(visitor, file, matter, context),
    why: whyNow(visitor, file, matter, row, context, bodies.nameOf),
    clocks: (settled?.assessment.clocks ?? [])
      .map((clock) => clockRow(matter.id, clock, now))
      .toSorted(byDue),
    findings: findings.toSorted(byWeight),
    papers: papers.map(paperRow),
    outdatedPapers: await outdatedBeside(transaction, matter, facts, dayOf(now)),
    copies: copies.map((copy) => copyRow(copy, access)),
    history: historyOf(procedure, state),
    opinions: await loadOpinionsAbout(transaction, row.case_id, matter.id),
    demonstration: services.installation.demonstration,
  };
}

/** Only a matter that changes the term has to do with papers that say its old end. */
function outdatedBeside(
  transaction: Transaction,
  { procedure, state }: OpenMatter,
  facts: CaseFacts,
  today: Day,
): Promise<OutdatedPaper[]> {
  const changes = facts.term?.entries.some((entry) => entry.matterId === state.id) === true;
  return procedure.name === 'termChange' && changes
    ? outdatedPapers(transaction, facts, today)
    : Promise.resolve([]);
}

function actsFor(
  visitor: Visitor,
  file: CaseFile,
  matter: OpenMatter,
  context: Parameters<typeof allowedActs>[4],
): ActRow[] {
  return allowedActs(matter.procedure, matter.state, factsOf(file), actorOf(visitor), context).map((act) => ({
    act: act.act,
    step: act.step ?? null,
    title: act.title,
    optional: act.optional,
    refusal: act.refusal === undefined ? null : refusalRow(act.refusal),
  }));
}

function whyNow(
  visitor: Visitor,
  file: CaseFile,
  matter: OpenMatter,
  row: Row<'matter'>,
  context: Parameters<typeof allowedActs>[4],
  nameOf: (office: Office, region?: number) => string,
): Why {
  const { procedure, state } = matter;
  const step = row.waiting_step ?? state.taken.at(-1)?.step ?? openingStep(procedure);
  const question = {
    ...standingQuestion({ facts: factsOf(file), state, context }),
    actor: actorOf(visitor),
    step,
  };
  return explainRow(procedure.explain(question), nameOf);
}
