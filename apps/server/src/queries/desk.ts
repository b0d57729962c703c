import type { Day } from '@guitu/law';

import type { VisitorBody } from '../access/visitor.ts';
import type { Transaction } from '../record-types.ts';
import { loadArticles, loadDeskCases, loadSummaries } from './decorate-desk.ts';
import { openFindings } from './desk-findings.ts';

const most = 200;

/**
 * What lies on the desk of one body. Rows of each sort, most urgent first, at most 200. Every sort is cut first, and only
 * what is left is put beside its person, matter and article. What does not wait for each other is asked at the same time.
 */
export async function loadDesk(transaction: Transaction, body: VisitorBody, today: Day) {
  const [tasks, clocks, findings, papers] = await Promise.all([
    owedTasks(transaction, body),
    runningClocks(transaction, body),
    openFindings(transaction, body, today),
    unservedPapers(transaction, body),
  ]);
  const caseIds = [tasks, clocks, findings, papers].flatMap((rows) => rows.map((row) => row.case_id));
  const owed = tasks.map((row) => row.matter_id);
  const [withCase, summaries, articleOf] = await Promise.all([
    loadDeskCases(transaction, caseIds),
    loadSummaries(transaction, [...owed, ...clocks.map((row) => row.matter_id)]),
    loadArticles(transaction, owed),
  ]);
  const withSummary = <R extends { readonly matter_id: string }>(row: R) => ({
    summary: summaries.get(row.matter_id) ?? '',
    ...row,
  });
  return {
    tasks: withCase(tasks)
      .map(withSummary)
      .map((row) => ({ article: articleOf(row.matter_id, row.due_at), ...row })),
    clocks: withCase(clocks).map(withSummary),
    findings: withCase(findings),
    papers: withCase(papers),
  };
}

type Desk = Awaited<ReturnType<typeof loadDesk>>;
export type DeskTask = Desk['tasks'][number];
export type DeskClock = Desk['clocks'][number];
export type DeskFinding = Desk['findings'][number];
export type DeskPaper = Desk['papers'][number];

/** Steps that this very body owes. */
function owedTasks(transaction: Transaction, body: VisitorBody) {
  return transaction
    .selectFrom('task')
    .select(['task.matter_id', 'task.step', 'task.title', 'task.procedure', 'task.due_at', 'task.case_id'])
    .where('task.body_code', '=', body.regionCode)
    .where('task.office', '=', body.kind)
    .where('task.required', '=', true)
    .orderBy('task.due_at')
    .orderBy('task.matter_id')
    .orderBy('task.step')
    .limit(most)
    .execute();
}

/**
 * Deadlines of the range. A judicial office, and the head of a county's justice bureau, see those of matters in which they have
 * something to do: what the county owes, or waits for from a court, is nothing they could act on. The levels above the county are shown what waits for them:
 * everything that runs would be the whole prefecture's daily work.
 */
function runningClocks(transaction: Transaction, body: VisitorBody) {
  const running = transaction
    .selectFrom('clock')
    .select([
      'clock.matter_id',
      'clock.name',
      'clock.title',
      'clock.procedure',
      'clock.kind',
      'clock.article',
    ])
    .select(['clock.due_at', 'clock.case_id'])
    .where('clock.stopped_at', 'is', null)
    .orderBy('clock.due_at')
    .orderBy('clock.matter_id')
    .orderBy('clock.name')
    .limit(most);
  const above = body.kind === 'prefectureAgency' || body.kind === 'provinceAgency';
  const signs = body.kind === 'judicialOffice' || body.kind === 'countyBureau';
  if (!above && !signs) return running.execute();
  // By the tasks of this very body, which an index finds; a matter that waits for a body owes it one.
  const own = running.where('clock.matter_id', 'in', (row) =>
    row
      .selectFrom('task')
      .select('task.matter_id')
      .where('task.body_code', '=', body.regionCode)
      .where('task.office', '=', body.kind),
  );
  if (!above) return own.execute();
  return own
    .innerJoin('matter', 'matter.id', 'clock.matter_id')
    .where('clock.kind', '=', 'legal')
    .where('matter.waiting_office', '=', body.kind)
    .execute();
}

/** Papers that nobody has served or sent yet, for the body that keeps the file. */
function unservedPapers(transaction: Transaction, body: VisitorBody) {
  return (
    transaction
      .selectFrom('outbox')
      .leftJoin('paper', 'paper.id', 'outbox.paper_id')
      .select(['outbox.id', 'outbox.matter_id', 'outbox.case_id', 'outbox.subject', 'outbox.recipient_kind'])
      .select(['outbox.recipient_name', 'outbox.paper_id', 'paper.title', 'paper.number'])
      .where('outbox.status', '=', 'waiting')
      .where('outbox.case_id', 'is not', null)
      // The same as that of its case: a foreign key keeps the two equal.
      .where('outbox.holder_code', '=', body.low)
      .where((row) => row.or([row('paper.status', 'is', null), row('paper.status', '=', 'issued')]))
      .orderBy('outbox.created_at')
      .orderBy('outbox.id')
      .limit(most)
      .execute()
  );
}
