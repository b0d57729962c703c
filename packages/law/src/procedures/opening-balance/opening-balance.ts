import { measures } from '../../articles/index.ts';
import type { Procedure, Question } from '../../kernel/procedure.ts';
import type { MatterState } from '../../kernel/state.ts';
import { allTaken } from '../../kernel/state.ts';
import { formatDay } from '../../time/format.ts';
import { entrusted } from '../entrusted.ts';
import { notEnded } from '../not-ended.ts';
import { overseeingStep } from '../overseeing.ts';
import * as checks from './checks.ts';
import { returnClock } from './clocks.ts';
import { explainOpening } from './explain.ts';
import { notReturned } from './findings.ts';
import * as forms from './form.ts';
import { findOpenLeave, permissionsOf, sanctionsOf } from './ledger.ts';

const anyone = ['clerk', 'approver'] as const;
const competent = entrusted('openingBalance');

/** 上线前情况: what had happened on paper before the program was used, taken over so that every rule counts it. */
export const openingBalance: Procedure = {
  name: 'openingBalance',
  title: '上线前情况',
  version: '1',
  basis: [measures(27), measures(28)],
  decisionStep: 'begin',
  overseeingStep: 'oversee',
  opens: [notEnded],
  steps: {
    begin: {
      title: '启用登记',
      kind: 'record',
      by: competent,
      roles: anyone,
      form: forms.beginForm,
      after: [],
      checks: [checks.asOfNotInFuture],
    },
    addLeave: {
      title: '登记以前的外出',
      kind: 'record',
      by: competent,
      roles: anyone,
      form: forms.addLeaveForm,
      after: ['begin'],
      optional: true,
      repeatable: true,
      checks: [
        checks.beforeTheLine('from', forms.addLeaveForm.from.title),
        checks.returnedBeforeNow,
        checks.leaveInOrder,
        checks.noOverlap,
      ],
    },
    addReturn: {
      title: '登记返回',
      kind: 'record',
      by: competent,
      roles: anyone,
      form: forms.addReturnForm,
      after: ['begin'],
      when: isSomebodyAway,
      repeatable: true,
      checks: [checks.returnedBeforeNow, checks.returnAfterDeparture],
    },
    addSanction: {
      title: '登记以前的奖惩',
      kind: 'record',
      by: competent,
      roles: anyone,
      form: forms.addSanctionForm,
      after: ['begin'],
      optional: true,
      repeatable: true,
      checks: [checks.beforeTheLine('on', forms.addSanctionForm.on.title)],
    },
    addScore: {
      title: '登记以前的考核',
      kind: 'record',
      by: competent,
      roles: anyone,
      form: forms.addScoreForm,
      after: ['begin'],
      optional: true,
      repeatable: true,
      checks: [],
    },
    oversee: overseeingStep(() => openingBalance),
  },
  clocks: [returnClock],
  findings: [notReturned],
  papers: {},
  copies: {},
  parameters: [],
  forMany: true,
  affects: (state) => ({ permissions: permissionsOf(state), sanctions: sanctionsOf(state) }),
  restsOn: () => [],
  summary: summaryOf,
  explain: explainOpening,
};

function isSomebodyAway({ state }: Question): boolean {
  return findOpenLeave(state) !== undefined;
}

/** Says what was taken over, in numbers, and who of it is still away: the day board repeats this line. */
function summaryOf(state: MatterState): string {
  const begin = forms.findBegin(state);
  if (begin === undefined) return '上线前情况';
  const counts = [
    ['外出', '次', allTaken(state, 'addLeave').length],
    ['奖惩', '次', allTaken(state, 'addSanction').length],
    ['考核', '条', allTaken(state, 'addScore').length],
  ] as const;
  const said = counts
    .filter(([, , count]) => count > 0)
    .map(([name, unit, count]) => `${name} ${count} ${unit}`);
  const open = findOpenLeave(state);
  const away =
    open === undefined
      ? ''
      : `；还在外出：${formatDay(open.from)}至${formatDay(open.until)}，${open.destination.text}`;
  return `上线前情况（截至${formatDay(begin.asOf)}）：${said.length === 0 ? '还没有接续的记录' : said.join('，')}${away}`;
}
