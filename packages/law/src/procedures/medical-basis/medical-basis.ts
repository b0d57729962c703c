import { cooperation, criminalProcedure, outsidePrisonRules } from '../../articles/index.ts';
import type { Contribution } from '../../facts/facts.ts';
import type { Procedure } from '../../kernel/procedure.ts';
import type { MatterState } from '../../kernel/state.ts';
import { formatDay } from '../../time/format.ts';
import { entrusted } from '../entrusted.ts';
import { notEnded } from '../not-ended.ts';
import { overseeingStep } from '../overseeing.ts';
import * as checks from './checks.ts';
import { explainMedical } from './explain.ts';
import { guaranteeMissing, guarantorMissing } from './findings.ts';
import { addDiagnosisForm, changeGuarantorForm, enterForm, findEntry } from './form.ts';
import { findDiagnosedOn, findGuarantee } from './guarantee.ts';

const anyone = ['clerk', 'approver'] as const;
const competent = entrusted('medicalBasis');

/** 暂予监外执行情形和保证人: why somebody serves outside prison, and who guarantees (《刑事诉讼法》第二百六十五条、《暂予监外执行规定》第十条). */
export const medicalBasis: Procedure = {
  name: 'medicalBasis',
  title: '暂予监外执行情形和保证人',
  version: '1',
  basis: [criminalProcedure(265), outsidePrisonRules(10), cooperation(9)],
  decisionStep: 'enter',
  overseeingStep: 'oversee',
  opens: [notEnded, checks.servesOutsidePrison],
  steps: {
    enter: {
      title: '登记情形和保证人',
      kind: 'record',
      by: competent,
      roles: anyone,
      form: enterForm,
      after: [],
      checks: [
        checks.diagnosedBeforeNow,
        checks.bornBeforeNow,
        checks.guaranteedBeforeNow,
        checks.oneGuarantor,
      ],
    },
    addDiagnosis: {
      title: '登记诊断意见',
      kind: 'record',
      by: competent,
      roles: anyone,
      form: addDiagnosisForm,
      after: ['enter'],
      optional: true,
      repeatable: true,
      checks: [checks.diagnosedBeforeNow],
    },
    changeGuarantor: {
      title: '更换（补登）保证人',
      kind: 'record',
      by: competent,
      roles: anyone,
      form: changeGuarantorForm,
      after: ['enter'],
      optional: true,
      repeatable: true,
      checks: [checks.changedBeforeNow, checks.guaranteedBeforeNow, checks.oneGuarantor],
    },
    oversee: overseeingStep(() => medicalBasis),
  },
  clocks: [],
  findings: [guarantorMissing, guaranteeMissing],
  papers: {},
  copies: {},
  parameters: [],
  affects: medicalOf,
  restsOn: () => [],
  summary: summaryOf,
  explain: explainMedical,
};

/** Others see the ground, the day and the guarantor's name; what was written about health stays in the matter. */
function medicalOf(state: MatterState): Contribution {
  const entry = findEntry(state);
  if (entry === undefined) return {};
  const diagnosedOn = findDiagnosedOn(state);
  const guarantor = findGuarantee(state)?.guarantor.name;
  return {
    medical: {
      matterId: state.id,
      basis: entry.basis,
      ...(diagnosedOn === undefined ? {} : { diagnosedOn }),
      ...(guarantor === undefined ? {} : { guarantor }),
    },
  };
}

/** Names neither the ground nor the illness: a line in a list is read by many. */
function summaryOf(state: MatterState): string {
  const diagnosedOn = findDiagnosedOn(state);
  return diagnosedOn === undefined
    ? '暂予监外执行情形和保证人'
    : `暂予监外执行情形和保证人：最近材料 ${formatDay(diagnosedOn)}`;
}
