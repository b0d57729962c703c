import { cooperation, exitEntry, passportLaw } from '../../articles/index.ts';
import type { Procedure } from '../../kernel/procedure.ts';
import type { MatterState } from '../../kernel/state.ts';
import { findTaken } from '../../kernel/state.ts';
import { formatDay } from '../../time/format.ts';
import { entrusted } from '../entrusted.ts';
import { overseeingStep } from '../overseeing.ts';
import { findBan } from './ban.ts';
import * as checks from './checks.ts';
import { exitBanClaims } from './claims.ts';
import { renewalClock } from './clocks.ts';
import { explainExitBan } from './explain.ts';
import { renewalDue, shouldLift } from './findings.ts';
import { documentsForm, liftForm, renewForm, reportForm } from './form.ts';
import { copyAfter, sheetAfter } from './papers.ts';
import { exitBanParameters } from './parameters.ts';

const anyone = ['clerk', 'approver'] as const;
const competent = entrusted('exitBan');

/** 不准出境报备: reported, renewed, and lifted when the ground is gone (《出境入境管理法》第十二条、第六十五条). */
export const exitBan: Procedure = {
  name: 'exitBan',
  title: '不准出境报备',
  version: '1',
  basis: [exitEntry(12, '2'), exitEntry(65), passportLaw(13, '4'), cooperation(10)],
  claims: exitBanClaims,
  decisionStep: 'report',
  overseeingStep: 'oversee',
  opens: [checks.stillServing, checks.notReportedYet],
  steps: {
    report: {
      title: '登记报备',
      kind: 'record',
      by: competent,
      roles: anyone,
      form: reportForm,
      after: [],
      checks: [checks.reportedBeforeNow, checks.datesInOrder],
    },
    documents: {
      title: '证件处置',
      kind: 'record',
      by: competent,
      roles: anyone,
      form: documentsForm,
      after: ['report'],
      optional: true,
      repeatable: true,
      checks: [checks.disposedBeforeNow],
    },
    renew: {
      title: '登记续报',
      kind: 'record',
      by: competent,
      roles: anyone,
      form: renewForm,
      after: ['report'],
      when: isNotLifted,
      optional: true,
      repeatable: true,
      checks: [checks.renewedBeforeNow, checks.renewsFurther],
    },
    lift: {
      title: '登记撤销',
      kind: 'record',
      by: competent,
      roles: anyone,
      form: liftForm,
      after: ['report'],
      optional: true,
      checks: [checks.liftedBeforeNow, checks.liftedAfterReport],
    },
    oversee: overseeingStep(() => exitBan),
  },
  clocks: [renewalClock],
  findings: [renewalDue, shouldLift],
  papers: {
    report: sheetAfter('report'),
    documents: sheetAfter('documents'),
    renew: sheetAfter('renew'),
    lift: sheetAfter('lift'),
  },
  copies: {
    report: copyAfter('report', '不准出境报备'),
    renew: copyAfter('renew', '不准出境续报'),
    lift: copyAfter('lift', '撤销不准出境报备'),
  },
  parameters: exitBanParameters,
  forMany: true,
  affects: (state) => {
    const ban = findBan(state);
    return ban === undefined ? {} : { exitBan: ban };
  },
  restsOn: () => [],
  summary: summaryOf,
  explain: explainExitBan,
};

function isNotLifted({ state }: { readonly state: MatterState | undefined }): boolean {
  return findTaken(state, 'lift') === undefined;
}

function summaryOf(state: MatterState): string {
  const ban = findBan(state);
  if (ban === undefined) return '不准出境报备';
  const end =
    ban.liftedOn !== undefined
      ? `，${formatDay(ban.liftedOn)}撤销`
      : ban.until === undefined
        ? ''
        : `，${formatDay(ban.until)}到期`;
  return `不准出境报备：${formatDay(ban.reportedOn)}报备${end}`;
}
