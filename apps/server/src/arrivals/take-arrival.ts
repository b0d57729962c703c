import { coreItems, dayOf } from '@guitu/law';

import type { Visitor } from '../access/visitor.ts';
import type { Outcome } from '../command/outcome.ts';
import type { ArrivedAnswer, OpenArrival } from '../contract/arrivals.ts';
import type { Services } from '../services.ts';
import type { Arrived } from './arrival-order.ts';
import { intakeProcedure } from './intake-moves.ts';
import { openArrival } from './open-arrival.ts';
import { readArrival } from './read-arrival.ts';

/** The door of the counter: items typed into a form. What cannot be read is refused beside its field, missing things never. */
export async function takeArrival(
  services: Services,
  visitor: Visitor,
  request: OpenArrival,
): Promise<Outcome<ArrivedAnswer>> {
  const { entry, problems } = readArrival(request.items, dayOf(services.now()));
  if (entry === undefined) {
    return {
      done: false,
      refusals: problems.map(({ name, text }) => ({ code: 'arrival.item', field: `items.${name}`, text })),
    };
  }
  const { papers } = request;
  const outcome = await openArrival(services, visitor, {
    entry,
    into: request.into,
    officeCode: request.officeCode,
    announce: request.announce,
    ...(papers === undefined
      ? {}
      : {
          papers: {
            receivedOn: papers.receivedOn,
            codes: papers.codes,
            evidence: papers.evidence,
            ...(papers.note === undefined ? {} : { note: papers.note }),
          },
        }),
    command: 'arrival.open',
    idempotencyKey: request.idempotencyKey,
  });
  return outcome.done ? { done: true, value: arrivedAnswer(outcome.value) } : outcome;
}

/** The ids with the names of what was filled and kept in the words of the form. */
export function arrivedAnswer({ caseId, matterId, found, filled, kept }: Arrived): ArrivedAnswer {
  return { caseId, matterId, found, filled: filled.map(named), kept: kept.map(named) };
}

function named(name: string): { name: string; title: string } {
  const item = coreItems.find((one) => one.name === name);
  const field = intakeProcedure().steps['announce']?.form[name];
  return { name, title: item?.title ?? field?.title ?? name };
}
