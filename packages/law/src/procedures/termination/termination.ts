import { act, cooperation, outsidePrisonRules } from '../../articles/index.ts';
import type { Contribution } from '../../facts/facts.ts';
import type { Procedure, Question } from '../../kernel/procedure.ts';
import { by } from '../../kernel/procedure.ts';
import type { MatterState } from '../../kernel/state.ts';
import { formatDay } from '../../time/format.ts';
import { notInFuture } from '../not-in-future.ts';
import { overseeingStep } from '../overseeing.ts';
import * as checks from './checks.ts';
import { terminationClaims } from './claims.ts';
import { deathNoticeClock, terminateClock } from './clocks.ts';
import { deathCopies, terminationCopies } from './copies.ts';
import { owesDeathNotice } from './death.ts';
import { explainTermination } from './explain.ts';
import { deathNoticeOwed, judgmentNoticeLate } from './findings.ts';
import * as forms from './form.ts';
import { annulmentPapers, deathNotices, terminationPapers } from './papers.ts';
import { terminateWithin } from './parameters.ts';

const anyone = ['clerk', 'approver'] as const;
const { reportForm, notifyDeathForm } = forms;

/**
 * 终止矫正: revocation, recall, death, or a judgment on another crime has ended the correction (《社区矫正法》第四十五条、第五十一条，
 * 《衔接意见》第十九条). Whoever was discharged before the paper came stays discharged: it is only kept.
 */
export const termination: Procedure = {
  name: 'termination',
  title: '终止矫正',
  version: '1',
  basis: [act(45), act(51), cooperation(19), outsidePrisonRules(28)],
  claims: terminationClaims,
  decisionStep: 'terminate',
  overseeingStep: 'oversee',
  opens: [checks.notTerminatedYet],
  steps: {
    report: {
      title: '登记终止的情形',
      kind: 'record',
      by: by('countyAgency', 'judicialOffice'),
      roles: anyone,
      form: reportForm,
      after: [],
      checks: [
        notInFuture('termination.effect-in-future', 'effectiveOn', reportForm.effectiveOn.title),
        notInFuture('termination.receipt-in-future', 'receivedOn', reportForm.receivedOn.title),
        notInFuture('termination.discovery-in-future', 'discoveredOn', reportForm.discoveredOn.title),
        notInFuture('termination.report-in-future', 'reportedOn', reportForm.reportedOn.title),
        checks.insideTerm,
        checks.fitsMeasure,
        checks.daysOfRuling,
        checks.paperNamed,
        checks.deathDays,
        checks.notDeadAfterDischarge,
      ],
    },
    notifyDeath: {
      title: '书面通知死亡',
      kind: 'record',
      by: by('countyAgency'),
      roles: anyone,
      form: notifyDeathForm,
      after: ['report'],
      when: owesDeathNotice,
      anyTime: true,
      checks: [notInFuture('termination.notice-in-future', 'sentOn', notifyDeathForm.sentOn.title)],
    },
    terminate: {
      title: '终止矫正',
      kind: 'decision',
      by: by('countyAgency'),
      roles: ['approver'],
      form: forms.terminateForm,
      after: ['report'],
      checks: [checks.notTerminatedYet, checks.recordOnlyFits, checks.authorityKnown],
    },
    oversee: overseeingStep(() => termination),
  },
  clocks: [deathNoticeClock, terminateClock],
  findings: [deathNoticeOwed, judgmentNoticeLate],
  papers: { notifyDeath: deathNotices, terminate: terminationPapers },
  paperWords: {
    终通: '终止社区矫正通知书',
    死通: '关于暂予监外执行社区矫正对象死亡的通知',
    终撤: '撤销终止社区矫正通知书',
  },
  copies: { notifyDeath: deathCopies, terminate: terminationCopies },
  parameters: [terminateWithin],
  affects: endOf,
  restsOn,
  summary: summaryOf,
  explain: explainTermination,
  annulmentPaper: annulmentPapers,
};

/** The correction is over from the day the paper took effect, or from the day of the death. */
function endOf(state: MatterState): Contribution {
  const decision = forms.findDecision(state);
  const report = forms.findReport(state);
  if (decision === undefined || decision.recordOnly === true || report?.effectiveOn === undefined) return {};
  const ground = forms.groundLabel(report.ground);
  return { ended: { matterId: state.id, kind: 'terminated', on: report.effectiveOn, ground } };
}

/** What is only kept rests on the discharge: should that fall, somebody looks at it again. */
function restsOn({ facts, values }: Question): readonly string[] {
  return values['recordOnly'] === true && facts.ended !== undefined ? [facts.ended.matterId] : [];
}

function summaryOf(state: MatterState): string {
  const report = forms.findReport(state);
  if (report?.effectiveOn === undefined) return '终止矫正';
  const kept = forms.findDecision(state)?.recordOnly === true ? '（已解除，记录在案）' : '';
  return `终止矫正：${forms.groundLabel(report.ground)}，${formatDay(report.effectiveOn)}${kept}`;
}
