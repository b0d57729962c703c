import { act, measures } from '../../articles/index.ts';
import type { Office } from '../../kernel/actor.ts';
import type { CopyOrder, Recipient } from '../../kernel/outcome.ts';
import type { Question } from '../../kernel/procedure.ts';
import { ruleActive } from '../../rules/active.ts';
import { isIncoming, isOutside, newAgencyName, newCounty, oldAgencyName, oldPlace } from './places.ts';
import { isApproved, valuesOf, wasOnPaper } from './records.ts';

/** Who is told at each step. What was told on paper is not told a second time. */

/** A body of this installation by its place; one of another installation by its name. */
function oldCountyOf(question: Question): Recipient {
  if (isIncoming(question)) return { kind: 'named', office: 'countyAgency', name: oldAgencyName(question) };
  return { kind: 'countyAgency', region: oldPlace(question).officeCode };
}

function newCountyOf(question: Question): Recipient {
  const region = newCounty(question);
  if ((isOutside(question) && !isIncoming(question)) || region === undefined)
    return { kind: 'named', office: 'countyAgency', name: newAgencyName(question) };
  return { kind: 'countyAgency', region };
}

/** 社区矫正决定机关: control, probation and parole are always a court's. */
function deciderOf({ facts, state }: Question): Recipient {
  const approver = valuesOf(state, 'ask')?.approver ?? valuesOf(state, 'inquiry')?.approver;
  const office: Office =
    facts.measure === 'outsidePrison' && (approver === 'prison' || approver === 'police')
      ? approver
      : 'court';
  return { kind: 'named', office, name: facts.decision?.authority ?? '社区矫正决定机关' };
}

type Order = Omit<CopyOrder, 'recipient'>;

const to = (order: Order, ...recipients: readonly Recipient[]): readonly CopyOrder[] =>
  recipients.map((recipient) => ({ recipient, ...order }));

/** MOVE-02. */
export function inquiryCopies(question: Question): readonly CopyOrder[] {
  if (wasOnPaper(question.state, 'ask')) return [];
  const order = { subject: '变更执行地征求意见', paperKind: 'relocationInquiry', article: measures(30) };
  return to(order, newCountyOf(question));
}

/** MOVE-03. */
export function answerCopies(question: Question): readonly CopyOrder[] {
  if (wasOnPaper(question.state, 'answer')) return [];
  const order = { subject: '变更执行地征求意见的回复', paperKind: 'relocationAnswer', article: measures(30) };
  return to(order, oldCountyOf(question));
}

/** MOVE-04. */
export function disputeCopies(question: Question): readonly CopyOrder[] {
  if (wasOnPaper(question.state, 'dispute')) return [];
  const order = { subject: '变更执行地报请协调', paperKind: 'relocationDispute', article: measures(30) };
  return to(order, { kind: 'prefectureAgency', region: oldPlace(question).officeCode });
}

export function coordinationCopies(question: Question): readonly CopyOrder[] {
  if (wasOnPaper(question.state, 'coordinate')) return [];
  const order = { subject: '变更执行地协调意见', paperKind: 'relocationCoordination', article: measures(30) };
  return to(order, oldCountyOf(question), newCountyOf(question));
}

/** 《社区矫正法》第二十七条: whoever decided on the correction, and the new agency, are told that the place has changed. */
export function decisionCopies(question: Question): readonly CopyOrder[] {
  if (!isApproved(question.state) || isIncoming(question) || wasOnPaper(question.state, 'decide')) return [];
  const order = { subject: '变更执行地决定', paperKind: 'relocationDecision', article: act(27) };
  return to(order, deciderOf(question), newCountyOf(question));
}

/** MOVE-05. */
export function refusalCopies(question: Question): readonly CopyOrder[] {
  const order = { subject: '不同意变更执行地', paperKind: 'relocationRefusal', article: measures(30) };
  return wasOnPaper(question.state, 'tellRefusal') ? [] : to(order, { kind: 'supervisee' });
}

/** MOVE-06. */
export function informingCopies(question: Question): readonly CopyOrder[] {
  if (wasOnPaper(question.state, 'inform')) return [];
  return [
    ...to(
      { subject: '变更执行地决定', paperKind: 'relocationDecision', article: measures(30) },
      { kind: 'supervisee' },
    ),
    ...to(
      { subject: '报到期限和后果', paperKind: 'relocationInforming', article: measures(30) },
      { kind: 'supervisee' },
    ),
  ];
}

/** MOVE-07: the new county gets all; the deciding authority and both bodies of the old county get the decision. */
export function handOverCopies(question: Question): readonly CopyOrder[] {
  if (!ruleActive('MOVE-07') || wasOnPaper(question.state, 'handOver')) return [];
  const region = oldPlace(question).countyCode;
  const sent = to(
    { subject: '移交文书和档案', paperKind: 'relocationCover', article: measures(31) },
    newCountyOf(question),
  );
  // What is sent after it concerns the two agencies alone.
  if (valuesOf(question.state, 'receive') !== undefined) return sent;
  return [
    ...sent,
    ...to(
      { subject: '变更执行地法律文书', paperKind: 'relocationDecision', article: measures(31) },
      deciderOf(question),
      { kind: 'procuratorate', level: 'county', region },
      { kind: 'police', level: 'county', region },
    ),
  ];
}

/** MOVE-08: the receipt to the old county; the papers to the procuratorate and the police of the new one. */
export function receiptCopies(question: Question): readonly CopyOrder[] {
  const region = newCounty(question);
  if (!ruleActive('MOVE-08') || wasOnPaper(question.state, 'receive') || region === undefined) return [];
  const first = (question.state?.taken.filter(({ step }) => step === 'receive').length ?? 0) <= 1;
  return [
    ...to(
      { subject: '收到文书和档案', paperKind: 'relocationReceipt', article: measures(31) },
      oldCountyOf(question),
    ),
    ...(first
      ? to(
          { subject: '变更执行地法律文书', article: measures(31) },
          { kind: 'procuratorate', level: 'county', region },
          { kind: 'police', level: 'county', region },
        )
      : []),
  ];
}

/** MOVE-10. */
export function notArrivedCopies(question: Question): readonly CopyOrder[] {
  if (!ruleActive('MOVE-10') || wasOnPaper(question.state, 'notArrived')) return [];
  const order = { subject: '本人没有按时报到', paperKind: 'relocationNotArrived', article: measures(31) };
  return to(order, oldCountyOf(question));
}

/** With the arrival the old county's duty ends: it is told. An office that takes over gets the registration. */
export function arrivalCopies(question: Question): readonly CopyOrder[] {
  if (wasOnPaper(question.state, 'arrive')) return [];
  const office = valuesOf(question.state, 'arrive')?.office?.region;
  const order = { subject: '本人已报到接收', paperKind: 'relocationArrival', article: measures(31) };
  return [
    ...to(order, oldCountyOf(question)),
    ...(office === undefined ? [] : to(order, { kind: 'judicialOffice', region: office })),
  ];
}
