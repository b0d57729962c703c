import type { Day } from '@guitu/law';
import type { DB } from '@guitu/record';
import type { ExpressionBuilder } from 'kysely';

import type { VisitorBody } from '../access/visitor.ts';
import { loadMuteNotes } from '../findings/load-mutes.ts';
import type { Transaction } from '../record-types.ts';
import { loadArticles, loadDeskCases, loadSummaries } from './decorate-desk.ts';

const most = 200;

/**
 * What lies on the desk of one body. Rows of each sort, most urgent first, at most 200. Every sort is cut first, and only
 * what is left is put beside its person, matter and article.
 */
export async function loadDesk(transaction: Transaction, body: VisitorBody, today: Day) {
  const tasks = await owedTasks(transaction, body);
  const clocks = await runningClocks(transaction, body);
  const findings = await openFindings(transaction, body, today);
  const papers = await unservedPapers(transaction, body);
  const caseIds = [tasks, clocks, findings, papers].flatMap((rows) => rows.map((row) => row.case_id));
  const withCase = await loadDeskCases(transaction, caseIds);
  const summaries = await loadSummaries(
    transaction,
    [...tasks, ...clocks].map((row) => row.matter_id),
  );
  const articleOf = await loadArticles(
    transaction,
    tasks.map((row) => row.matter_id),
  );
  // Who works here does not see what he muted; who oversees it does, and that it was.
  const muteOfRow =
    body.kind === 'procuratorate'
      ? await loadMuteNotes(
          transaction,
          findings.map((row) => row.case_id),
          today,
        )
      : undefined;
  const withSummary = <R extends { readonly matter_id: string }>(row: R) => ({
    ...row,
    summary: summaries.get(row.matter_id) ?? '',
  });
  return {
    tasks: withCase(tasks)
      .map(withSummary)
      .map((row) => ({ ...row, article: articleOf(row.matter_id, row.due_at) })),
    clocks: withCase(clocks).map(withSummary),
    findings: withCase(findings).map((row) => ({
      ...row,
      mute: muteOfRow?.(row.case_id, row.matter_id, row.code) ?? null,
    })),
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

/**
 * Findings that belong on the desk of this office in its own place; the procuratorate sees those of every office and place. Advice
 * that only matters while somebody works on the matter (`info`) stays on the matter's own page.
 */
function openFindings(transaction: Transaction, body: VisitorBody, today: Day) {
  const query = transaction
    .selectFrom('finding')
    .select([
      'finding.id',
      'finding.matter_id',
      'finding.case_id',
      'finding.title',
      'finding.text',
      'finding.severity',
    ])
    .select(['finding.articles', 'finding.action', 'finding.due_at', 'finding.code', 'finding.office'])
    .where('finding.cleared_at', 'is', null)
    .where('finding.severity', '<>', 'info')
    .orderBy('finding.raised_at', 'desc')
    .orderBy('finding.id', 'desc')
    .limit(most);
  if (body.kind === 'procuratorate') return query.execute();
  return query
    .where((row) => row.not(row.exists(muteOf(row, today))))
    .where('finding.office', '=', body.kind)
    .where((row) =>
      row.or([row('finding.place_code', 'is', null), row.between('finding.place_code', body.low, body.high)]),
    )
    .execute();
}

/** What keeps a finding off the list today; one that has become grave since comes back. */
export function muteOf(row: ExpressionBuilder<DB, 'finding'>, today: Day) {
  return row
    .selectFrom('finding_mute')
    .select('finding_mute.id')
    .whereRef('finding_mute.case_id', '=', 'finding.case_id')
    .whereRef('finding_mute.code', '=', 'finding.code')
    .where('finding_mute.matter_id', 'is not distinct from', row.ref('finding.matter_id'))
    .where('finding_mute.lifted_at', 'is', null)
    .where('finding_mute.until_on', '>=', today)
    .where((one) =>
      one.or([one('finding_mute.severity', '=', 'grave'), one('finding.severity', '<>', 'grave')]),
    );
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
