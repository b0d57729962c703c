import type { LayoutQuestion, ProcedureLayout } from '../layout.ts';

/** 刑期变动登记: the head of the paper first, then only what papers of that kind say. */
export const termChangeLayout: ProcedureLayout = {
  title: '刑期变动登记表',
  labels: {
    enter: '文书',
    raiseDifference: '向决定机关核实',
    settle: '核实结果',
    oversee: '上级核查',
  },
  rows: {
    enter: [
      ['kind'],
      ['paperNumber', 'authority'],
      ['paperOn', 'effectiveOn'],
      ['ground'],
      ['lostFrom', 'lostUntil'],
      ['notCountedDays'],
      ['begins', 'ends'],
      ['years', 'months'],
      ['days', 'detainedDays'],
      ['startsFrom'],
      ['penalty'],
      ['proposalReceivedOn'],
      ['copied'],
      ['rightsDeprived'],
      ['banYears', 'banMonths'],
      ['evidence'],
      ['note'],
    ],
    settle: [['settledOn'], ['conclusion'], ['text']],
  },
  shown: {
    'enter.ground': isKind('notCounted'),
    'enter.lostFrom': isKind('notCounted'),
    'enter.lostUntil': isKind('notCounted'),
    'enter.notCountedDays': isKind('notCounted'),
    'enter.begins': isKind(...wholeTerm(), 'commutation'),
    'enter.years': isKind(...wholeTerm(), 'commutation'),
    'enter.months': isKind(...wholeTerm(), 'commutation'),
    'enter.days': isKind(...wholeTerm(), 'commutation'),
    'enter.startsFrom': isKind(...wholeTerm()),
    'enter.detainedDays': (question) =>
      isKind(...wholeTerm(), 'commutation')(question) && serves(question, 'control', 'probation'),
    'enter.penalty': (question) =>
      isKind(...wholeTerm(), 'commutation')(question) && serves(question, 'probation'),
    'enter.proposalReceivedOn': isKind('commutation'),
    'enter.copied': isKind('commutation'),
    'enter.rightsDeprived': isKind(...wholeTerm()),
    'enter.banYears': isKind(...wholeTerm()),
    'enter.banMonths': isKind(...wholeTerm()),
  },
};

/** Papers that set a whole term. */
function wholeTerm(): readonly string[] {
  return ['executingNotice', 'joined', 'correctedJudgment'];
}

function isKind(...kinds: readonly string[]): (question: LayoutQuestion) => boolean {
  return ({ values }) => typeof values['kind'] === 'string' && kinds.includes(values['kind']);
}

function serves({ page }: LayoutQuestion, ...measures: readonly string[]): boolean {
  return measures.includes(page.case.measure);
}
