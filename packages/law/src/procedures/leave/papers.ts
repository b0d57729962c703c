import type { Office } from '../../kernel/actor.ts';
import type { PaperOrder } from '../../kernel/outcome.ts';
import type { Question } from '../../kernel/procedure.ts';
import { actingOfficeOf } from '../../kernel/stamp.ts';
import { findTaken } from '../../kernel/state.ts';
import { findAbsence } from './absence.ts';
import { findDecider } from './decided.ts';
import { applicationOf, leaveReasons } from './form.ts';

/** What the person is told about objecting: a measure of criminal execution is supervised by the procuratorate (law.md 14.1). */
export const leaveRemedy =
  '对本决定有异议的，可以向作出决定的机构提出；也可以向执行地县级人民检察院申请监督。';

/** What a supervisee keeps to while away (社区矫正法 23、27；实施办法 27、28). */
export const leaveObligations: readonly string[] = [
  '遵守法律法规和社区矫正监督管理规定，只去批准的目的地。',
  '保持电话畅通，按要求报告所在位置和活动情况。',
  '期限届满前返回居住地，向司法所报告并办理销假手续。',
  '因特殊原因不能按期返回的，立即报告。没有正当理由或者没有及时报告，超过期限四十八小时的，属于脱管。',
];

/** What every leave paper says about the leave, as law counted it; the rest is read from the matter and the register. */
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
  const form: PaperOrder = {
    kind: 'leaveApplication',
    title: '社区矫正对象外出申请审批表',
    signedBy,
    data: leaveData(question),
  };
  if (decision.event.mode === 'record') return [form, recordForm(question)];
  if (decision.values['outcome'] === 'refused') return [form, refusal(question, signedBy)];
  const granted = grant(question, signedBy);
  return signedBy === 'judicialOffice' ? [form, granted, filing(question)] : [form, granted];
}

function grant(question: Question, signedBy: Office): PaperOrder {
  const further = findTaken(question.state, 'decide')?.values['obligations'];
  return {
    kind: 'leaveDecision',
    title: applicationOf(question).continues === undefined ? '准予外出决定书' : '延长外出期限决定书',
    signedBy,
    counterWord: '外准',
    data: {
      ...leaveData(question),
      obligations: further === undefined ? leaveObligations : [...leaveObligations, further],
      remedy: leaveRemedy,
    },
  };
}

function refusal(question: Question, signedBy: Office): PaperOrder {
  const reasons = findTaken(question.state, 'decide')?.values['reasons'] ?? '';
  return {
    kind: 'leaveRefusal',
    title: '不准予外出决定书',
    signedBy,
    counterWord: '外不准',
    data: { ...leaveData(question), reasons, remedy: leaveRemedy },
  };
}

/** LEAVE-04: what the entrusted office decided is filed with the county. */
function filing(question: Question): PaperOrder {
  return {
    kind: 'leaveFiling',
    title: '司法所批准外出备案表',
    signedBy: 'judicialOffice',
    counterWord: '外备',
    data: leaveData(question),
  };
}

function recordForm(question: Question): PaperOrder {
  return {
    kind: 'leaveRecord',
    title: '纸质审批补录登记表',
    signedBy: 'judicialOffice',
    data: leaveData(question),
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
      data: leaveData(question),
    },
  ];
}

/** LEAVE-13: the order to come back at once. */
export function orderPapers(question: Question): readonly PaperOrder[] {
  const reasons = findTaken(question.state, 'orderReturn')?.values['reason'] ?? '';
  return [
    {
      kind: 'orderToReturn',
      title: '责令立即返回通知书',
      signedBy: 'countyAgency',
      counterWord: '责返',
      data: { ...leaveData(question), reasons, remedy: leaveRemedy },
    },
  ];
}

/** LEAVE-11: the record of the return. */
export function returnPapers(question: Question): readonly PaperOrder[] {
  const taken = findTaken(question.state, 'return');
  return [
    {
      kind: 'leaveReturn',
      title: '社区矫正对象销假登记表',
      signedBy: taken === undefined ? 'judicialOffice' : actingOfficeOf(taken.event),
      data: leaveData(question),
    },
  ];
}

/** An issued decision is replaced by reference, never altered: this paper says which one has lost its force, and why. */
export function annulmentPapers(question: Question & { readonly reason: string }): readonly PaperOrder[] {
  return [
    {
      kind: 'annulmentNotice',
      title: '撤销外出决定通知书',
      signedBy: question.actor?.office ?? deciderOf(question),
      counterWord: '外撤',
      data: { ...leaveData(question), reasons: question.reason, remedy: leaveRemedy },
    },
  ];
}
