import { exitEntry } from '../../articles/index.ts';
import type { Check } from '../../kernel/procedure.ts';
import { ruleActive } from '../../rules/active.ts';
import { formatDay } from '../../time/format.ts';
import { isStillServed } from '../not-ended.ts';
import { notInFuture } from '../not-in-future.ts';
import { findBan } from './ban.ts';
import type { ExitBanReport } from './form.ts';
import { documentsForm, findReport, liftForm, renewForm, reportForm } from './form.ts';

/** BORDER-02: nobody whose penalty is not yet served may leave the country, and nobody else is kept by this. */
export const stillServing: Check = {
  rules: ['BORDER-02'],
  test: ({ facts }) =>
    !ruleActive('BORDER-02') || isStillServed(facts)
      ? undefined
      : {
          code: 'exitBan.not-serving',
          text: '刑罚尚未执行完毕的不准出境；这个人已经解除或者终止矫正，不能再报备。',
          articles: [exitEntry(12, '2')],
          instead: '以前的报备还没有撤销的，请在那一项上办“撤销”。',
        },
};

/** One report stands at a time: it is renewed, not made a second time. */
export const notReportedYet: Check = {
  rules: [],
  test: ({ facts: { exitBan }, state }) =>
    exitBan === undefined || exitBan.liftedOn !== undefined || exitBan.matterId === state?.id
      ? undefined
      : {
          code: 'exitBan.stands',
          text: `${formatDay(exitBan.reportedOn)}已经报备，还没有撤销，不用再报一次。`,
          instead: '到期的请在那一项上办“登记续报”，有误的请“更正”或者“撤销”。',
        },
};

export const reportedBeforeNow = notInFuture(
  'exitBan.report-in-future',
  'reportedOn',
  reportForm.reportedOn.title,
);
export const disposedBeforeNow = notInFuture('exitBan.disposal-in-future', 'on', documentsForm.on.title);
export const renewedBeforeNow = notInFuture(
  'exitBan.renewal-in-future',
  'renewedOn',
  renewForm.renewedOn.title,
);
export const liftedBeforeNow = notInFuture('exitBan.lift-in-future', 'liftedOn', liftForm.liftedOn.title);

export const datesInOrder: Check = {
  rules: [],
  test: ({ values }) => {
    const { reportedOn, until }: Partial<ExitBanReport> = values;
    if (reportedOn === undefined || until === undefined || reportedOn <= until) return undefined;
    return { code: 'exitBan.dates-reversed', field: 'until', text: '报备到期日早于报备日期，请核对。' };
  },
};

/** A renewal reaches further than what it renews. */
export const renewsFurther: Check = {
  rules: [],
  test: ({ values, state }) => {
    const { renewedOn, until } = values;
    if (typeof renewedOn !== 'string' || typeof until !== 'string') return undefined;
    const earlier = findBan(state)?.until;
    if (until >= renewedOn && (earlier === undefined || until > earlier)) return undefined;
    return {
      code: 'exitBan.renewal-not-further',
      field: 'until',
      text: `续报后的到期日应当晚于${earlier === undefined ? '续报日期' : `原来的到期日 ${formatDay(earlier)}`}，请核对。`,
    };
  },
};

export const liftedAfterReport: Check = {
  rules: [],
  test: ({ values, state }) => {
    const liftedOn = values['liftedOn'];
    const reportedOn = findReport(state)?.reportedOn;
    if (typeof liftedOn !== 'string' || reportedOn === undefined || liftedOn >= reportedOn) return undefined;
    return {
      code: 'exitBan.lift-before-report',
      field: 'liftedOn',
      text: `撤销日期早于报备日期（${formatDay(reportedOn)}），请核对。`,
    };
  },
};
