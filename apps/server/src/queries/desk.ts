import type { VisitorBody } from '../access/visitor.ts';
import type { Transaction } from '../record-types.ts';

const most = 200;

/** What lies on the desk of one body. Rows of each sort, most urgent first, at most 200. */
export async function loadDesk(transaction: Transaction, body: VisitorBody) {
  return {
    tasks: await owedTasks(transaction, body),
    clocks: await runningClocks(transaction, body),
    findings: await openFindings(transaction, body),
    papers: await unservedPapers(transaction, body),
  };
}

type Desk = Awaited<ReturnType<typeof loadDesk>>;
export type DeskTask = Desk['tasks'][number];
export type DeskClock = Desk['clocks'][number];
export type DeskFinding = Desk['findings'][number];
export type DeskPaper = Desk['papers'][number];

/** Steps that this very body owes. */
function owedTasks(transaction: Transaction, body: VisitorBody) {
  return (
    transaction
      .selectFrom('task')
      .innerJoin('supervision_case', 'supervision_case.id', 'task.case_id')
      .innerJoin('matter', 'matter.id', 'task.matter_id')
      .leftJoin('body as office', (join) =>
        join
          .onRef('office.region_code', '=', 'supervision_case.office_code')
          .on('office.kind', '=', 'judicialOffice'),
      )
      .select(['task.matter_id', 'task.step', 'task.title', 'task.procedure', 'task.due_at', 'task.case_id'])
      .select([
        'supervision_case.person_name',
        'supervision_case.measure',
        'office.name as office_name',
        'matter.summary',
      ])
      // The article that sets the deadline stands with the clock of the same moment.
      .select((row) =>
        row
          .selectFrom('clock')
          .select('clock.article')
          .whereRef('clock.matter_id', '=', 'task.matter_id')
          .whereRef('clock.due_at', '=', 'task.due_at')
          .where('clock.stopped_at', 'is', null)
          .where('clock.article', 'is not', null)
          .limit(1)
          .as('article'),
      )
      .where('task.body_code', '=', body.regionCode)
      .where('task.office', '=', body.kind)
      .where('task.required', '=', true)
      .orderBy('task.due_at')
      .orderBy('task.matter_id')
      .limit(most)
      .execute()
  );
}

/**
 * Deadlines of the range. The levels above the county are shown what is already late: everything that runs would be
 * the whole prefecture's daily work.
 */
function runningClocks(transaction: Transaction, body: VisitorBody) {
  const above = body.kind === 'prefectureAgency' || body.kind === 'provinceAgency';
  let query = transaction
    .selectFrom('clock')
    .innerJoin('supervision_case', 'supervision_case.id', 'clock.case_id')
    .innerJoin('matter', 'matter.id', 'clock.matter_id')
    .leftJoin('body as office', (join) =>
      join
        .onRef('office.region_code', '=', 'supervision_case.office_code')
        .on('office.kind', '=', 'judicialOffice'),
    )
    .select([
      'clock.matter_id',
      'clock.name',
      'clock.title',
      'clock.procedure',
      'clock.kind',
      'clock.article',
    ])
    .select(['clock.due_at', 'clock.case_id', 'supervision_case.person_name', 'supervision_case.measure'])
    .select(['office.name as office_name', 'matter.summary'])
    .where('clock.stopped_at', 'is', null)
    .orderBy('clock.due_at')
    .orderBy('clock.matter_id')
    .limit(most);
  if (above) query = query.where('clock.kind', '=', 'legal').where('matter.waiting_office', '=', body.kind);
  return query.execute();
}

/**
 * Findings that belong on the desk of this office; the procuratorate sees those of every office. Advice that only
 * matters while somebody works on the matter (`info`) stays on the matter's own page.
 */
function openFindings(transaction: Transaction, body: VisitorBody) {
  let query = transaction
    .selectFrom('finding')
    .innerJoin('supervision_case', 'supervision_case.id', 'finding.case_id')
    .leftJoin('body as office', (join) =>
      join
        .onRef('office.region_code', '=', 'supervision_case.office_code')
        .on('office.kind', '=', 'judicialOffice'),
    )
    .select([
      'finding.id',
      'finding.matter_id',
      'finding.case_id',
      'finding.title',
      'finding.text',
      'finding.severity',
    ])
    .select(['finding.articles', 'finding.action', 'finding.due_at', 'supervision_case.person_name'])
    .select(['supervision_case.measure', 'office.name as office_name'])
    .where('finding.cleared_at', 'is', null)
    .where('finding.severity', '<>', 'info')
    .orderBy('finding.raised_at', 'desc')
    .orderBy('finding.id', 'desc')
    .limit(most);
  if (body.kind !== 'procuratorate') query = query.where('finding.office', '=', body.kind);
  return query.execute();
}

/** Papers that nobody has served or sent yet, for the body that keeps the file. */
function unservedPapers(transaction: Transaction, body: VisitorBody) {
  return transaction
    .selectFrom('outbox')
    .innerJoin('supervision_case', 'supervision_case.id', 'outbox.case_id')
    .leftJoin('body as office', (join) =>
      join
        .onRef('office.region_code', '=', 'supervision_case.office_code')
        .on('office.kind', '=', 'judicialOffice'),
    )
    .leftJoin('paper', 'paper.id', 'outbox.paper_id')
    .select(['outbox.id', 'outbox.matter_id', 'outbox.case_id', 'outbox.subject', 'outbox.recipient_kind'])
    .select([
      'outbox.recipient_name',
      'outbox.paper_id',
      'supervision_case.person_name',
      'supervision_case.measure',
    ])
    .select(['office.name as office_name', 'paper.title', 'paper.number'])
    .where('outbox.status', '=', 'waiting')
    .where('supervision_case.holder_code', '=', body.low)
    .where((row) => row.or([row('paper.status', 'is', null), row('paper.status', '=', 'issued')]))
    .orderBy('outbox.created_at')
    .orderBy('outbox.id')
    .limit(most)
    .execute();
}
