import { act, measures, procedureInterpretation } from '../../articles/index.ts';
import type { Measure } from '../../facts/facts.ts';
import { measureNames } from '../../facts/facts.ts';
import type { Check, Question } from '../../kernel/procedure.ts';
import { ruleActive } from '../../rules/active.ts';
import { formatDay } from '../../time/format.ts';
import { dayOf } from '../../time/zone.ts';
import type { RevocationProposal } from './form.ts';
import { findRevocation, grounds, kinds, kindsOf } from './form.ts';

export const valuesOf = (question: Question): Partial<RevocationProposal> => question.values;

const elsewhere: Readonly<Record<Exclude<Measure, 'probation' | 'parole'>, readonly [string, string]>> = {
  control: [
    '管制没有撤销，也没有收监执行。',
    '违反监督管理规定的，训诫、警告；依法应予治安管理处罚的，请办“违规查处”提请公安机关处罚。',
  ],
  outsidePrison: ['暂予监外执行没有撤销缓刑、撤销假释。', '有收监情形的，请办“提请收监执行”。'],
};

/** Only probation and parole are revoked: everybody else runs into a route that is not his. */
export const revocableMeasure: Check = {
  rules: ['REVOKE-01', 'REVOKE-02'],
  test: ({ facts: { measure } }) => {
    if (measure === 'probation' || measure === 'parole') return undefined;
    const [why, instead] = elsewhere[measure];
    return {
      code: 'revocation.not-this-measure',
      text: `这个人是${measureNames[measure]}，不能提请撤销缓刑、撤销假释：${why}`,
      articles: [act(46)],
      instead,
    };
  },
};

/** Of the two kinds the one that the measure knows. */
export const kindFitsMeasure: Check = {
  rules: ['REVOKE-01', 'REVOKE-02'],
  test: (question) => {
    const { kind } = valuesOf(question);
    const known = kindsOf[question.facts.measure];
    if (kind === undefined || known === undefined || kind === known) return undefined;
    const label = kinds.find(({ code }) => code === known)?.label ?? '';
    return {
      code: 'revocation.wrong-kind',
      field: 'kind',
      text: `这个人是${measureNames[question.facts.measure]}，只能提请${label}。`,
      articles: [kind === 'revokeParole' ? measures(47) : measures(46)],
    };
  },
};

/** The rule that the grounds of a kind are, and its article. */
export const groundRule = (kind: RevocationProposal['kind'] | undefined): string =>
  kind === 'revokeParole' ? 'REVOKE-02' : 'REVOKE-01';
export const groundArticle = (kind: RevocationProposal['kind'] | undefined) =>
  kind === 'revokeParole' ? measures(47) : measures(46);

const own: Readonly<Record<RevocationProposal['kind'], readonly string[]>> = {
  revokeProbation: ['prohibition', 'absence', 'penalty', 'warnings', 'serious'],
  revokeParole: ['absence', 'warnings', 'other'],
};

/** REVOKE-01, REVOKE-02: each kind has its own grounds; a parole needs no 情节严重. */
export const groundsFitKind: Check = {
  rules: ['REVOKE-01', 'REVOKE-02'],
  test: (question) => {
    const { kind, grounds: stated = [] } = valuesOf(question);
    if (kind === undefined || !ruleActive(groundRule(kind))) return undefined;
    const wrong = stated.filter((code) => !own[kind].includes(code));
    if (wrong.length === 0) return undefined;
    const labels = grounds.filter(({ code }) => wrong.includes(code)).map(({ label }) => `“${label}”`);
    return {
      code: 'revocation.wrong-ground',
      field: 'grounds',
      text: `${labels.join('、')}不是${kind === 'revokeParole' ? '撤销假释' : '撤销缓刑'}的情形。`,
      articles: [groundArticle(kind)],
      ...(kind === 'revokeParole'
        ? { instead: '假释期间其他违反规定、尚未构成新罪的，选“其他违反规定的行为”，不要求情节严重。' }
        : {}),
    };
  },
};

/** REVOKE-16: first it is looked into, then it is proposed. */
export const investigatedFirst: Check = {
  rules: ['REVOKE-16'],
  test: (question) => {
    const { investigatedOn } = valuesOf(question);
    const on = dayOf(question.happenedAt);
    if (!ruleActive('REVOKE-16') || (investigatedOn !== undefined && investigatedOn <= on)) return undefined;
    return {
      code: 'revocation.not-investigated',
      field: 'investigatedOn',
      text:
        investigatedOn === undefined
          ? '请写明调查取证完成的日期：发现法定情形的，先调查核实、收集证据，再提请。'
          : `调查取证完成的日期${formatDay(investigatedOn)}在拟出建议以后；先查证，再提请。`,
      articles: [measures(40)],
      instead: '还没有查证的，请先办“违规查处”。',
    };
  },
};

/** REVOKE-15: a proposal gives its reasons and its evidence. */
export const evidenceIsThere: Check = {
  rules: ['REVOKE-15'],
  test: (question) => {
    const { evidenceList, evidence = [] } = valuesOf(question);
    if (!ruleActive('REVOKE-15') || (evidenceList !== undefined && evidence.length > 0)) return undefined;
    return {
      code: 'revocation.no-evidence',
      field: evidenceList === undefined ? 'evidenceList' : 'evidence',
      text: '撤销建议应当说明理由并附有关证据材料：请逐项写明证据，并上传证据材料。',
      articles: [act(46)],
    };
  },
};

/** REVOKE-08: a new crime, or one not judged yet, is the business of the court that tries it. */
export const noNewCrime: Check = {
  rules: ['REVOKE-08'],
  test: (question) => {
    if (!ruleActive('REVOKE-08') || valuesOf(question).newCrime !== true) return undefined;
    return {
      code: 'revocation.new-crime',
      field: 'newCrime',
      text: '考验期内犯新罪或者发现漏罪的，由审理该案件的人民法院撤销缓刑、撤销假释，不由社区矫正机构提请。',
      articles: [act(46), procedureInterpretation(542)],
      instead:
        '收到判决以后，请办“终止矫正”，情形选“因新罪、漏罪被判处刑罚”；另有违反规定情形的，只就那些情形提请。',
    };
  },
};

/** Generally the court that judged; the local one only where that court is in another province. */
export const courtIsRight: Check = {
  rules: ['REVOKE-01', 'REVOKE-02'],
  test: (question) => {
    const { kind, courtPlace, otherProvince, originalCourt } = valuesOf(question);
    if (!ruleActive(groundRule(kind)) || courtPlace !== 'local') return undefined;
    if (otherProvince === true && originalCourt !== undefined) return undefined;
    return {
      code: 'revocation.wrong-court',
      field: otherProvince === true ? 'originalCourt' : 'courtPlace',
      text:
        otherProvince === true
          ? '向执行地法院提请的，请写明原审人民法院：裁定书要抄送给它。'
          : '一般向原审人民法院提请；原审法院与本机构不在同一省的，才可以向执行地人民法院提请。',
      articles: [groundArticle(kind)],
    };
  },
};

/** REVOKE-02: the prison gets a copy, so it is named. */
export const prisonIsNamed: Check = {
  rules: ['REVOKE-02'],
  test: (question) => {
    const { kind, prison, paroleOn, paroleBy } = valuesOf(question);
    if (!ruleActive('REVOKE-02') || kind !== 'revokeParole') return undefined;
    const missing = Object.entries({ prison, paroleOn, paroleBy }).find(([, value]) => value === undefined);
    if (missing === undefined) return undefined;
    return {
      code: 'revocation.prison-unnamed',
      field: missing[0],
      text: '撤销假释的，请写明假释裁定的日期和法院，以及原服刑或者接收档案的监狱：建议书要写明，并抄送给它。',
      articles: [measures(47)],
    };
  },
};

/** REVOKE-07: a ruling that revokes takes effect as soon as it is made. */
export const effectiveAtOnce: Check = {
  rules: ['REVOKE-07'],
  test: ({ values: { result, decidedOn, effectiveOn } }) => {
    if (!ruleActive('REVOKE-07') || result !== 'granted' || effectiveOn === undefined) return undefined;
    if (effectiveOn === decidedOn) return undefined;
    return {
      code: 'revocation.effective-at-once',
      field: 'effectiveOn',
      text: '撤销缓刑、撤销假释的裁定一经作出，立即生效：生效日期就是作出裁定的日期，请核对。',
      articles: [procedureInterpretation(545)],
    };
  },
};

/** Whether the person whose revocation is proposed must be named with his parole. */
export const isParole = ({ state }: Pick<Question, 'state'>): boolean =>
  findRevocation(state)?.kind === 'revokeParole';
