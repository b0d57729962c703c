import { formatMoment } from '../time/format.ts';
import type { Procedure, Question } from './procedure.ts';
import type { Refusal } from './refusal.ts';
import { getStep, groundsOf, isInPhase } from './sequence.ts';
import { allTaken } from './state.ts';

/**
 * What is irregular about the moment at which a recorded step happened. Applications are written down after the decision, opinions
 * given when all is over: it has happened, so it is kept and told to the office above.
 */
export function outOfOrder(procedure: Procedure, name: string, question: Question): readonly Refusal[] {
  const step = getStep(procedure, name);
  const inPhase = isInPhase(procedure, name, question);
  return [
    ...beforeItsGround(procedure, name, question),
    ...(inPhase
      ? []
      : [{ code: 'step.not-needed', text: `按当时的情况不需要办“${step.title}”，已经办了的照实记载。` }]),
  ];
}

/**
 * Asked for, advised on or decided only afterwards. When a mere record was made says nothing: whoever enters an old paper opens the
 * matter today.
 */
function beforeItsGround(procedure: Procedure, name: string, question: Question): readonly Refusal[] {
  const { state, happenedAt } = question;
  const weighty = [...groundsOf(procedure, name)].filter(
    (ground) => ground === procedure.decisionStep || getStep(procedure, ground).kind !== 'record',
  );
  const later = weighty.flatMap((ground) => {
    const first = allTaken(state, ground)[0];
    return first === undefined || first.event.happenedAt <= happenedAt ? [] : [first];
  });
  if (later.length === 0) return [];
  const said = later.map(
    (one) => `“${getStep(procedure, one.step).title}”（${formatMoment(one.event.happenedAt)}）`,
  );
  return [
    {
      code: 'step.before-ground',
      field: 'happenedAt',
      text: `“${getStep(procedure, name).title}”的时间早于${said.join('、')}，先办后补的照实记载。`,
    },
  ];
}
