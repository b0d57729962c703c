import { criminalLaw, measures, prohibitionRules } from '../../articles/index.ts';
import type { Prohibition } from '../../facts/facts.ts';
import type { Procedure } from '../../kernel/procedure.ts';
import type { MatterState } from '../../kernel/state.ts';
import { findTaken } from '../../kernel/state.ts';
import type { Day } from '../../time/day.ts';
import { formatDay } from '../../time/format.ts';
import { entrusted } from '../entrusted.ts';
import { notEnded } from '../not-ended.ts';
import { overseeingStep } from '../overseeing.ts';
import * as checks from './checks.ts';
import { explainProhibition } from './explain.ts';
import { outlastsTerm, tooShort, wrongMeasure } from './findings.ts';
import { endForm, enterForm, findOrder, prohibitionKinds, verifyForm } from './form.ts';

const anyone = ['clerk', 'approver'] as const;
const competent = entrusted('prohibitionOrder');

/** 禁止令: what a court has forbidden during control or probation (《刑法》第三十八条、第七十二条). */
export const prohibitionOrder: Procedure = {
  name: 'prohibitionOrder',
  title: '禁止令',
  version: '1',
  basis: [criminalLaw(38), criminalLaw(72), prohibitionRules(6), measures(39)],
  decisionStep: 'enter',
  overseeingStep: 'oversee',
  opens: [notEnded],
  steps: {
    enter: {
      title: '登记禁止令',
      kind: 'record',
      by: competent,
      roles: anyone,
      form: enterForm,
      after: [],
      checks: [checks.datesInOrder, checks.regionOnlyForPlaces],
    },
    verify: {
      title: '登记核实结果',
      kind: 'record',
      by: competent,
      roles: anyone,
      form: verifyForm,
      after: ['enter'],
      optional: true,
      repeatable: true,
      checks: [],
    },
    end: {
      title: '登记提前终止',
      kind: 'record',
      by: competent,
      roles: anyone,
      form: endForm,
      after: ['enter'],
      optional: true,
      checks: [checks.endedBeforeNow, checks.endsAfterBeginning],
    },
    oversee: overseeingStep(() => prohibitionOrder),
  },
  clocks: [],
  findings: [outlastsTerm, tooShort, wrongMeasure],
  papers: {},
  copies: {},
  parameters: [],
  affects: (state) => {
    const prohibition = prohibitionOf(state);
    return prohibition === undefined ? {} : { prohibitions: [prohibition] };
  },
  restsOn: () => [],
  summary: summaryOf,
  explain: explainProhibition,
};

/** The order binds to its last day, or to the day it was ended, whichever comes first. */
function prohibitionOf(state: MatterState): Prohibition | undefined {
  const order = findOrder(state);
  if (order === undefined) return undefined;
  const endedOn = findTaken(state, 'end')?.values['endedOn'] as Day | undefined;
  const ends = [order.ends, endedOn].filter((one) => one !== undefined).toSorted()[0];
  return {
    id: state.id,
    kind: order.kind as Prohibition['kind'],
    content: order.content,
    begins: order.begins,
    ...(order.region?.region === undefined ? {} : { region: order.region.region }),
    ...(ends === undefined ? {} : { ends }),
  };
}

function summaryOf(state: MatterState): string {
  const order = findOrder(state);
  if (order === undefined) return '禁止令';
  const kind = prohibitionKinds.find((one) => one.code === order.kind)?.label ?? '禁止令';
  const ends = order.ends === undefined ? '矫正期满' : formatDay(order.ends);
  return `${kind}：${formatDay(order.begins)}至${ends}`;
}
