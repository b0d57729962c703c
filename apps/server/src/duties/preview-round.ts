import type { Day, DutyEntry, FormValues, Moment, Occurrence, Refusal } from '@guitu/law';
import { dayOf, findDuty, fulfilmentOf, minutesOf, remarksOn } from '@guitu/law';
import { read } from '@guitu/record';

import { accessOf } from '../access/visitor.ts';
import type { Visitor } from '../access/visitor.ts';
import { mergedCase } from '../command/case-command.ts';
import type { CaseFile } from '../command/case-file.ts';
import { factsOf } from '../command/case-file.ts';
import { loadCaseFiles } from '../command/load-case-files.ts';
import { refuseCommand } from '../command/outcome.ts';
import type { RoundPreview, RoundPreviewPage } from '../contract/duties.ts';
import { refusalRow } from '../http/answer.ts';
import type { Services } from '../services.ts';
import { assessCaseDuties } from './assess-case-duties.ts';
import { readEntry } from './entry-values.ts';
import { notHere, roundAnswer } from './round-answer.ts';

type Person = RoundPreview['people'][number];

/** What a round would come to for each person: the same checks and the same judgement as entering it, and nothing written. */
export function previewRound(
  services: Services,
  visitor: Visitor,
  order: RoundPreview,
): Promise<RoundPreviewPage> {
  const caseIds = order.people.map(({ caseId }) => caseId);
  return read(services.record, accessOf(visitor), async (transaction) => {
    const files = await loadCaseFiles(services, transaction, caseIds);
    const rows: RoundPreviewPage['rows'] = [];
    for (const person of order.people)
      rows.push(await rowOf(services, order, person, files.get(person.caseId)));
    return { rows };
  });
}

async function rowOf(
  services: Services,
  order: RoundPreview,
  person: Person,
  file: CaseFile | undefined,
): Promise<RoundPreviewPage['rows'][number]> {
  const { caseId } = person;
  const bare = { caseId, fulfils: [], remarks: [], enteredThatDay: false };
  if (file === undefined) return { ...bare, name: '', refusals: [refusalRow(notHere)] };
  const name = file.registers.case.person_name;
  const now = services.now();
  const values = { ...order.values, ...person.values };
  const refusals: readonly Refusal[] = await roundAnswer(async () => {
    if (file.registers.case.merged_into !== null) refuseCommand([mergedCase]);
    readEntry(order.kind, values, order.happenedAt as Moment, now);
  });
  if (refusals.length > 0) return { ...bare, name, refusals: refusals.map(refusalRow) };
  return {
    caseId,
    name,
    refusals: [],
    fulfils: fulfilledBy(services, file, entryOf(order, person, values), now).map((one) => ({
      duty: one.duty,
      title: findDuty(one.duty).title,
      key: one.key,
      from: one.from,
      until: one.until,
      late: one.late === true,
    })),
    remarks: [...remarksOn(order.kind, values, isProhibited(file, dayOf(order.happenedAt as Moment)))],
    enteredThatDay: entriesOf(file).some(
      ({ kind, on }) => kind === order.kind && on === dayOf(order.happenedAt as Moment),
    ),
  };
}

/** What would be done after it that is open before: nothing for an attempt that reached nobody, or where nothing is due. */
function fulfilledBy(
  services: Services,
  file: CaseFile,
  entry: DutyEntry | undefined,
  now: Moment,
): Occurrence[] {
  const facts = factsOf(file);
  if (entry === undefined || facts.diligence === undefined) return [];
  const { entries } = facts.diligence;
  const after = { ...facts, diligence: { ...facts.diligence, entries: [...entries, entry] } };
  const doneBefore = new Set(
    assessCaseDuties(services, file, facts, now)
      .occurrences.filter(isDone)
      .map(({ key }) => key),
  );
  return assessCaseDuties(services, file, after, now).occurrences.filter(
    (one) => isDone(one) && !doneBefore.has(one.key),
  );
}

function isDone({ status }: Occurrence): boolean {
  return status === 'done';
}

function isProhibited({ base }: CaseFile, on: Day): boolean {
  return base.prohibitions.some(({ begins, ends }) => begins <= on && (ends === undefined || on <= ends));
}

function entriesOf(file: CaseFile): readonly DutyEntry[] {
  return file.base.diligence?.entries ?? [];
}

function entryOf(order: RoundPreview, person: Person, values: FormValues): DutyEntry | undefined {
  const { counts, also } = fulfilmentOf(order.kind, values);
  if (!counts) return undefined;
  const minutes = minutesOf(order.kind, values);
  return {
    id: 'preview',
    kind: order.kind,
    on: dayOf(order.happenedAt as Moment),
    also,
    ...(minutes === undefined ? {} : { minutes }),
    ...(person.occurrence === undefined ? {} : { occurrence: person.occurrence }),
  };
}
