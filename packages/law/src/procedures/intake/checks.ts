import { cooperation, measures } from '../../articles/index.ts';
import { countyOf } from '../../facts/region-range.ts';
import type { Place } from '../../kernel/field.ts';
import type { Check, Question } from '../../kernel/procedure.ts';
import { ruleActive } from '../../rules/active.ts';
import { formatDay } from '../../time/format.ts';
import { findMissed } from './missed.ts';

/** Nobody is announced twice, and nobody whose correction is over. */
export const isStillToCome: Check = {
  rules: [],
  test: ({ facts, state }) => {
    if (facts.status !== 'expected' && facts.status !== 'serving') {
      return {
        code: 'intake.case-over',
        text: '这个案件的社区矫正已经解除或者终止，不能再登记待接收。',
        instead: '又有新的裁判、决定的，请登记新的案件。',
      };
    }
    if (facts.intake === undefined || facts.intake.matterId === state?.id) return undefined;
    return {
      code: 'intake.already-received',
      text: `这个人已于${formatDay(facts.intake.receivedOn)}接收，不用再登记待接收。`,
      instead: '后来收到的文书，请在原来的交付接收事项里“登记收到的文书”。',
    };
  },
};

/** One intake a case, whichever door the person comes through: what comes later is added to it. */
export const notAwaitedYet: Check = {
  rules: [],
  test: ({ facts, state }) =>
    facts.awaited === undefined || facts.intake !== undefined || facts.awaited.matterId === state?.id
      ? undefined
      : {
          code: 'intake.already-announced',
          text: `这个人已经登记待接收（${formatDay(facts.awaited.on)}得知），不用再登记一次。`,
          // Whoever moves here from elsewhere is awaited too, and comes in by that matter.
          instead:
            facts.relocation?.matterId === facts.awaited.matterId
              ? '这个人是变更执行地迁入的，请在“执行地变更”里登记报到。'
              : '请在原来的“交付接收”里接着办：文书到了登记文书，人到了接收。',
        },
};

/** RECV-13: going to the home is for those who would have to report in themselves. */
export const homeOnlyForReportIn: Check = {
  rules: ['RECV-13'],
  test: ({ facts, values }) => {
    if (!ruleActive('RECV-13') || values['manner'] !== 'home' || facts.measure !== 'outsidePrison')
      return undefined;
    return {
      code: 'intake.home-not-for-measure',
      field: 'manner',
      text: '上门办理只用于管制、缓刑、假释；暂予监外执行由看守所、监狱或者公安机关移交。',
      articles: [measures(17)],
      instead: '移交的选“移交”；病重住院的选“到医院会同办理”，不在同一县（市、区）的可以选“远程视频办理”。',
    };
  },
};

const atHospital = (values: Question['values']): boolean =>
  values['manner'] === 'hospital' || values['manner'] === 'video';

/** 《衔接配合意见》第九条 speaks of 暂予监外执行 only; for the others a visit to the hospital is a visit (《实施办法》第十七条). */
export const hospitalOnlyForHandover: Check = {
  rules: ['RECV-12'],
  test: ({ facts, values }) => {
    if (!ruleActive('RECV-12') || !atHospital(values) || facts.measure === 'outsidePrison') return undefined;
    return {
      code: 'intake.hospital-not-for-measure',
      field: 'manner',
      text: '到医院会同办理和远程视频办理用于病重住院的暂予监外执行罪犯。',
      articles: [cooperation(9)],
      instead: '管制、缓刑、假释的本人住院、行动不便的，选“上门办理”。',
    };
  },
};

export const hospitalIsNamed: Check = {
  rules: ['RECV-12'],
  test: ({ facts, values }) => {
    if (!ruleActive('RECV-12') || !atHospital(values) || values['hospital'] !== undefined) return undefined;
    if (facts.measure !== 'outsidePrison') return undefined;
    return {
      code: 'intake.hospital-missing',
      field: 'hospital',
      text: '请填写“医院所在地”：同一县（市、区）的会同到医院办理，不同县（市、区）的可以远程视频办理。',
      articles: [cooperation(9)],
    };
  },
};

/** RECV-12: in the same county going there together is the rule; a video is for others, and only "可以". */
export const videoOnlyForOtherCounties: Check = {
  rules: ['RECV-12'],
  test: ({ facts, values }) => {
    const region = (values['hospital'] as Place | undefined)?.region;
    if (!ruleActive('RECV-12') || values['manner'] !== 'video' || region === undefined) return undefined;
    if (countyOf(region) !== countyOf(facts.holder.countyCode)) return undefined;
    return {
      code: 'intake.hospital-same-county',
      field: 'manner',
      text: '医院在本县（市、区），应当会同到医院办理交接，不用远程视频办理。',
      articles: [cooperation(9)],
      instead: '请选“到医院会同办理”。',
    };
  },
};

/** RECV-14: a verified special cause excludes only that the person failed to report in; what failed between bodies it never does. */
export const excuseExcludes: Check = {
  rules: ['RECV-14'],
  test: (question) => {
    const { state, facts, context, values, happenedAt } = question;
    if (state === undefined || values['kind'] !== 'notReported') return undefined;
    const missed = findMissed({ state, facts, context }, happenedAt);
    if (missed?.excuse === undefined) return undefined;
    return {
      code: 'intake.excused',
      field: 'kind',
      text: '未按时报到的原因已经核实属实，不作为“未按规定时限报到”的漏管。',
      articles: [cooperation(11)],
      instead: '属于机关之间交付接收衔接脱节的，选那一种情形；原因不实的，请先更正核实的记录。',
    };
  },
};
