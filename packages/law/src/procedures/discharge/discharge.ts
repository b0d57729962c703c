import { act, cooperation, criminalLaw, measures, outsidePrisonRules } from '../../articles/index.ts';
import type { Contribution } from '../../facts/facts.ts';
import type { Procedure, Question, Standing } from '../../kernel/procedure.ts';
import type { MatterState } from '../../kernel/state.ts';
import { formatDay } from '../../time/format.ts';
import { dischargeClaims } from './claims.ts';
import * as clocks from './clocks.ts';
import {
  authorityCopies,
  dischargeCopies,
  guardianCopies,
  policeCopies,
  prisonCopies,
  resettlementCopies,
} from './copies.ts';
import { explainDischarge } from './explain.ts';
import * as findings from './findings.ts';
import { authorityLetters, expulsionLetters, nationalityLetters, prisonLetters } from './letters.ts';
import * as notices from './notice-findings.ts';
import * as papers from './papers.ts';
import { dischargeParameters } from './parameters.ts';
import { termEnds } from './prompts.ts';
import { findDischarge, isPardon } from './records.ts';
import { dischargeSteps } from './steps.ts';
import { endedOtherwise } from './when.ts';

/**
 * 解除矫正: prepared before the term ends, decided on its last day, carried out by delivery, declaration and resettlement
 * (《社区矫正法》第四十四条，《实施办法》第五十三条至第五十五条，《衔接意见》第二十条). Whatever hangs over the person, the
 * correction ends on the last day of its term.
 */
export const discharge: Procedure = {
  name: 'discharge',
  title: '解除矫正',
  version: '1',
  basis: [
    act(44),
    measures(53),
    measures(54),
    measures(55),
    cooperation(20),
    outsidePrisonRules(27),
    criminalLaw(76),
  ],
  claims: dischargeClaims,
  decisionStep: 'discharge',
  overseeingStep: 'oversee',
  opens: [],
  steps: dischargeSteps(() => discharge),
  clocks: [
    clocks.certificateClock,
    clocks.appraisalClock,
    clocks.letterClock,
    clocks.prisonClock,
    clocks.expulsionClock,
    clocks.nationalityClock,
    clocks.deliveryClock,
  ].map(unlessEndedOtherwise),
  findings: [
    ...[
      findings.summaryAwaited,
      findings.notAppraised,
      findings.certificateDue,
      findings.releaseUnrecorded,
      findings.handOverDue,
      findings.undelivered,
      findings.termChanged,
      notices.letterOwed,
      notices.prisonNoticeOwed,
      notices.expulsionPapersOwed,
      notices.nationalityReportOwed,
    ].map(unlessEndedOtherwise),
    findings.noLongerNeeded,
  ],
  prompts: [termEnds],
  papers: {
    appraise: papers.appraisalPapers,
    tellAuthority: authorityLetters,
    tellPrison: prisonLetters,
    sendExpulsionPapers: expulsionLetters,
    reportNationality: nationalityLetters,
    discharge: papers.dischargePapers,
    notifyGuardian: papers.guardianPapers,
    declare: papers.declarationPapers,
    resettle: papers.resettlementPapers,
  },
  decisionPapers: ['dischargeCertificate'],
  paperWords: {
    解证: '解除社区矫正证明书',
    解通: '解除社区矫正通知书',
    解监通: '监护人到场通知书（解矫宣告）',
    解撤: '撤销解除社区矫正通知书',
    期满函: '关于社区矫正对象矫正期限即将届满的函',
    刑满通: '关于按期办理刑满释放手续的通知',
    驱函: '关于移送附加驱逐出境法律文书的函',
    籍通: '关于社区矫正对象国籍未查明情况的通报',
  },
  copies: {
    tellAuthority: authorityCopies,
    tellPrison: prisonCopies,
    sendExpulsionPapers: policeCopies('sendExpulsionPapers'),
    reportNationality: policeCopies('reportNationality'),
    discharge: dischargeCopies,
    notifyGuardian: guardianCopies,
    resettle: resettlementCopies,
  },
  parameters: dischargeParameters,
  affects: endOf,
  restsOn,
  summary: summaryOf,
  explain: explainDischarge,
  annulmentPaper: papers.annulmentPapers,
};

/** Where the case has ended by another matter, no deadline of this one runs and nothing is pointed out. */
function unlessEndedOtherwise<T>(
  rule: (standing: Standing) => T | undefined,
): (standing: Standing) => T | undefined {
  return (standing) => (endedOtherwise(standing) ? undefined : rule(standing));
}

/** The case knows that its end is being dealt with, and once that is decided, that the correction is over. */
function endOf(state: MatterState): Contribution {
  const discharging = { matterId: state.id, on: state.openedOn };
  const { endedOn } = findDischarge(state) ?? {};
  if (endedOn === undefined) return { discharging };
  const ground = isPardon(state) ? '被赦免' : '矫正期满';
  return { discharging, ended: { matterId: state.id, kind: 'discharged', on: endedOn, ground } };
}

/** A discharge at the end of the term rests on every matter that made the term what it is. */
function restsOn({ facts, values }: Question): readonly string[] {
  if (values['ground'] !== 'term') return [];
  return [...new Set((facts.term?.entries ?? []).flatMap(({ matterId }) => matterId ?? []))];
}

function summaryOf(state: MatterState): string {
  const { endedOn } = findDischarge(state) ?? {};
  if (endedOn === undefined) return '解除矫正：准备办理';
  return `解除矫正：${isPardon(state) ? '被赦免' : '矫正期满'}，${formatDay(endedOn)}`;
}
