import {
  act,
  criminalProcedure,
  measures,
  outsidePrisonOpinion,
  outsidePrisonRules,
} from '../../articles/index.ts';
import type { Measure } from '../../facts/facts.ts';
import { measureNames } from '../../facts/facts.ts';
import { parameterValue } from '../../kernel/parameter.ts';
import type { Check, Question } from '../../kernel/procedure.ts';
import { findTaken } from '../../kernel/state.ts';
import { ruleActive } from '../../rules/active.ts';
import type { RecallProposal } from './form.ts';
import { isBlameless } from './form.ts';
import { bureauReview } from './parameters.ts';

export const valuesOf = (question: Question): Partial<RecallProposal> => question.values;

const elsewhere: Readonly<Record<Exclude<Measure, 'outsidePrison'>, readonly [string, string]>> = {
  control: [
    '管制没有收监执行，也没有撤销。',
    '违反监督管理规定的，训诫、警告；依法应予治安管理处罚的，请办“违规查处”提请公安机关处罚。',
  ],
  probation: ['缓刑只能由法院撤销。', '有撤销缓刑情形的，请办“提请撤销缓刑、假释”。'],
  parole: ['假释只能由法院撤销。', '有撤销假释情形的，请办“提请撤销缓刑、假释”。'],
};

/** Only whoever serves outside prison is recalled: everybody else runs into a route that is not his. */
export const onlyOutsidePrison: Check = {
  rules: ['RECALL-01'],
  test: ({ facts: { measure } }) => {
    if (measure === 'outsidePrison') return undefined;
    const [why, instead] = elsewhere[measure];
    return {
      code: 'recall.not-this-measure',
      text: `这个人是${measureNames[measure]}，不能提请收监执行：${why}`,
      articles: [act(49), measures(49)],
      instead,
    };
  },
};

/** RECALL-01: a proposal has its evidence. */
export const evidenceIsThere: Check = {
  rules: ['RECALL-01'],
  test: (question) => {
    const { evidenceList, evidence = [] } = valuesOf(question);
    if (!ruleActive('RECALL-01') || (evidenceList !== undefined && evidence.length > 0)) return undefined;
    return {
      code: 'recall.no-evidence',
      field: evidenceList === undefined ? 'evidenceList' : 'evidence',
      text: '收监执行建议应当附有关证据材料：请逐项写明证据，并上传证据材料。',
      articles: [act(49), measures(49)],
    };
  },
};

/** Whoever broke a rule is told which kind of rule: form 9 names it. */
export const brokenIsNamed: Check = {
  rules: [],
  test: (question) => {
    const { grounds = [], broken = [] } = valuesOf(question);
    if (broken.length > 0 || grounds.every(isBlameless)) return undefined;
    const text = '以违反规定提请的，请选违反了法律、行政法规、监督管理规定、禁止令中的哪一类。';
    return { code: 'recall.broken-unnamed', field: 'broken', text, articles: [measures(49)] };
  },
};

/** The prison or the house of detention that keeps the file is known, where the decision is not a court's. */
export const custodianIsNamed: Check = {
  rules: [],
  test: (question) => {
    const { body, custodian } = valuesOf(question);
    if (body === undefined || body === 'court' || custodian !== undefined) return undefined;
    return {
      code: 'recall.custodian-unnamed',
      field: 'custodian',
      text: '请写明存放或者接收档案的监狱、看守所：决定收监以后由它收监。',
      articles: [measures(50)],
    };
  },
};

/** Days that do not count are stated with their proof; fraud only of somebody who did not meet the conditions. */
export const notCountedIsProved: Check = {
  rules: [],
  test: (question) => {
    const { notCounted = [], notCountedProof, grounds = [], lostFrom, lostUntil } = valuesOf(question);
    const articles = [criminalProcedure(268), outsidePrisonRules(26), outsidePrisonOpinion(14)];
    if (lostFrom !== undefined && lostUntil !== undefined && lostUntil < lostFrom) {
      const text = '不计入的截止日早于起始日，请核对。';
      return { code: 'recall.lost-reversed', field: 'lostUntil', text };
    }
    if (notCounted.length === 0) return undefined;
    if (notCounted.includes('obtainedByFraud') && !grounds.includes('unfit')) {
      return {
        code: 'recall.fraud-needs-unfit',
        field: 'grounds',
        text: '以非法手段骗取而不计入刑期的，应当同时是不符合暂予监外执行条件的人：请一并选“不符合暂予监外执行条件”。',
        articles,
      };
    }
    if (notCountedProof !== undefined && lostFrom !== undefined) return undefined;
    return {
      code: 'recall.not-counted-unproved',
      field: notCountedProof === undefined ? 'notCountedProof' : 'lostFrom',
      text: '有不计入刑期情形的，应当在建议书中写明起止，并附证明材料。',
      articles,
    };
  },
};

/** Where the region asks for it, the county justice bureau has agreed before it is proposed. */
export const bureauAgreed: Check = {
  rules: [],
  test: ({ state, values, context, mode }) => {
    if (mode === 'record' || values['outcome'] !== 'approved') return undefined;
    if (parameterValue(context.parameters, bureauReview) !== true) return undefined;
    if (findTaken(state, 'bureauReview')?.values['conclusion'] === 'agree') return undefined;
    return {
      code: 'recall.bureau-not-agreed',
      text: '提出收监执行建议，应当经县级司法行政机关审核同意。',
      articles: [outsidePrisonRules(23)],
      instead: '请先由县级司法行政部门办“司法行政部门审核”；不同意的，不能提出。',
    };
  },
};
