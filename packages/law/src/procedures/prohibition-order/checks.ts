import type { Check } from '../../kernel/procedure.ts';
import { formatDay } from '../../time/format.ts';
import { notInFuture } from '../not-in-future.ts';
import type { EnteredProhibition } from './form.ts';
import { endForm, findOrder, orderOf } from './form.ts';

export const datesInOrder: Check = {
  rules: [],
  test: (question) => {
    const { begins, ends } = orderOf(question);
    if (begins === undefined || ends === undefined || begins <= ends) return undefined;
    return {
      code: 'prohibitionOrder.dates-reversed',
      field: 'ends',
      text: '终止日早于起始日，请照文书核对。',
    };
  },
};

/** A region says where somebody must not go; it means nothing beside an activity or a person. */
export const regionOnlyForPlaces: Check = {
  rules: [],
  test: ({ values }) => {
    const given: Partial<EnteredProhibition> = values;
    if (given.region === undefined || given.kind === undefined || given.kind === 'place') return undefined;
    return {
      code: 'prohibitionOrder.region-without-place',
      field: 'region',
      text: '只有“禁止进入特定区域、场所”的才写禁止进入的区域；请改类型，或者清空这一栏。',
    };
  },
};

export const endedBeforeNow = notInFuture('prohibitionOrder.end-in-future', 'endedOn', endForm.endedOn.title);

export const endsAfterBeginning: Check = {
  rules: [],
  test: ({ values, state }) => {
    const endedOn = values['endedOn'];
    const order = findOrder(state);
    if (typeof endedOn !== 'string' || order === undefined || endedOn >= order.begins) return undefined;
    return {
      code: 'prohibitionOrder.end-before-begin',
      field: 'endedOn',
      text: `终止日期早于禁止令的起始日（${formatDay(order.begins)}），请核对。`,
    };
  },
};
