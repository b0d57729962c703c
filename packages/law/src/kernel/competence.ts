import type { Holder } from '../facts/facts.ts';
import { holderOf, placeOf } from '../facts/holder.ts';
import { automaticRefusals } from '../privacy/automatic.ts';
import type { Actor, Office } from './actor.ts';
import { actingOffice, officeNames } from './actor.ts';
import type { Competence, Question, Step } from './procedure.ts';
import type { Refusal } from './refusal.ts';

const ladder: readonly Office[] = [
  'supervisee',
  'judicialOffice',
  'countyAgency',
  'prefectureAgency',
  'provinceAgency',
];

/** How high an office stands among the agencies; bodies outside the ladder stand nowhere (−1). */
export function rank(office: Office): number {
  return ladder.indexOf(office);
}

/** The agency one level above, for supervision and irregularities. */
export function officeAbove(office: Office): Office {
  const position = rank(office);
  return ladder[Math.min(Math.max(position, 0) + 1, ladder.length - 1)] ?? 'provinceAgency';
}

/** Whether the acting office may take the step; for paper entries the office named on the paper is judged. */
export function checkCompetence(step: Step, question: Question): Refusal | undefined {
  const { actor } = question;
  if (actor === undefined) return undefined;
  const [automatic] = automaticRefusals(actor);
  if (automatic !== undefined) return automatic;
  const competence = step.by(question);
  const office = actingOffice(actor, question.stated);
  if (!competence.offices.includes(office)) return wrongOffice(step, competence, office);
  if (!mayActThere(question, competence)) return wrongPlace(step, competence, office);
  if (question.stated === undefined && !step.roles.some((role) => actor.roles.includes(role))) {
    return {
      code: 'step.wrong-role',
      text: `“${step.title}”须由本单位有审批权限的人办理，您可以备好意见后请其签批。`,
      present: `您的岗位：${actor.roles.join('、')}`,
    };
  }
  return undefined;
}

/** Whether a body answers for a place: its range holds it. */
export function answersFor(actor: Actor, place: number): boolean {
  return actor.low <= place && place <= actor.high;
}

/** The place whose body takes a step: the one its competence names, else the holder of the case. */
export function placeOfStep({ waiting, region }: Competence, holder: Holder): number {
  return region === undefined ? holder.officeCode : placeOf(waiting, holderOf(region));
}

/**
 * Whoever holds the case also enters what another place's body did on paper; a body that only takes part acts for its own place
 * and enters nothing for others.
 */
function mayActThere({ actor, stated, facts }: Question, competence: Competence): boolean {
  if (actor === undefined) return true;
  if (stated !== undefined && answersFor(actor, facts.holder.officeCode)) return true;
  return answersFor(actor, placeOfStep(competence, facts.holder));
}

function wrongPlace(step: Step, competence: Competence, office: Office): Refusal {
  return {
    code: 'step.wrong-place',
    text: `“${step.title}”由另一地的${officeNames[office]}办理，不由本单位办理。${competence.text ?? ''}`,
    ...(competence.articles === undefined ? {} : { articles: competence.articles }),
    instead: '对方在纸上办的，请用“补录”如实记载。',
  };
}

function wrongOffice(step: Step, competence: Competence, office: Office): Refusal {
  const allowed = competence.offices.map((one) => officeNames[one]).join('或者');
  return {
    code: 'step.wrong-office',
    text: `“${step.title}”由${allowed}办理，不由${officeNames[office]}办理。${competence.text ?? ''}`,
    ...(competence.articles === undefined ? {} : { articles: competence.articles }),
    instead: `转请${officeNames[competence.waiting]}办理。`,
  };
}
