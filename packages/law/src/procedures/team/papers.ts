import type { PaperOrder } from '../../kernel/outcome.ts';
import type { Question } from '../../kernel/procedure.ts';
import { actingOfficeOf } from '../../kernel/stamp.ts';
import { isTreatedAsMinor } from '../minority.ts';
import { findTeam } from './form.ts';

/** RECV-20, RECV-38: the letter in which the team takes over its duties; one for every composition of the team. */
export function responsibilityLetters(question: Question): readonly PaperOrder[] {
  const team = findTeam(question.state);
  if (team === undefined) return [];
  return [
    {
      kind: 'responsibilityLetter',
      title: '社区矫正小组责任书',
      signedBy: actingOfficeOf(team.step.event),
      data: { minor: isTreatedAsMinor(question.facts, question.context.today) },
    },
  ];
}
