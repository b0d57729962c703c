import { measures } from '../../articles/index.ts';
import type { Check } from '../../kernel/procedure.ts';
import { findTaken } from '../../kernel/state.ts';
import { ruleActive } from '../../rules/active.ts';
import { notInFuture } from '../not-in-future.ts';
import { callPoliceForm, collectForm, findForm, hearForm, stopForm } from './form.ts';

export const foundBeforeNow = notInFuture('stopping.found-in-future', 'foundOn', findForm.foundOn.title);
export const stoppedBeforeNow = notInFuture(
  'stopping.stopped-in-future',
  'stoppedAt',
  stopForm.stoppedAt.title,
);
export const calledBeforeNow = notInFuture(
  'stopping.called-in-future',
  'calledAt',
  callPoliceForm.calledAt.title,
);
export const heardBeforeNow = notInFuture('stopping.heard-in-future', 'heardOn', hearForm.heardOn.title);
export const collectedBeforeNow = notInFuture(
  'stopping.collected-in-future',
  'collectedOn',
  collectForm.collectedOn.title,
);

export const happenedBeforeFound: Check = {
  rules: [],
  test: ({ values: { on, foundOn } }) => {
    if (typeof on !== 'string' || typeof foundOn !== 'string' || on <= foundOn) return undefined;
    return { code: 'stopping.order', field: 'on', text: '发生之日不能晚于发现之日，请核对。' };
  },
};

/** SUP-21: what is to be done about it comes after somebody was heard and the evidence is listed. */
export const evidenceFirst: Check = {
  rules: ['SUP-21'],
  test: ({ state }) => {
    if (!ruleActive('SUP-21')) return undefined;
    const missing = [
      ...(findTaken(state, 'hear') === undefined ? ['调查笔录'] : []),
      ...(findTaken(state, 'collect') === undefined ? ['证据清单'] : []),
    ];
    if (missing.length === 0) return undefined;
    const text = `应当先调查核实、收集证据，再提出处理意见；还没有${missing.join('、')}。`;
    const instead = '请先登记谈话和证据。';
    return { code: 'stopping.evidence-first', text, articles: [measures(40)], instead };
  },
};
