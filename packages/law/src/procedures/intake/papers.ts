import type { PaperOrder } from '../../kernel/outcome.ts';
import type { Question } from '../../kernel/procedure.ts';
import { dayOf } from '../../time/zone.ts';
import { deciderOf } from './decider.ts';
import { draftOf, isDrafted } from './drafts.ts';
import { missingPapers, receivedCodes, titlesOf } from './owed-papers.ts';
import { chasesOf, findAnnouncement, findReceivedOn, findRecord } from './records.ts';
import { standingOf } from './standing.ts';

/** A letter entered from paper has been sent already and keeps its own number: nothing is issued a second time. */
export function wasOnPaper(question: Question, step: string): boolean {
  return findRecord(question.state, step)?.event.mode === 'record';
}

/** RECV-42: the letter that asks for papers, with drafts of the two that an authority most easily completes. */
export function chasePapers(question: Question): readonly PaperOrder[] {
  const standing = standingOf(question);
  const chase = chasesOf(question.state).at(-1);
  if (standing === undefined || chase === undefined || wasOnPaper(question, 'chase')) return [];
  const codes = askedFor(question);
  const drafts = codes.filter(isDrafted).map((code) => draftOf(code, standing));
  const receivedOn = findReceivedOn(question.state);
  const letter: PaperOrder = {
    kind: 'chaseLetter',
    title: '催送法律文书通知书',
    signedBy: 'countyAgency',
    counterWord: '催',
    to: deciderOf(standing.facts, standing.state).name,
    data: {
      cause:
        receivedOn === undefined
          ? { kind: 'announced', on: findAnnouncement(question.state)?.learnedOn }
          : { kind: 'received', on: receivedOn },
      noticeOn: chase.noticeOn,
      arrived: titlesOf(receivedCodes(question.state)),
      missing: titlesOf(codes),
      drafts: drafts.map(({ title }) => title),
      note: chase.note ?? '',
    },
  };
  return [letter, ...drafts];
}

/** What the officer ticked; where nothing was ticked, everything that is owed and missing. */
export function askedFor(question: Question): readonly string[] {
  const ticked = chasesOf(question.state).at(-1)?.missing ?? [];
  const standing = standingOf(question);
  return ticked.length > 0 || standing === undefined ? ticked : missingPapers(standing);
}

/** The register as it stands on the day of reception; and form 7 where a custodian hands over. */
export function receptionPapers(question: Question): readonly PaperOrder[] {
  const manner = findRecord(question.state, 'receive')?.values['manner'];
  const registration: PaperOrder = {
    kind: 'intakeRegistration',
    title: '社区矫正对象登记接收表',
    signedBy: 'countyAgency',
    data: { receivedOn: findReceivedOn(question.state), papers: titlesOf(receivedCodes(question.state)) },
  };
  const handedOver =
    question.facts.measure === 'outsidePrison' &&
    (manner === 'handover' || manner === 'hospital' || manner === 'video');
  return handedOver ? [registration, handoverCertificate(question)] : [registration];
}

/** Form 7: three copies, for who hands over, who receives, and the procuratorate (RECV-10, RECV-11). */
function handoverCertificate(question: Question): PaperOrder {
  return {
    kind: 'handoverCertificate',
    title: '暂予监外执行罪犯移交证明书',
    signedBy: 'countyAgency',
    data: {
      handedOverOn: findReceivedOn(question.state) ?? dayOf(question.happenedAt),
      decidedBy: deciderOf(question.facts, question.state).name,
      materials: titlesOf(receivedCodes(question.state)),
    },
  };
}

/** RECV-06. */
export function receiptPapers(question: Question): readonly PaperOrder[] {
  const standing = standingOf(question);
  if (standing === undefined || wasOnPaper(question, 'sendReceipt')) return [];
  return [
    {
      kind: 'paperReceipt',
      title: '法律文书送达回执',
      signedBy: 'countyAgency',
      counterWord: '回',
      to: deciderOf(standing.facts, standing.state).name,
      data: {
        received: titlesOf(receivedCodes(question.state)),
        missing: titlesOf(missingPapers(standing)),
      },
    },
  ];
}

/** RECV-05. */
export function forwardingPapers(question: Question): readonly PaperOrder[] {
  if (wasOnPaper(question, 'forward')) return [];
  return [
    {
      kind: 'forwardingLetter',
      title: '法律文书转送函',
      signedBy: 'countyAgency',
      counterWord: '转',
      to: '县级人民检察院、公安机关',
      data: { enclosures: titlesOf(receivedCodes(question.state)) },
    },
  ];
}
