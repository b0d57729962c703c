import { act, outsidePrisonRules } from '../../articles/index.ts';
import type { Measure } from '../../facts/facts.ts';
import { measureNames } from '../../facts/facts.ts';
import type { Check, Question } from '../../kernel/procedure.ts';
import { ruleActive } from '../../rules/active.ts';
import { formatDay } from '../../time/format.ts';
import type { TerminationReport } from './form.ts';
import { groundLabel } from './form.ts';
import { judgmentArticle } from './judgment-article.ts';

const valuesOf = (question: Question): Partial<TerminationReport> => question.values;

/** A correction ends once. One that was discharged may still get a paper about it, which is kept with the case. */
export const notTerminatedYet: Check = {
  rules: [],
  test: ({ facts }) => {
    if (facts.status === 'terminated') {
      const on = facts.ended === undefined ? '' : formatDay(facts.ended.on);
      return {
        code: 'termination.already',
        text: `这个人${on}已经终止矫正。`,
        instead: '有误的请在原来的事项里“更正”或者“重办”。',
      };
    }
    if (facts.status !== 'transferred') return undefined;
    return {
      code: 'termination.elsewhere',
      text: '这个人已经迁出，由新执行地的社区矫正机构办理终止。',
      instead: '收到的文书请转给新执行地。',
    };
  },
};

/** Which measure knows which end. */
const knownBy: Readonly<Record<string, Measure>> = {
  revokeProbation: 'probation',
  revokeParole: 'parole',
  recall: 'outsidePrison',
};

const why: Readonly<Record<Measure, string>> = {
  control: '管制没有撤销，也没有收监执行；违反规定的由公安机关依法处罚',
  probation: '缓刑只能由法院裁定撤销缓刑',
  parole: '假释只能由法院裁定撤销假释',
  outsidePrison: '暂予监外执行没有撤销缓刑、撤销假释，只有决定收监执行',
};

/** TERM-01: every measure has its own end. */
export const fitsMeasure: Check = {
  rules: ['TERM-01'],
  test: (question) => {
    const { ground } = valuesOf(question);
    const { measure } = question.facts;
    const known = ground === undefined ? undefined : knownBy[ground];
    if (!ruleActive('TERM-01') || known === undefined || known === measure) return undefined;
    return {
      code: 'termination.wrong-measure',
      field: 'ground',
      text: `“${groundLabel(ground)}”不适用于${measureNames[measure]}：${why[measure]}。请核对文书和登记的矫正类别。`,
      articles: [act(45)],
      instead: '文书确实这样写的，请用“补录”如实记载，由上一级核查。',
    };
  },
};

/** Where the ruling or decision was entered with its proposal, the end is of that day. */
export const daysOfRuling: Check = {
  rules: [],
  test: (question) => {
    const { ground, effectiveOn } = valuesOf(question);
    const granted = question.facts.proposals?.findLast(
      ({ kind, outcome }) => kind === ground && outcome === 'granted',
    );
    if (granted?.effectiveOn === undefined || effectiveOn === undefined) return undefined;
    if (granted.effectiveOn === effectiveOn) return undefined;
    return {
      code: 'termination.other-day-than-ruling',
      field: 'effectiveOn',
      text: `登记的裁定、决定${formatDay(granted.effectiveOn)}生效，与这里填写的日期不一致，请核对文书。`,
      instead: '提请事项里的日期有误的，请先在那里“更正”或者“重办”。',
      matterId: granted.matterId,
    };
  },
};

/** TERM-01, TERM-02: an end by a paper names the paper. */
export const paperNamed: Check = {
  rules: ['TERM-01', 'TERM-02'],
  test: (question) => {
    const { ground, authority, paperNumber, receivedOn } = valuesOf(question);
    if (ground === undefined || ground === 'death') return undefined;
    if (!ruleActive(ground === 'newJudgment' ? 'TERM-02' : 'TERM-01')) return undefined;
    const field =
      authority === undefined
        ? 'authority'
        : paperNumber === undefined
          ? 'paperNumber'
          : receivedOn === undefined
            ? 'receivedOn'
            : undefined;
    if (field === undefined) return undefined;
    return {
      code: 'termination.paper-unnamed',
      field,
      text: '请写明作出裁定、决定、判决的机关，文书的名称和文号，以及收到的日期。',
      articles: [ground === 'newJudgment' ? judgmentArticle(question) : act(45)],
    };
  },
};

/** DEATH-02: the five days run from the discovery, so its day is known, and it lies not before the death. */
export const deathDays: Check = {
  rules: ['DEATH-02'],
  test: (question) => {
    const { ground, effectiveOn, discoveredOn } = valuesOf(question);
    if (!ruleActive('DEATH-02') || ground !== 'death') return undefined;
    if (discoveredOn === undefined) {
      return {
        code: 'termination.discovery-missing',
        field: 'discoveredOn',
        text: '请写明发现死亡的日期。',
        articles: [act(51), outsidePrisonRules(28)],
      };
    }
    if (effectiveOn === undefined || effectiveOn <= discoveredOn) return undefined;
    return {
      code: 'termination.discovered-before-death',
      field: 'discoveredOn',
      text: `发现死亡的日期${formatDay(discoveredOn)}早于死亡日期${formatDay(effectiveOn)}，请核对。`,
    };
  },
};

/** Nobody's correction ends by death after it has ended. */
export const notDeadAfterDischarge: Check = {
  rules: [],
  test: (question) =>
    question.facts.status !== 'discharged' || valuesOf(question).ground !== 'death'
      ? undefined
      : {
          code: 'termination.death-after-discharge',
          field: 'ground',
          text: '这个人已经解除矫正，死亡不用再办终止。',
        },
};

/** TERM-02: whoever was discharged before the paper came stays discharged: the paper is only kept. */
export const recordOnlyFits: Check = {
  rules: ['TERM-02'],
  test: (question) => {
    const { facts, values } = question;
    const only = values['recordOnly'] === true;
    const isDischarged = facts.status === 'discharged';
    if (!ruleActive('TERM-02') || only === isDischarged) return undefined;
    return only
      ? {
          code: 'termination.not-discharged',
          field: 'recordOnly',
          text: '这个人还没有解除矫正，应当办理终止，不能只记录在案。',
          articles: [act(45)],
        }
      : {
          code: 'termination.already-discharged',
          field: 'recordOnly',
          text: '这个人已经解除矫正，收到的文书只记录在案：请选“已经解除矫正，只记录在案”。',
          articles: [judgmentArticle(question)],
          ...(facts.ended === undefined ? {} : { present: `${formatDay(facts.ended.on)}已经解除。` }),
        };
  },
};

/** The notice has somebody to go to. */
export const authorityKnown: Check = {
  rules: [],
  test: ({ facts, values }) =>
    values['recordOnly'] === true ||
    values['notifyTo'] !== undefined ||
    facts.decision?.authority !== undefined
      ? undefined
      : {
          code: 'termination.no-authority',
          field: 'notifyTo',
          text: '登记里没有社区矫正决定机关，请写明：终止通知书要发给它。',
          articles: [act(45)],
        },
};

/** A ruling or judgment may not take effect before the correction began: then the wrong paper was taken. */
export const insideTerm: Check = {
  rules: [],
  test: (question) => {
    const { effectiveOn } = valuesOf(question);
    const { term } = question.facts;
    if (effectiveOn === undefined || term === undefined || effectiveOn >= term.begins) return undefined;
    return {
      code: 'termination.before-term',
      field: 'effectiveOn',
      text: `生效（死亡）日期早于矫正期限的第一日${formatDay(term.begins)}，请核对。`,
    };
  },
};
