import { measures, outsidePrisonOpinion, outsidePrisonRules } from '../../articles/index.ts';
import type { Contribution } from '../../facts/facts.ts';
import type { Procedure } from '../../kernel/procedure.ts';
import { by } from '../../kernel/procedure.ts';
import type { MatterState } from '../../kernel/state.ts';
import { findTaken } from '../../kernel/state.ts';
import type { Day } from '../../time/day.ts';
import { formatDay } from '../../time/format.ts';
import { dayOf } from '../../time/zone.ts';
import { entrusted } from '../entrusted.ts';
import { notEnded } from '../not-ended.ts';
import { notInFuture } from '../not-in-future.ts';
import { overseeingStep } from '../overseeing.ts';
import * as checks from './checks.ts';
import { detentionNoticeClaims } from './claims.ts';
import { hoursClock, noticeClock, untilClock } from './clocks.ts';
import { explainDetention } from './explain.ts';
import {
  hoursLate,
  isLate,
  noticeLate,
  owesCustodianNotice,
  procuratorateNotTold,
  untilPassed,
} from './findings.ts';
import {
  findNote,
  measureLabel,
  noteForm,
  objectForm,
  releaseForm,
  tellCustodianForm,
  weighRecallForm,
} from './form.ts';
import { custodianCopies, custodianLetters } from './papers.ts';
import { outcomeIsKnown, owesWeighing, recallFoundOn, recallToPropose } from './recall.ts';

const anyone = ['clerk', 'approver'] as const;
const competent = entrusted('detentionNotice');

/** 被限制人身自由的通知: another body has taken somebody's freedom and tells us, in time or late (《实施办法》第四十一条). */
export const detentionNotice: Procedure = {
  name: 'detentionNotice',
  title: '被限制人身自由的通知',
  version: '1',
  basis: [measures(41), outsidePrisonRules(22), outsidePrisonOpinion(15)],
  claims: detentionNoticeClaims,
  decisionStep: 'note',
  overseeingStep: 'oversee',
  opens: [notEnded],
  steps: {
    note: {
      title: '登记通知',
      kind: 'record',
      by: competent,
      roles: anyone,
      form: noteForm,
      after: [],
      checks: [
        checks.decidedBeforeNow,
        checks.receivedBeforeNow,
        checks.receivedAfterDecision,
        checks.receiptsAgree,
        checks.endsAfterDecision,
      ],
    },
    release: {
      title: '登记解除',
      kind: 'record',
      by: competent,
      roles: anyone,
      form: releaseForm,
      after: ['note'],
      optional: true,
      checks: [checks.releasedBeforeNow, checks.releasedAfterDecision, outcomeIsKnown],
    },
    tellCustodian: {
      title: '通知监狱、看守所',
      kind: 'record',
      by: by('countyAgency'),
      roles: anyone,
      form: tellCustodianForm,
      after: ['note'],
      when: owesCustodianNotice,
      checks: [
        notInFuture('detentionNotice.custodian-told-in-future', 'sentOn', tellCustodianForm.sentOn.title),
      ],
    },
    weighRecall: {
      title: '核实是否收监执行',
      kind: 'record',
      by: by('countyAgency'),
      roles: anyone,
      form: weighRecallForm,
      after: ['release'],
      when: owesWeighing,
      checks: [
        notInFuture('detentionNotice.weighed-in-future', 'weighedOn', weighRecallForm.weighedOn.title),
      ],
    },
    object: {
      title: '就迟通知提出意见',
      kind: 'record',
      by: competent,
      roles: anyone,
      form: objectForm,
      after: ['note'],
      when: isLate,
      optional: true,
      checks: [],
    },
    oversee: overseeingStep(() => detentionNotice),
  },
  clocks: [noticeClock, hoursClock, untilClock],
  findings: [noticeLate, hoursLate, procuratorateNotTold, untilPassed],
  prompts: [recallToPropose],
  papers: { tellCustodian: custodianLetters },
  paperWords: { 措通: '关于暂予监外执行社区矫正对象被采取强制措施的通知' },
  copies: { tellCustodian: custodianCopies },
  parameters: [],
  affects: detentionOf,
  restsOn: () => [],
  summary: summaryOf,
  explain: explainDetention,
};

/** The stay runs from the day of the measure to the release, or as long as its paper says. */
function detentionOf(state: MatterState): Contribution {
  const note = findNote(state);
  if (note === undefined) return {};
  const released = findTaken(state, 'release')?.values['releasedOn'] as Day | undefined;
  const until = released ?? note.until;
  const found = recallFoundOn(state);
  return {
    detention: [
      {
        matterId: state.id,
        kind: note.measure,
        from: dayOf(note.decidedAt),
        ...(until === undefined ? {} : { until }),
        ...(found === undefined ? {} : { recallFoundOn: found }),
      },
    ],
  };
}

function summaryOf(state: MatterState): string {
  const note = findNote(state);
  if (note === undefined) return '被限制人身自由的通知';
  return `${measureLabel(note.measure)}：${formatDay(dayOf(note.decidedAt))}，${note.organ}`;
}
