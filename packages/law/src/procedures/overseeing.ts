import { rank } from '../kernel/competence.ts';
import type { Form } from '../kernel/field.ts';
import { findOverseer, openIrregularities } from '../kernel/irregular.ts';
import type { Competence, Procedure, Question, Step } from '../kernel/procedure.ts';

const overseeForm = {
  conclusion: {
    kind: 'choice',
    title: '核查结论',
    required: true,
    options: [
      { code: 'accepted', label: '属实，不影响效力' },
      { code: 'instructed', label: '已责令改正' },
      { code: 'toAnnul', label: '应当撤销或者重办' },
    ],
  },
  text: { kind: 'longText', title: '核查情况', required: true, maximumLength: 600 },
} as const satisfies Form;

/**
 * The step by which the office above deals with what was recorded irregularly. It is there only while there is something to
 * deal with, and never on the desk of the office that acted.
 *
 * @param procedure found late, because the definition that holds this step is not finished when the step is made
 */
export function overseeingStep(procedure: () => Procedure): Step {
  return {
    title: '核查不合规的记载',
    kind: 'record',
    by: ({ state }: Question): Competence => {
      const office = findOverseer(procedure(), state) ?? 'countyAgency';
      const ladder = ['countyAgency', 'prefectureAgency', 'provinceAgency'] as const;
      return { offices: ladder.filter((one) => rank(one) >= rank(office)), waiting: office };
    },
    roles: ['clerk', 'approver'],
    form: overseeForm,
    after: [],
    when: ({ state }) => openIrregularities(procedure(), state).length > 0,
    optional: true,
    repeatable: true,
    checks: [],
  };
}
