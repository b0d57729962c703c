import { measures } from '../../articles/index.ts';
import type { CopyOrder } from '../../kernel/outcome.ts';
import type { Question } from '../../kernel/procedure.ts';
import { findTaken } from '../../kernel/state.ts';
import { ruleActive } from '../../rules/active.ts';
import { dayOf } from '../../time/zone.ts';
import { hasGuardian } from '../minority.ts';
import { isNew } from './papers.ts';
import { findDecided } from './records.ts';

const procuratorate = { kind: 'procuratorate', level: 'county' } as const;
const person = { kind: 'supervisee' } as const;

export function noticeCopies(question: Question): readonly CopyOrder[] {
  if (!isNew(question, 'tell')) return [];
  const order = { subject: '告知拟处理意见', paperKind: 'violationNotice', article: measures(40) };
  return [{ ...order, recipient: person }, ...toGuardian(question, order)];
}

export function decisionCopies(question: Question): readonly CopyOrder[] {
  const outcome = findDecided(question.state)?.outcome;
  if (!isNew(question, 'decide')) return [];
  switch (outcome) {
    case 'admonition':
      return told(question, { subject: '训诫决定', paperKind: 'admonitionDecision', article: measures(34) });
    case 'warning':
      return told(question, { subject: '警告决定', paperKind: 'warningDecision', article: measures(35) });
    case 'police': {
      const order = { subject: '提请治安管理处罚', paperKind: 'policeProposal', article: measures(36) };
      const filed = { ...order, recipient: { kind: 'police', level: 'county' } } as const;
      return ruleActive('PSP-01') ? [filed, { ...order, recipient: procuratorate }] : [filed];
    }
    case 'refused':
      return [
        { recipient: person, subject: '不予处理', paperKind: 'noTreatmentDecision', article: measures(32) },
      ];
    default:
      return [];
  }
}

function told(question: Question, order: Omit<CopyOrder, 'recipient'>): readonly CopyOrder[] {
  const recipients = [person, procuratorate, { kind: 'judicialOffice' } as const];
  return [...recipients.map((recipient) => ({ ...order, recipient })), ...toGuardian(question, order)];
}

/** MINOR-04: the guardian of a minor is told what the minor is told, where the register names one. */
function toGuardian(
  { facts, happenedAt }: Question,
  order: Omit<CopyOrder, 'recipient'>,
): readonly CopyOrder[] {
  const name = facts.supervisee.guardian;
  if (name === undefined || !hasGuardian(facts, dayOf(happenedAt))) return [];
  return [{ ...order, recipient: { kind: 'named', office: 'supervisee', name }, article: measures(55) }];
}

export function guardianCopies(question: Question): readonly CopyOrder[] {
  const name = findTaken(question.state, 'notifyGuardian')?.values['guardian'];
  if (!isNew(question, 'notifyGuardian') || typeof name !== 'string') return [];
  return [
    {
      recipient: { kind: 'named', office: 'supervisee', name },
      subject: '通知监护人到场',
      paperKind: 'violationGuardianNotice',
      article: measures(55),
    },
  ];
}

export function resultCopies(question: Question): readonly CopyOrder[] {
  if (!isNew(question, 'result')) return [];
  const order = { subject: '治安管理处罚结果', paperKind: 'policeResultNotice', article: measures(36) };
  return [{ ...order, recipient: procuratorate }];
}

export function answerCopies(question: Question): readonly CopyOrder[] {
  if (!isNew(question, 'answer')) return [];
  return [{ recipient: person, subject: '异议答复', paperKind: 'violationAnswer', article: measures(32) }];
}
