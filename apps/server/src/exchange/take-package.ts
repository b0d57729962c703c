import type { Evidence } from '@guitu/law';
import { dayOf, holderOf } from '@guitu/law';
import { adoptBlob, read, stamp } from '@guitu/record';

import type { Visitor } from '../access/visitor.ts';
import { accessOf, actorOf } from '../access/visitor.ts';
import type { ArrivalInto } from '../arrivals/arrival-order.ts';
import { openArrival } from '../arrivals/open-arrival.ts';
import { carryOut } from '../command/carry-out.ts';
import { runCaseCommand } from '../command/case-command.ts';
import type { Outcome } from '../command/outcome.ts';
import { asOutcome, refuseCommand, valueOf } from '../command/outcome.ts';
import { sensitiveOf } from '../command/sensitive-fields.ts';
import type { Work } from '../command/work.ts';
import { checkReceives } from '../decision-packages/receiving-body.ts';
import { settledRefusal } from '../decision-packages/settled.ts';
import { storeSoundFiles } from '../decision-packages/sound-papers.ts';
import { findStoredPackage } from '../decision-packages/stored-package.ts';
import type { StoredPackage } from '../decision-packages/stored-package.ts';
import { NotFound } from '../http/answer.ts';
import type { Services } from '../services.ts';
import { assessPackage } from './assess-package.ts';
import type { MatterPlace } from './find-matter.ts';
import type { MatterContent } from './matter-content.ts';
import { noteAnswer } from './note-answer.ts';
import { planLetter } from './plan-letter.ts';
import type { StepFate } from './plan-steps.ts';
import { readPerson } from './read-person.ts';

/** What a person decides about a package. Whom it is about is asked only where it opens a matter. */
export interface TakeOrder {
  readonly into?: ArrivalInto | undefined;
  readonly officeCode?: number | undefined;
  readonly idempotencyKey: string;
}

export interface TakenPackage {
  readonly caseId: string;
  readonly matterId: string;
}

interface Taking {
  readonly services: Services;
  readonly visitor: Visitor;
  readonly row: StoredPackage['row'];
  readonly content: MatterContent;
  readonly stored: ReadonlyMap<number, Evidence>;
  readonly order: TakeOrder;
}

/**
 * Takes in what the other side of a matter has done: its new steps as recorded facts of its officers, or the letter that opens the
 * matter here. All of it is one change with the files and the settling of the package. Refuses what `assessPackage` objects to,
 * `package.settled`, `exchange.person` (nobody has said whom it is about), and whatever an arrival refuses.
 */
export function takePackage(
  services: Services,
  visitor: Visitor,
  id: string,
  order: TakeOrder,
): Promise<Outcome<TakenPackage>> {
  return asOutcome(async () => {
    checkReceives(visitor);
    const found = await findStoredPackage(services, visitor, id);
    if (found === undefined) throw new NotFound();
    const { row, matter: content } = found;
    if (content === undefined) return refuseCommand([noMatter]);
    const assessed = await read(services.record, accessOf(visitor), (transaction) =>
      assessPackage(
        { services, transaction, receiver: row, actor: actorOf(visitor), now: services.now() },
        content,
      ),
    );
    if (assessed.objections.length > 0) return refuseCommand(assessed.objections);
    const stored = await storeSoundFiles(services, visitor, row, content);
    const taking = { services, visitor, row, content, stored, order };
    return assessed.place === undefined ? openFrom(taking) : recordInto(taking, assessed.place);
  });
}

const noMatter = {
  code: 'exchange.no-matter',
  text: '这不是办理事项的材料包，不能从这里记载。',
  instead: '决定机关发来的材料包请按“接收”办理。',
};

function recordInto(
  { services, visitor, row, content, stored, order }: Taking,
  place: MatterPlace,
): Promise<TakenPackage> {
  const procedure = services.catalogue.get(place.procedure, place.definition_version);
  const command = {
    command: 'exchange.record',
    caseId: place.case_id,
    idempotencyKey: order.idempotencyKey,
    definitionVersion: procedure.version,
    body: { packageId: row.id, matterId: place.id, steps: content.manifest.steps },
    sensitive: sensitiveOf(procedure),
    matterIds: [place.id],
  };
  return runCaseCommand(services, visitor, command, async (work) => {
    // Assessed again under the lock of the case: somebody may have recorded a step in between.
    const terms = { ...work, receiver: row, stored };
    const { objections, planned } = await assessPackage(terms, content);
    if (planned === undefined) return refuseCommand(objections);
    if (planned.plan.moves.length > 0) await carryOut(work, planned.plan, reasonOf(content));
    await finish(work, visitor, { row, content, stored }, place.case_id, place.id, planned.fates);
    return { caseId: place.case_id, matterId: place.id };
  });
}

async function openFrom({ services, visitor, row, content, stored, order }: Taking): Promise<TakenPackage> {
  const { manifest } = content;
  const procedure = services.catalogue.find(manifest.matter.procedure);
  const { entry } = readPerson(manifest, dayOf(services.now()));
  if (order.into === undefined) return refuseCommand([needsPerson]);
  if (procedure === undefined || entry === undefined) return refuseCommand([noMatter]);
  let fates: readonly StepFate[] = [];
  const arrived = valueOf(
    await openArrival(services, visitor, {
      entry,
      into: order.into,
      officeCode: order.officeCode ?? holderOf(visitor.body.regionCode).countyCode,
      announce: {},
      command: 'exchange.open',
      idempotencyKey: order.idempotencyKey,
      opening: {
        procedure,
        plan: async (work, file, matterId) => {
          const letter = await planLetter(work, row, content, stored, { file, matterId, procedure });
          fates = letter.fates;
          return letter.plan;
        },
      },
      also: (work, { caseId, matterId }) =>
        finish(work, visitor, { row, content, stored }, caseId, matterId!, fates),
    }),
  );
  return { caseId: arrived.caseId, matterId: arrived.matterId! };
}

const needsPerson = {
  code: 'exchange.person',
  field: 'into',
  text: '请先确认材料包里的人是谁：已登记的人、已登记的案件，还是第一次登记。',
};

const reasonOf = ({ manifest }: MatterContent): string => `收到${manifest.from.name}的材料包`;

/** Files, answers and the package itself. What law could not record keeps the package open, so that it can be taken again. */
async function finish(
  work: Work,
  visitor: Visitor,
  { row, content, stored }: Pick<Taking, 'row' | 'content' | 'stored'>,
  caseId: string,
  matterId: string,
  fates: readonly StepFate[],
): Promise<void> {
  const { transaction, change, now } = work;
  for (const { hash } of stored.values())
    await adoptBlob(work.services.record, transaction, change, { hash, caseId });
  await noteAnswer(work, matterId, content.manifest, fates);
  const whole = fates.every(({ state }) => state !== 'refused');
  const settled = await transaction
    .updateTable('decision_package')
    .set({
      case_id: caseId,
      matter_id: matterId,
      ...(whole ? { status: 'accepted', settled_at: now, settled_by: visitor.account.name } : {}),
      ...stamp(change),
    })
    .where('id', '=', row.id)
    .where('status', '=', 'waiting')
    .returning('id')
    .execute();
  if (settled.length === 0) refuseCommand([await settledRefusal(transaction, row.id)]);
}
