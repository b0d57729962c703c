import { act, measures } from '../../articles/index.ts';
import type { Office } from '../../kernel/actor.ts';
import { officeNames } from '../../kernel/actor.ts';
import type { PaperOrder } from '../../kernel/outcome.ts';
import type { Question } from '../../kernel/procedure.ts';
import { actingOfficeOf } from '../../kernel/stamp.ts';
import { findTaken } from '../../kernel/state.ts';
import type { Moment } from '../../time/moment.ts';
import { dayOf } from '../../time/zone.ts';
import { findAbsence } from './absence.ts';
import { findDecider } from './decided.ts';
import { applicationOf, leaveReasons } from './form.ts';

/** What the person is told about objecting: a measure of criminal execution is supervised by the procuratorate (law.md 14.1). */
export const remedy = '对本决定有异议的，可以向作出决定的机构提出；也可以向执行地县级人民检察院申请监督。';

const obligations = [
  '遵守法律法规和社区矫正监督管理规定，只去批准的目的地。',
  '保持电话畅通，按要求报告所在位置和活动情况。',
  '期限届满前返回居住地，向司法所报告并办理销假手续。',
  '因特殊原因不能按期返回的，立即报告。没有正当理由或者没有及时报告，超过期限四十八小时的，属于脱管。',
];

/** What every leave paper says about the leave itself. */
function leaveData(question: Question): Readonly<Record<string, unknown>> {
  const application = applicationOf(question);
  const absence = findAbsence(question);
  return {
    reason: leaveReasons.find((one) => one.code === application.reason)?.label ?? '',
    reasonText: application.reasonText ?? '',
    destination: application.destination?.text ?? '',
    transport: application.transport ?? '',
    special: application.special ?? '',
    beginsOn: application.from,
    endsOn: application.until,
    days: absence?.days ?? 0,
    windowDays: absence?.window.days ?? 0,
    isExtension: application.continues !== undefined,
  };
}

/** One opinion or decision as the form prints it: who, when, what. */
function opinionData(question: Question, step: string): Readonly<Record<string, unknown>> | undefined {
  const taken = findTaken(question.state, step);
  if (taken === undefined) return undefined;
  const { values, event } = taken;
  const text = step === 'decide' ? (values['reasons'] ?? '') : (values['text'] ?? '');
  return {
    agrees: values['opinion'] === 'agree' || values['outcome'] === 'approved',
    text,
    risk: values['risk'] ?? '',
    by: event.by.stated?.name ?? event.by.name,
    bodyName: event.by.stated?.bodyName ?? event.by.bodyName,
    on: dayOf(event.happenedAt),
  };
}

/** The approval form (审批表) with every opinion on it. */
function approvalForm(question: Question): PaperOrder {
  const asked = findTaken(question.state, 'apply');
  return {
    kind: 'leaveApplication',
    title: '社区矫正对象外出申请审批表',
    signedBy: deciderOf(question),
    data: {
      ...leaveData(question),
      appliedOn: asked === undefined ? undefined : dayOf(asked.event.happenedAt),
      office: opinionData(question, 'review'),
      county: opinionData(question, 'countyReview'),
      decision: opinionData(question, 'decide'),
      decidedBy: findDecider(question.state),
    },
  };
}

function deciderOf(question: Question): Office {
  return findDecider(question.state) ?? 'countyAgency';
}

/** Papers of the decision. One that was decided on paper keeps its own number: here only the entry is printed. */
export function decisionPapers(question: Question): readonly PaperOrder[] {
  const decision = findTaken(question.state, 'decide');
  if (decision === undefined) return [];
  const signedBy = deciderOf(question);
  if (decision.event.mode === 'record') return [approvalForm(question), recordForm(question, signedBy)];
  if (decision.values['outcome'] === 'refused') {
    return [
      approvalForm(question),
      {
        kind: 'leaveRefusal',
        title: '不准予外出决定书',
        signedBy,
        counterWord: '外不准',
        data: {
          ...leaveData(question),
          reasons: decision.values['reasons'] ?? '',
          basis: [act(27).label, measures(27).label],
          remedy,
        },
      },
    ];
  }
  const isExtension = applicationOf(question).continues !== undefined;
  const granted: PaperOrder = {
    kind: 'leaveDecision',
    title: isExtension ? '准予延长外出期限决定书' : '准予外出决定书',
    signedBy,
    counterWord: '外准',
    data: {
      ...leaveData(question),
      obligations:
        decision.values['obligations'] === undefined
          ? obligations
          : [...obligations, decision.values['obligations']],
      basis: [act(27).label, measures(27).label],
      remedy,
    },
  };
  return signedBy === 'judicialOffice'
    ? [approvalForm(question), granted, filing(question)]
    : [approvalForm(question), granted];
}

/** LEAVE-04: what the entrusted office decided is filed with the county. */
function filing(question: Question): PaperOrder {
  return {
    kind: 'leaveFiling',
    title: '司法所批准外出备案表',
    signedBy: 'judicialOffice',
    counterWord: '外备',
    data: { ...leaveData(question), decision: opinionData(question, 'decide') },
  };
}

function recordForm(question: Question, decider: Office): PaperOrder {
  const decision = findTaken(question.state, 'decide');
  return {
    kind: 'leaveRecord',
    title: '纸质审批补录登记表',
    signedBy: 'judicialOffice',
    data: {
      ...leaveData(question),
      originalNumber: decision?.values['originalNumber'] ?? '',
      decidedBy: officeNames[decider],
      decision: opinionData(question, 'decide'),
      recordedBy: decision?.event.by.name,
      recordedOn: decision === undefined ? undefined : dayOf(decision.event.recordedAt),
      irregularities: decision?.event.irregularities.map((refusal) => refusal.text) ?? [],
    },
  };
}

/** LEAVE-08: the county tells the procuratorate of its own level. */
export function noticePapers(question: Question): readonly PaperOrder[] {
  return [
    {
      kind: 'leaveNoticeToProcuratorate',
      title: '关于批准社区矫正对象外出情况的通报',
      signedBy: 'countyAgency',
      counterWord: '外通',
      data: {
        ...leaveData(question),
        decision: opinionData(question, 'decide'),
        basis: [measures(27).label],
      },
    },
  ];
}

/** LEAVE-13: the order to come back at once. */
export function orderPapers(question: Question): readonly PaperOrder[] {
  return [
    {
      kind: 'orderToReturn',
      title: '责令立即返回通知书',
      signedBy: 'countyAgency',
      counterWord: '责返',
      data: {
        ...leaveData(question),
        reasons: findTaken(question.state, 'orderReturn')?.values['reason'] ?? '',
        basis: [measures(28).label],
        remedy,
      },
    },
  ];
}

/** LEAVE-11: the record of the return. */
export function returnPapers(question: Question): readonly PaperOrder[] {
  const taken = findTaken(question.state, 'return');
  const returnedAt = taken?.values['returnedAt'] as Moment | undefined;
  return [
    {
      kind: 'leaveReturn',
      title: '社区矫正对象销假登记表',
      signedBy: taken === undefined ? 'judicialOffice' : actingOfficeOf(taken.event),
      data: {
        ...leaveData(question),
        returnedAt,
        returnedOn: returnedAt === undefined ? undefined : dayOf(returnedAt),
        note: taken?.values['note'] ?? '',
        recordedBy: taken?.event.by.name,
        recordedOn: taken === undefined ? undefined : dayOf(taken.event.recordedAt),
      },
    },
  ];
}

/** An issued decision is replaced by reference, never altered: this paper says which one has lost its force, and why. */
export function annulmentPapers(question: Question & { readonly reason: string }): readonly PaperOrder[] {
  const decision = findTaken(question.state, 'decide');
  return [
    {
      kind: 'annulmentNotice',
      title: '撤销外出决定通知书',
      signedBy: question.actor?.office ?? deciderOf(question),
      counterWord: '外撤',
      data: {
        ...leaveData(question),
        reasons: question.reason,
        decidedOn: decision === undefined ? undefined : dayOf(decision.event.happenedAt),
        basis: [act(27).label, measures(27).label],
        remedy,
      },
    },
  ];
}
