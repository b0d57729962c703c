import { measures } from '../../articles/index.ts';
import type { Clock, Finding } from '../../kernel/outcome.ts';
import type { ParameterDefinition } from '../../kernel/parameter.ts';
import { parameterValue } from '../../kernel/parameter.ts';
import type { Standing } from '../../kernel/procedure.ts';
import { findTaken } from '../../kernel/state.ts';
import { ruleActive } from '../../rules/active.ts';
import { addHours } from '../../time/moment.ts';
import { findFound } from './form.ts';

const ours = '条文写“立即”“及时”，没有时长；初始值是本系统的（~），页面上标明是内部时限。';

export const alertWithinHours: ParameterDefinition<number> = {
  key: 'emergency.alertWithinHours',
  title: '突发事件联动的内部时限（小时）',
  explanation: ours,
  fallback: 1,
};

export const reportWithinHours: ParameterDefinition<number> = {
  key: 'emergency.reportWithinHours',
  title: '突发事件上报和通报的内部时限（小时）',
  explanation: ours,
  fallback: 24,
};

/** Targets of the house from the moment it was found: 立即 and 及时 have no numbers. */
function target(step: string, title: string, hours: ParameterDefinition<number>) {
  return ({ state, context }: Standing): Clock | undefined => {
    const found = findFound(state);
    const amount = parameterValue(context.parameters, hours);
    if (found === undefined || amount === undefined || !ruleActive('SUP-18')) return undefined;
    const done = findTaken(state, step);
    return {
      name: step,
      title: `${title}（内部时限）`,
      kind: 'internal',
      startedAt: found.foundAt,
      dueAt: addHours(found.foundAt, amount),
      ...(done === undefined ? {} : { stoppedAt: done.event.happenedAt }),
    };
  };
}

export const emergencyClocks = [
  target('alert', '与公安等部门联动', alertWithinHours),
  target('report', '报告上一级', reportWithinHours),
  target('tell', '通报检察院', reportWithinHours),
];

/** SUP-18: said at once, until it is entered that the others are there. */
export function alertOwed({ state }: Standing): Finding | undefined {
  if (findFound(state) === undefined || findTaken(state, 'alert') !== undefined || !ruleActive('SUP-18'))
    return undefined;
  return {
    code: 'emergency.alert',
    severity: 'grave',
    title: '突发事件，立即与公安等部门联动',
    text: '立即与公安等有关部门协调联动、妥善处置，同时报告上一级，通报检察院。已经联动的，登记时间和部门。',
    facts: [],
    articles: [measures(52)],
    office: 'countyAgency',
    action: { step: 'alert', label: '登记联动' },
  };
}
