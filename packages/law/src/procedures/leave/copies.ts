import { measures } from '../../articles/index.ts';
import type { CopyOrder } from '../../kernel/outcome.ts';
import type { Question } from '../../kernel/procedure.ts';
import { findTaken } from '../../kernel/state.ts';
import { findDecider } from './decided.ts';

/** Who is told of the decision: the person always, the county where the office decided (LEAVE-04), the office otherwise. */
export function decisionCopies(question: Question): readonly CopyOrder[] {
  const decision = findTaken(question.state, 'decide');
  if (decision === undefined || decision.event.mode === 'record') return [];
  const paperKind = decision.values['outcome'] === 'approved' ? 'leaveDecision' : 'leaveRefusal';
  const person: CopyOrder = {
    recipient: { kind: 'supervisee' },
    subject: '送达外出决定',
    paperKind,
    article: measures(27),
  };
  const decider = findDecider(question.state);
  if (decider === 'judicialOffice') {
    return [
      person,
      {
        recipient: { kind: 'countyAgency' },
        subject: '司法所批准外出备案',
        paperKind: 'leaveFiling',
        article: measures(27),
      },
    ];
  }
  const office: CopyOrder = {
    recipient: { kind: 'judicialOffice' },
    subject: '外出决定',
    paperKind,
    article: measures(27),
  };
  if (decider !== 'prefectureAgency') return [person, office];
  return [
    person,
    office,
    { recipient: { kind: 'countyAgency' }, subject: '上一级批准外出', paperKind, article: measures(27) },
  ];
}

/** LEAVE-08. */
export function noticeCopies(): readonly CopyOrder[] {
  return [
    {
      recipient: { kind: 'procuratorate', level: 'county' },
      subject: '批准社区矫正对象外出情况的通报',
      paperKind: 'leaveNoticeToProcuratorate',
      article: measures(27),
    },
  ];
}
