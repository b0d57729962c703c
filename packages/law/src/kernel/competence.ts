import type { Office } from './actor.ts';
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
  const competence = step.by(question);
  const office = actingOffice(actor, question.stated);
  if (!competence.offices.includes(office)) return wrongOffice(step, competence, office);
  if (question.stated === undefined && !step.roles.some((role) => actor.roles.includes(role))) {
    return {
      code: 'step.wrong-role',
      text: `“${step.title}”须由本单位有审批权限的人办理，您可以备好意见后请其签批。`,
      present: `您的岗位：${actor.roles.join('、')}`,
    };
  }
  return undefined;
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
