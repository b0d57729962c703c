import type { Actor, Day, PaperOrder, Procedure } from '@guitu/law';
import { answersFor, dayOf, findTaken, holderOf, placeOf } from '@guitu/law';
import { formatPaperNumber, paperTitle } from '@guitu/papers';
import type { PaperPerson } from '@guitu/papers';
import { drawNumber, enqueue, newId, sealText, stamp } from '@guitu/record';

import { composers } from '../papers/compose/index.ts';
import type { IssuedPaper, PaperSource } from '../papers/compose/index.ts';
import { templateVersionAt } from '../papers/own-template.ts';
import type { PaperRegister } from '../papers/paper-register.ts';
import { loadPaperSettings } from '../papers/paper-settings.ts';
import { templateOfOrder } from '../papers/paper-template.ts';
import type { Row } from '../record-types.ts';
import type { CaseBodies } from './case-bodies.ts';
import type { CaseFile } from './case-file.ts';
import { factsOf } from './case-file.ts';
import type { Move } from './plan.ts';
import { replacePaperOf } from './void-papers.ts';
import type { Work } from './work.ts';

/** The job that renders a paper after the commit. */
export const renderTask = 'renderPaper';

/** A paper just written, for the copies that carry it. */
export interface NewPaper {
  readonly id: string;
  readonly kind: string;
}

export interface IssueContext {
  readonly work: Work;
  readonly file: CaseFile;
  readonly bodies: CaseBodies;
  readonly person: PaperPerson;
  readonly register: PaperRegister;
  readonly reason: string;
  /** Papers of the case so far; those issued here are added as they are made. */
  readonly issued: IssuedPaper[];
}

/**
 * Writes the papers a decision orders: numbers are drawn here, at signing; the data is sealed and never changes; the
 * bytes are made afterwards. Law names the papers in the order in which they refer to each other only loosely, so
 * numbered ones are made first: a form that quotes the decision finds its number.
 */
export async function issuePapers(
  context: IssueContext,
  move: Move,
  eventId: string,
): Promise<readonly NewPaper[]> {
  const { procedure } = move.matter;
  const orders = move.decision.papers.toSorted((a, b) => rankOf(procedure, a) - rankOf(procedure, b));
  const papers: NewPaper[] = [];
  for (const order of orders) papers.push(await issuePaper(context, move, order, eventId));
  return papers;
}

/** Decisions before what reports them, forms without a number last. */
function rankOf(procedure: Procedure, order: PaperOrder): number {
  if (isDecision(procedure, order.kind)) return 0;
  return order.counterWord === undefined ? 2 : 1;
}

function isDecision(procedure: Procedure | undefined, kind: string): boolean {
  return procedure?.decisionPapers?.includes(kind) === true;
}

async function issuePaper(
  context: IssueContext,
  move: Move,
  order: PaperOrder,
  eventId: string,
): Promise<NewPaper> {
  const { work, file, bodies } = context;
  const { kind } = order;
  const template = templateOfOrder(order);
  const body = bodyOf(context, order);
  const issuedOn = dayOf(work.now);
  const settings = await loadPaperSettings(work.transaction, body, issuedOn);
  const number = await drawNumberFor(work, order, body, settings.organ, issuedOn);
  const source: PaperSource = {
    order,
    head: {
      demonstration: work.services.installation.demonstration,
      number: number?.text ?? null,
      issuedOn,
      bodyName: body.name,
    },
    person: context.person,
    register: context.register,
    procedure: move.matter.procedure,
    state: move.decision.state,
    facts: factsOf(file),
    issued: context.issued,
    bodyName: bodies.nameOf,
    contact: { name: work.actor.name, phone: settings.phone },
    actorName: work.actor.name,
    reason: context.reason,
    now: work.now,
    numberOf: (matterId) => numberOf(context, matterId),
  };
  const data = composers[template](source);
  const title = paperTitle(template, data as never);
  const id = newId();
  const keyId = file.registers.case.key_id;
  const replaces = move.decision.replacesPapers ? await replacePaperOf(work, move.matter.id, kind) : null;
  await work.transaction
    .insertInto('paper')
    .values({
      id,
      case_id: file.base.caseId,
      matter_id: move.matter.id,
      event_id: eventId,
      kind,
      title,
      number: number?.text ?? null,
      body_id: body.id,
      counter_kind: number === undefined ? null : (order.counterWord ?? null),
      year: number?.year ?? null,
      serial: number?.serial ?? null,
      template: template === kind ? null : template,
      template_version: await templateVersionAt(work.transaction, template, body.region_code, issuedOn),
      data_sealed: await sealText(work.services.record, work.transaction, keyId, JSON.stringify(data)),
      status: 'issued',
      replaces,
      issued_on: issuedOn,
      term_ends: factsOf(file).term?.ends ?? null,
      holder_code: file.registers.case.holder_code,
      ...stamp(work.change),
    })
    .execute();
  await enqueue(work.transaction, renderTask, { paperId: id }, { jobKey: `render:${id}` });
  context.issued.push({
    matterId: move.matter.id,
    kind,
    title,
    number: number?.text ?? null,
    issuedOn,
    bodyName: body.name,
    status: 'issued',
  });
  return { id, kind };
}

/** The body in whose name a paper goes out: the actor's own where the offices agree, else the one of the case. */
function bodyOf(
  { work, bodies }: IssueContext,
  order: PaperOrder,
): Pick<Row<'body'>, 'id' | 'name' | 'region_code'> & Row<'body'> {
  const { actor } = work;
  const found = bodies.find(order.signedBy, order.region);
  if (!isSigner(actor, order) && found !== undefined) return found;
  return {
    id: actor.bodyId,
    name: actor.bodyName,
    kind: actor.office,
    region_code: actor.low,
    range_low: actor.low,
    range_high: actor.high,
    parent_id: null,
  };
}

/** Whether the actor's own body signs: the office agrees, and the place where the order names one. */
export function isSigner(actor: Actor, { signedBy, region }: PaperOrder): boolean {
  if (actor.office !== signedBy) return false;
  return region === undefined || answersFor(actor, placeOf(signedBy, holderOf(region)));
}

async function drawNumberFor(
  work: Work,
  order: PaperOrder,
  body: Row<'body'>,
  organ: string,
  issuedOn: Day,
): Promise<{ text: string; year: number; serial: number } | undefined> {
  if (order.counterWord === undefined) return undefined;
  const year = Number(issuedOn.slice(0, 4));
  const serial = await drawNumber(work.transaction, { bodyId: body.id, kind: order.counterWord, year });
  return { text: formatPaperNumber({ organ, word: order.counterWord, year, serial }), year, serial };
}

/** The number of another matter's decision: issued here, or written on the paper it was entered from. */
function numberOf({ issued, file }: IssueContext, matterId: string): string {
  const other = file.matters.find((matter) => matter.id === matterId);
  const decision = issued.findLast(
    (paper) =>
      paper.matterId === matterId && paper.number !== null && isDecision(other?.procedure, paper.kind),
  );
  const original = findTaken(other?.state, other?.procedure.decisionStep ?? '')?.values['originalNumber'];
  return decision?.number ?? (typeof original === 'string' ? original : '无文号');
}
