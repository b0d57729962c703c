import { act, measures } from '../../articles/index.ts';
import type { Check } from '../../kernel/procedure.ts';
import { ruleActive } from '../../rules/active.ts';
import { formatDay, formatDeadline, formatMoment } from '../../time/format.ts';
import { dayOf } from '../../time/zone.ts';
import {
  abscondedAfter,
  abscondingArticle,
  abscondingRule,
  abscondingRules,
  exceptionTexts,
  isBeyondHours,
  isExcused,
} from '../absconding.ts';
import { mustServe } from '../serving.ts';
import type { Determination, Discovery, Disposal } from './form.ts';
import { labelOf, lostForms } from './options.ts';
import { beginningOf, findBeginning, findDiscovery, foundAtOf } from './records.ts';

/** Whoever has not come yet is looked for in the intake; after a ruling that ended the correction somebody may still be a fugitive. */
export const servesOrFled: Check = {
  rules: [],
  test: (question) => {
    const { facts, values } = question;
    if (facts.status === 'expected') {
      return {
        code: 'lostContact.not-received',
        text: '这个人还没有接收。到期没有报到的按漏管查找、通报。',
        instead: '请在“交付接收”里办“认定漏管”“查找与通报”。',
        ...(facts.awaited === undefined ? {} : { matterId: facts.awaited.matterId }),
      };
    }
    return values['form'] === 'fugitive' ? undefined : mustServe.test(question);
  },
};

/** One search at a time. */
export const notSearchedYet: Check = {
  rules: [],
  test: ({ facts: { lostContact }, state }) =>
    lostContact === undefined || lostContact.foundAt !== undefined || lostContact.matterId === state?.id
      ? undefined
      : {
          code: 'lostContact.search-goes-on',
          text: `${formatMoment(lostContact.since)}起失联（脱离监管）已经在办，不用再登记一次。`,
          instead: '请在那一项上继续查找；已经找到的登记“找到”。',
          matterId: lostContact.matterId,
        },
};

/** From when the forty-eight hours run: each form has its own beginning. */
export const beginningIsGiven: Check = {
  rules: [],
  test: ({ values }) => {
    const { form, since, leaveUntil }: Partial<Discovery> = values;
    if (form === 'overdueLeave') {
      if (leaveUntil !== undefined) return undefined;
      return {
        code: 'lostContact.leave-end-missing',
        field: 'leaveUntil',
        text: '外出期满没有返回的，请填写批准外出的最后一日；四十八小时从期限届满起算。',
      };
    }
    if (since !== undefined || form === undefined) return undefined;
    return {
      code: 'lostContact.since-missing',
      field: 'since',
      text:
        form === 'departure'
          ? '请填写离开的时间，不清楚的填最后一次见到的时间。'
          : '请填写最后一次联系到本人的时间。',
    };
  },
};

/** LOST-10: the permitted end is what was permitted, where the leave was dealt with here. */
export const leaveEndsAsPermitted: Check = {
  rules: ['LOST-10'],
  test: ({ values, facts }) => {
    const { form, leaveUntil }: Partial<Discovery> = values;
    if (form !== 'overdueLeave' || leaveUntil === undefined || !ruleActive('LOST-10')) return undefined;
    const leaves = facts.permissions.filter(({ kind }) => kind === 'leave');
    if (leaves.length === 0 || leaves.some(({ until }) => until === leaveUntil)) return undefined;
    const last = leaves.toSorted((a, b) => (a.until < b.until ? -1 : 1)).at(-1)!;
    return {
      code: 'lostContact.no-such-leave',
      field: 'leaveUntil',
      text: `没有到${formatDay(leaveUntil)}为止的准假，最近一次准假到${formatDay(last.until)}为止，请核对。`,
    };
  },
};

/** Nobody is found out before it began. */
export const discoveredAfterBeginning: Check = {
  rules: [],
  test: ({ values }) => {
    const discovery: Partial<Discovery> = values;
    const beginning = beginningOf(discovery, discovery.form);
    const { discoveredAt } = discovery;
    if (beginning === undefined || discoveredAt === undefined || beginning.since <= discoveredAt)
      return undefined;
    return {
      code: 'lostContact.discovered-before',
      field: 'discoveredAt',
      text: `发现的时间早于${formatDeadline(beginning.since)}，那时还没有失联（超假），请核对。`,
    };
  },
};

export const foundAfterBeginning: Check = {
  rules: [],
  test: ({ values, state }) => {
    const foundAt = values['foundAt'];
    const since = findBeginning(state)?.since;
    if (typeof foundAt !== 'string' || since === undefined || foundAt >= since) return undefined;
    return {
      code: 'lostContact.found-before',
      field: 'foundAt',
      text: `找到的时间早于失联（离开、期满）的时间（${formatDeadline(since)}），请核对其中一项。`,
    };
  },
};

/** LOST-08, LOST-09, LOST-10: not before more than forty-eight hours have gone by. */
export const beyondHours: Check = {
  rules: ['LOST-08', 'LOST-09', 'LOST-10'],
  test: ({ values, state, happenedAt }) => {
    const { form, conclusion }: Partial<Determination> = values;
    const discovery = findDiscovery(state);
    if (form === undefined || conclusion !== 'absconded' || discovery === undefined) return undefined;
    const since = beginningOf(discovery, form)?.since;
    const foundAt = foundAtOf(state);
    const seenAt = foundAt !== undefined && foundAt < happenedAt ? foundAt : happenedAt;
    if (since === undefined || !ruleActive(abscondingRule(form)) || !abscondingRules(seenAt))
      return undefined;
    if (isBeyondHours(since, seenAt)) return undefined;
    return {
      code: 'lostContact.within-hours',
      field: 'conclusion',
      text: `${labelOf(lostForms, form)}须超过四十八小时才是脱管，到${formatDeadline(abscondedAfter(since))}为止还不是。`,
      articles: [abscondingArticle(form)],
      instead: '没有超过的继续查找；违反监督管理规定的另行处理。',
    };
  },
};

/** LOST-08, LOST-09, LOST-10: the conclusion follows from what a person has verified; each form has its own exception. */
export const conclusionFits: Check = {
  rules: ['LOST-08', 'LOST-09', 'LOST-10'],
  test: ({ values }) => {
    const { form, conclusion, ...excuses }: Partial<Determination> = values;
    if (form === undefined || conclusion === undefined || !ruleActive(abscondingRule(form))) return undefined;
    const excused = isExcused(form, excuses);
    if (excused === (conclusion === 'excused')) return undefined;
    const articles = [abscondingArticle(form)];
    const exception = exceptionTexts[form];
    return excused
      ? {
          code: 'lostContact.is-excused',
          field: 'conclusion',
          text: `${labelOf(lostForms, form)}，${exception}；按核实的情况属于除外，不能认定为脱管。`,
          articles,
        }
      : {
          code: 'lostContact.not-excused',
          field: 'conclusion',
          text: `${labelOf(lostForms, form)}，${exception}；按核实的情况不具备，不属于除外情形。`,
          articles,
          instead: '还没有核实清楚的，先核实再认定。',
        };
  },
};

/** LOST-04: each measure has its own way out, 管制 none. */
export const handlingFits: Check = {
  rules: ['LOST-04'],
  test: ({ values, facts }) => {
    const { handlings = [] }: Partial<Disposal> = values;
    if (!ruleActive('LOST-04')) return undefined;
    const { measure } = facts;
    if (handlings.includes('recall') && measure !== 'outsidePrison') {
      return {
        code: 'lostContact.no-recall',
        field: 'handlings',
        text: '提请收监执行只用于暂予监外执行的对象。',
        articles: [measures(49)],
      };
    }
    if (!handlings.includes('revocation') || measure === 'probation' || measure === 'parole')
      return undefined;
    return {
      code: 'lostContact.no-revocation',
      field: 'handlings',
      text:
        measure === 'control'
          ? '管制没有撤销的规定，不能提请撤销。'
          : '暂予监外执行没有撤销缓刑、假释的规定，符合条件的提请收监执行。',
      articles: [measures(46), measures(47)],
      instead:
        measure === 'control'
          ? '违反监督管理规定的，可以给予训诫、警告或者提请治安管理处罚。'
          : '请改选“提请收监执行”。',
    };
  },
};

/** Whoever was found before is dealt with on or after that day. */
export const disposedAfterFound: Check = {
  rules: [],
  test: ({ values, state }) => {
    const on = values['on'];
    const foundAt = foundAtOf(state);
    if (typeof on !== 'string' || foundAt === undefined || on >= dayOf(foundAt)) return undefined;
    return {
      code: 'lostContact.disposed-before-found',
      field: 'on',
      text: `处理的日期早于找到的日期（${formatDay(dayOf(foundAt))}），请核对。`,
      articles: [act(30)],
    };
  },
};

/** What takes effect tomorrow makes nobody a fugitive today. */
export const isInEffect: Check = {
  rules: ['LOST-06'],
  test: ({ values, context }) => {
    const effectiveOn = values['effectiveOn'];
    if (typeof effectiveOn !== 'string' || effectiveOn <= context.today || !ruleActive('LOST-06'))
      return undefined;
    return {
      code: 'lostContact.not-in-effect',
      field: 'effectiveOn',
      text: '裁定、决定还没有生效，不能登记在逃。',
      articles: [measures(51)],
    };
  },
};
