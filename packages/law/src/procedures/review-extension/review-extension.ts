import { measures, outsidePrisonOpinion } from '../../articles/index.ts';
import type { Contribution } from '../../facts/facts.ts';
import type { Clock } from '../../kernel/outcome.ts';
import { parameterValue } from '../../kernel/parameter.ts';
import type { Check, Procedure, Question, Standing } from '../../kernel/procedure.ts';
import { by } from '../../kernel/procedure.ts';
import type { MatterState } from '../../kernel/state.ts';
import { findOutcome, findTaken } from '../../kernel/state.ts';
import { ruleActive } from '../../rules/active.ts';
import { formatDay } from '../../time/format.ts';
import { addHours } from '../../time/moment.ts';
import { dayOf } from '../../time/zone.ts';
import { outsidePrisonOnly } from '../outside-prison.ts';
import { overseeingStep } from '../overseeing.ts';
import { mustServe } from '../serving.ts';
import { daysMakeSense, medicalParoleOnly, refusalSaysWhy } from './checks.ts';
import { reviewExtensionClaims } from './claims.ts';
import { applyForm, decideForm, findAsked, kindLabel, notifyForm, opinionForm } from './form.ts';
import { extensionLevel, findExtension, isAboveCounty, isProvinceMatter } from './level.ts';
import { annulmentPapers, decisionCopies, decisionPapers, noticeCopies, noticePapers } from './papers.ts';
import { joinsConsecutive, noticeWithinHours, shortByCounty } from './parameters.ts';

const anyone = ['clerk', 'approver'] as const;
const asking: readonly Check[] = [daysMakeSense, medicalParoleOnly];

/** 延长报告、复查期限: who approves hangs on how long the extension is (《实施办法》第二十四条). */
export const reviewExtension: Procedure = {
  name: 'reviewExtension',
  title: '延长报告（复查）期限',
  version: '1',
  basis: [measures(24), outsidePrisonOpinion(25)],
  claims: reviewExtensionClaims,
  decisionStep: 'decide',
  overseeingStep: 'oversee',
  opens: [mustServe, outsidePrisonOnly],
  steps: {
    apply: {
      title: '申请（提出）',
      kind: 'request',
      by: by('judicialOffice', 'countyAgency'),
      roles: anyone,
      form: applyForm,
      after: [],
      checks: asking,
    },
    countyOpinion: {
      title: '县级机构意见',
      kind: 'opinion',
      by: by('countyAgency'),
      roles: anyone,
      form: opinionForm,
      after: ['apply'],
      when: isAboveCounty,
      checks: [],
    },
    prefectureOpinion: {
      title: '上一级机构意见',
      kind: 'opinion',
      by: by('prefectureAgency'),
      roles: anyone,
      form: opinionForm,
      after: ['apply', 'countyOpinion'],
      when: isProvinceMatter,
      checks: [],
    },
    decide: {
      title: '审批',
      kind: 'decision',
      by: extensionLevel,
      roles: ['approver'],
      form: decideForm,
      after: ['apply', 'countyOpinion', 'prefectureOpinion'],
      checks: [refusalSaysWhy],
    },
    notify: {
      title: '通报检察院',
      kind: 'record',
      by: by('countyAgency'),
      roles: anyone,
      form: notifyForm,
      after: ['decide'],
      when: () => ruleActive('SUP-09'),
      checks: [],
    },
    oversee: { ...overseeingStep(() => reviewExtension), after: ['decide'], afterRefusal: true },
  },
  clocks: [noticeClock],
  findings: [],
  papers: { decide: decisionPapers, notify: noticePapers },
  paperWords: {
    延准: '批准延长报告（复查）期限通知书',
    延不准: '不批准延长报告（复查）期限通知书',
    延通: '关于延长报告（复查）期限的通报',
    延撤: '撤销延长报告（复查）期限决定通知书',
  },
  decisionPapers: ['reviewExtensionApproval', 'reviewExtensionRefusal'],
  copies: { decide: decisionCopies, notify: noticeCopies },
  parameters: [shortByCounty, joinsConsecutive, noticeWithinHours],
  affects: extensionOf,
  restsOn: () => [],
  summary: summaryOf,
  explain: explainExtension,
  annulmentPaper: annulmentPapers,
};

/** What would have been due from the former day to the new one is not owed; a decision does not reach back. */
function extensionOf(state: MatterState): Contribution {
  const asked = findAsked(state);
  const decided = findTaken(state, 'decide');
  if (asked === undefined || decided === undefined || findOutcome(state, 'decide') !== 'approved') return {};
  const decidedOn = dayOf(decided.event.happenedAt);
  const on = decidedOn > asked.from ? decidedOn : asked.from;
  const kind = asked.kind === 'review' ? 'review' : 'health';
  return { reviewExtensions: [{ matterId: state.id, kind, on, until: asked.until }] };
}

/** SUP-09: "及时" has no number; only a target of the house is counted. */
function noticeClock({ state, context }: Standing): Clock | undefined {
  const hours = parameterValue(context.parameters, noticeWithinHours);
  const decided = findTaken(state, 'decide');
  if (hours === undefined || decided === undefined || findOutcome(state, 'decide') !== 'approved')
    return undefined;
  const notified = findTaken(state, 'notify');
  return {
    name: 'notice',
    title: '通报检察院（内部时限）',
    kind: 'internal',
    startedAt: decided.event.happenedAt,
    dueAt: addHours(decided.event.happenedAt, hours),
    ...(notified === undefined ? {} : { stoppedAt: notified.event.happenedAt }),
  };
}

function summaryOf(state: MatterState): string {
  const asked = findAsked(state);
  return asked === undefined
    ? '延长报告（复查）期限'
    : `延长${kindLabel(asked.kind)}：${formatDay(asked.from)}延至${formatDay(asked.until)}`;
}

function explainExtension(question: Question): ReturnType<Procedure['explain']> {
  const { waiting: office, text } = extensionLevel(question);
  const extension = findExtension(question);
  return {
    rule: '延长一个月以上、不满三个月的，报上一级社区矫正机构批准；延长三个月以上的，逐级上报省级社区矫正机构批准。批准后及时通报同级人民检察院。',
    articles: [measures(24), measures(58), outsidePrisonOpinion(25)],
    computation:
      extension === undefined
        ? []
        : [
            { label: '计算起点', value: formatDay(extension.from) },
            { label: '满一个月', value: formatDay(extension.oneMonth) },
            { label: '满三个月', value: formatDay(extension.threeMonths) },
          ],
    competence: { office: office, text },
    told: ['社区矫正对象本人', '司法所', '县级人民检察院（批准的）'],
    otherwise: '没有批准的，仍按原定期限报告、提交；逾期没有报告、提交的列为未按时。',
  };
}
