import { act, cooperation, measures } from '../../articles/index.ts';
import type { CopyOrder } from '../../kernel/outcome.ts';
import type { Question } from '../../kernel/procedure.ts';
import { ruleActive } from '../../rules/active.ts';
import { keepsWorkingFile } from './competence.ts';
import { decidersCopy, deciderOf } from './decider.ts';
import { tellsSomethingNew } from './missed-papers.ts';
import { wasOnPaper } from './papers.ts';
import { findDeclaration, findReceivedOn, findReception } from './records.ts';

const procuratorate = { kind: 'procuratorate', level: 'county' } as const;
const police = { kind: 'police', level: 'county' } as const;

/** RECV-42: the authority that owes the papers. */
export function chaseCopies(question: Question): readonly CopyOrder[] {
  if (wasOnPaper(question, 'chase')) return [];
  return [
    decidersCopy(question.facts, question.state, {
      subject: '催送法律文书',
      paperKind: 'chaseLetter',
      article: measures(16),
    }),
  ];
}

/** RECV-15: the deciding authority and the procuratorate of the county. */
export function missedCopies(question: Question): readonly CopyOrder[] {
  if (!ruleActive('RECV-15') || findDeclaration(question.state) === undefined) return [];
  if (!tellsSomethingNew(question) || wasOnPaper(question, 'search')) return [];
  const order = { subject: '漏管情况通报', paperKind: 'missedIntakeNotice', article: cooperation(12) };
  return [decidersCopy(question.facts, question.state, order), { recipient: procuratorate, ...order }];
}

/** RECV-06. */
export function receiptCopies(question: Question): readonly CopyOrder[] {
  if (wasOnPaper(question, 'sendReceipt')) return [];
  return [
    decidersCopy(question.facts, question.state, {
      subject: '法律文书送达回执',
      paperKind: 'paperReceipt',
      article: measures(16),
    }),
  ];
}

/** RECV-05: both, and both with the papers themselves. */
export function forwardCopies(question: Question): readonly CopyOrder[] {
  if (!ruleActive('RECV-05') || wasOnPaper(question, 'forward')) return [];
  const order = { subject: '转送法律文书', paperKind: 'forwardingLetter', article: act(20) };
  return [
    { recipient: procuratorate, ...order },
    { recipient: police, ...order },
  ];
}

/** Form 7 goes to who handed over and to the procuratorate; the registration to an office that keeps the working file (RECV-19). */
export function receptionCopies(question: Question): readonly CopyOrder[] {
  const reception = findReception(question.state);
  const receivedOn = findReceivedOn(question.state);
  if (reception === undefined || receivedOn === undefined) return [];
  const copies: CopyOrder[] = [];
  const { manner } = reception;
  if (question.facts.measure === 'outsidePrison' && manner !== 'self' && manner !== 'home') {
    const order = {
      subject: '暂予监外执行罪犯移交证明书',
      paperKind: 'handoverCertificate',
      article: act(21),
    };
    const { office } = deciderOf(question.facts, question.state);
    copies.push(
      {
        recipient: {
          kind: 'named',
          name: reception.escort ?? '移交单位',
          // A court hands nobody over: its decisions are carried out by the police (《社区矫正法》第二十一条).
          office: office === 'prison' ? 'prison' : 'police',
        },
        ...order,
      },
      { recipient: procuratorate, ...order },
    );
  }
  if (ruleActive('RECV-19') && keepsWorkingFile(question.facts, receivedOn)) {
    copies.push({
      recipient: { kind: 'judicialOffice' },
      subject: '建立社区矫正工作档案',
      paperKind: 'intakeRegistration',
      article: measures(18),
    });
  }
  return copies;
}
