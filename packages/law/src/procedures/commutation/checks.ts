import {
  act,
  commutationRules,
  criminalLaw,
  measures,
  procedureInterpretation,
} from '../../articles/index.ts';
import { altersOnly, entriesOf, ledgerLines } from '../../facts/term-ledger.ts';
import type { Check, Question } from '../../kernel/procedure.ts';
import { findTaken } from '../../kernel/state.ts';
import { ruleActive } from '../../rules/active.ts';
import { commutedControlLimits, shortenedProbationLimits } from '../../term/limits/commutation.ts';
import { formatDay } from '../../time/format.ts';
import type { CommutationProposal } from './form.ts';

const valuesOf = (question: Question): Partial<CommutationProposal> => question.values;

/** REDUCE-05: a probation is generally not commuted, only for 重大立功. */
export const probationNeedsMajorMerit: Check = {
  rules: ['REDUCE-05'],
  test: (question) => {
    const { grounds = [] } = valuesOf(question);
    if (question.facts.measure !== 'probation' || !ruleActive('REDUCE-05')) return undefined;
    if (grounds.includes('majorMerit')) return undefined;
    return {
      code: 'commutation.probation-generally-none',
      field: 'grounds',
      text: '宣告缓刑的一般不适用减刑；在缓刑考验期内有重大立功表现的，才可以减刑，并相应缩短考验期。',
      articles: [commutationRules(18)],
      instead: '表现好的，请办“表扬”。',
    };
  },
};

/** No article shortens the term of a parole: only who names a special case and its basis proposes it. */
export const paroleIsExceptional: Check = {
  rules: [],
  test: (question) => {
    if (question.facts.measure !== 'parole' || valuesOf(question).exception !== undefined) return undefined;
    return {
      code: 'commutation.parole-generally-none',
      field: 'exception',
      text: '假释的考验期就是没有执行完毕的刑期，法律没有规定缩短，一般不提请减刑。',
      articles: [criminalLaw(78), criminalLaw(83)],
      instead: '表现好的，请办“表扬”；确有特殊情形的，写明情形和依据，由州级机构审核决定。',
    };
  },
};

export const evidenceIsThere: Check = {
  rules: [],
  test: (question) => {
    const { evidenceList, evidence = [] } = valuesOf(question);
    if (evidenceList !== undefined && evidence.length > 0) return undefined;
    return {
      code: 'commutation.no-evidence',
      field: evidenceList === undefined ? 'evidenceList' : 'evidence',
      text: '减刑建议书应当附相关证据材料：请逐项写明证据，并上传证据材料。',
      articles: [measures(42)],
    };
  },
};

/** REDUCE-02: life and a reprieved death sentence are the high court's, everything else is not. */
export const courtIsRight: Check = {
  rules: ['REDUCE-02'],
  test: (question) => {
    const { penalty, courtLevel } = valuesOf(question);
    if (penalty === undefined || courtLevel === undefined || !ruleActive('REDUCE-02')) return undefined;
    const right = penalty === 'life' || penalty === 'deathReprieve' ? 'high' : 'intermediate';
    if (courtLevel === right) return undefined;
    return {
      code: 'commutation.wrong-court',
      field: 'courtLevel',
      text:
        right === 'high'
          ? '死刑缓期执行、无期徒刑的减刑由高级人民法院裁定，应当逐级报省级机构审核提请。'
          : '管制、拘役、有期徒刑（含已减为有期徒刑的）的减刑由执行地中级人民法院裁定。',
      articles: [measures(42), procedureInterpretation(534)],
    };
  },
};

/** REDUCE-01, REDUCE-02: the prison gets a copy, where there is one. */
export const custodianIsNamed: Check = {
  rules: ['REDUCE-01', 'REDUCE-02'],
  test: (question) => {
    const { courtLevel, custodian, noCustodian } = valuesOf(question);
    const { measure } = question.facts;
    const wasImprisoned = measure === 'parole' || measure === 'outsidePrison';
    if (!wasImprisoned || custodian !== undefined || noCustodian === true) return undefined;
    if (!ruleActive(courtLevel === 'high' ? 'REDUCE-02' : 'REDUCE-01')) return undefined;
    return {
      code: 'commutation.custodian-unnamed',
      field: 'custodian',
      text: '请写明原服刑或者接收档案的监狱：建议书要抄送给它；确实没有的勾选“没有”。',
      articles: [measures(42)],
    };
  },
};

/** REDUCE-04, REDUCE-05: what is proposed keeps to the limit that the court would have to keep to. */
export const keepsTheLimit: Check = {
  rules: ['REDUCE-04', 'REDUCE-05'],
  test: (question) => {
    const { newEnds, detainedDays } = valuesOf(question);
    const { measure, term } = question.facts;
    if ((measure !== 'control' && measure !== 'probation') || term === undefined) return undefined;
    if (!ruleActive(measure === 'control' ? 'REDUCE-04' : 'REDUCE-05')) return undefined;
    if (newEnds === undefined) {
      return {
        code: 'commutation.new-end-missing',
        field: 'newEnds',
        text: '管制、缓刑请写明减刑（缩短考验期）以后的截止日，用来核对下限。',
      };
    }
    const [finding] = limitsOf(question, newEnds, detainedDays);
    if (finding === undefined) return undefined;
    const text =
      measure === 'control'
        ? '管制减刑以后实际执行的刑期不能少于原判刑期的二分之一。'
        : '缓刑考验期缩短以后，拘役的不能少于二个月，有期徒刑的不能少于一年。';
    return {
      code: 'commutation.beyond-limit',
      field: 'newEnds',
      text,
      present: finding.text,
      articles: finding.articles,
    };
  },
};

function limitsOf(
  question: Question,
  newEnds: NonNullable<CommutationProposal['newEnds']>,
  detainedDays: number | undefined,
) {
  const { measure, term } = question.facts;
  const lines = ledgerLines(entriesOf(term), measure);
  const original = lines.findLast(({ entry }) => !altersOnly(entry));
  const begins = original?.begins ?? term?.begins;
  const originalEnds = original?.ends ?? term?.ends;
  if (begins === undefined || originalEnds === undefined) return [];
  if (measure === 'control') {
    const days = detainedDays ?? original?.entry.decides?.detainedDays ?? 0;
    return commutedControlLimits({ begins, originalEnds, newEnds, detainedDays: days });
  }
  const { penalty } = valuesOf(question);
  return shortenedProbationLimits({
    begins,
    newEnds,
    penalty: penalty === 'criminalDetention' || penalty === 'imprisonment' ? penalty : undefined,
  });
}

/** A commutation takes something off. */
export const endsEarlier: Check = {
  rules: [],
  test: (question) => {
    const { newEnds } = valuesOf(question);
    const { term } = question.facts;
    if (newEnds === undefined || term === undefined || newEnds < term.ends) return undefined;
    return {
      code: 'commutation.not-earlier',
      field: 'newEnds',
      text: `减刑以后的截止日应当早于现在的期满日${formatDay(term.ends)}，请核对。`,
    };
  },
};

/** REDUCE-01: what the county or the prefecture did not agree with is not filed without saying why. */
export const againstOpinion: Check = {
  rules: ['REDUCE-01'],
  test: ({ state, values: { outcome, reasons } }) => {
    if (outcome !== 'approved' || reasons !== undefined || !ruleActive('REDUCE-01')) return undefined;
    const against = ['handUp', 'prefectureOpinion'].some(
      (step) => findTaken(state, step)?.values['opinion'] === 'disagree',
    );
    if (!against) return undefined;
    return {
      code: 'commutation.against-opinion',
      field: 'reasons',
      text: '下级机构不建议提请；仍然提请的，请写明理由。',
      articles: [act(33), measures(42)],
    };
  },
};
