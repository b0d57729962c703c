import type { Contribution, CustodyInterval, SingleFacts } from '../../facts/facts.ts';
import { holderOf } from '../../facts/holder.ts';
import type { Place } from '../../kernel/field.ts';
import type { Question } from '../../kernel/procedure.ts';
import type { MatterState } from '../../kernel/state.ts';
import { formatDay } from '../../time/format.ts';
import { dayOf } from '../../time/zone.ts';
import { reasons, labelOf } from './options.ts';
import { dayOfStep, isApproved, isRefused, valuesOf } from './records.ts';

/**
 * What a relocation adds to the facts. Until the arrival it only says that it goes on: the old county holds the case and every duty.
 * With the arrival the case is handed over; to an agency outside this installation it ends here (迁出), from one of them the expected
 * case becomes one that is served.
 */
export function affectsOfRelocation(state: MatterState): Contribution {
  if (valuesOf(state, 'inquiry') !== undefined) return affectsOfIncoming(state);
  const to = valuesOf(state, 'apply')?.place;
  if (to === undefined) return {};
  const arrival = valuesOf(state, 'arrive');
  if (arrival === undefined) return moving(state, to);
  if (valuesOf(state, 'ask')?.outside !== true) return { custody: [handedTo(state, to)] };
  return {
    ended: {
      matterId: state.id,
      kind: 'transferred',
      on: arrival.arrivedOn,
      ground: `执行地变更到${to.text}`,
    },
  };
}

function affectsOfIncoming(state: MatterState): Contribution {
  const inquiry = valuesOf(state, 'inquiry')!;
  if (isRefused(state)) {
    // The person serves on at the old place, which is outside this installation.
    return {
      ended: {
        matterId: state.id,
        kind: 'transferred',
        on: dayOfStep(state, 'decide')!,
        ground: `${inquiry.agency}不同意变更执行地`,
      },
    };
  }
  const awaited = { awaited: { matterId: state.id, on: inquiry.receivedOn } };
  const arrival = valuesOf(state, 'arrive');
  if (arrival === undefined) return { ...awaited, ...moving(state, { text: '本县（市、区）' }) };
  const { office } = arrival;
  return {
    ...awaited,
    intake: { matterId: state.id, receivedOn: arrival.arrivedOn, manner: 'relocated' },
    ...(office?.region === undefined ? {} : { custody: [handedTo(state, office)] }),
  };
}

/** Being dealt with, or agreed and not arrived yet; nothing once it was refused. */
function moving(state: MatterState, to: Place): Pick<SingleFacts, 'relocation'> {
  const first = state.taken[0]?.event;
  if (first === undefined || isRefused(state)) return {};
  return {
    relocation: {
      matterId: state.id,
      on: dayOf(first.happenedAt),
      to,
      agreed: isApproved(state),
      by: first.by.stated?.bodyName ?? first.by.bodyName,
    },
  };
}

/** Held by the office that was named at the arrival, else by the new county itself. */
function handedTo(state: MatterState, place: Place): CustodyInterval {
  const arrival = valuesOf(state, 'arrive')!;
  const office = arrival.office?.region === undefined ? undefined : arrival.office;
  return {
    matterId: state.id,
    custodianCode: office?.region ?? holderOf(place.region!).countyCode,
    custodianName: office?.text ?? place.text,
    from: arrival.arrivedOn,
  };
}

/** A relocation of somebody who has come by another one builds on that one: if it falls, whoever decided here is told. */
export function restsOnHandOver({ facts, state }: Question): readonly string[] {
  const last = facts.custody.findLast(({ matterId }) => matterId !== undefined && matterId !== state?.id);
  return last?.matterId === undefined ? [] : [last.matterId];
}

export function summaryOf(state: MatterState): string {
  const inquiry = valuesOf(state, 'inquiry');
  const application = valuesOf(state, 'apply');
  const stands = standsOf(state);
  if (inquiry !== undefined) return `执行地变更：自${inquiry.from.text}迁入，${stands}`;
  if (application === undefined) return '执行地变更';
  return `执行地变更：${labelOf(reasons, application.reason)}，迁往${application.place.text}，${stands}`;
}

function standsOf(state: MatterState): string {
  const arrivedOn = valuesOf(state, 'arrive')?.arrivedOn;
  if (arrivedOn !== undefined) return `${formatDay(arrivedOn)}报到`;
  if (isApproved(state)) return '已同意，待报到';
  if (isRefused(state)) return '不同意';
  const answer = valuesOf(state, 'answer');
  if (answer !== undefined) return answer.opinion === 'agree' ? '对方同意接收，待审批' : '对方不同意接收';
  return valuesOf(state, 'ask') === undefined && valuesOf(state, 'inquiry') === undefined
    ? '待征求意见'
    : '待核实回复';
}
