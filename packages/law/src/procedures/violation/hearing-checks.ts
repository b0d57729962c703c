import { measures } from '../../articles/index.ts';
import type { CaseFacts, Detention } from '../../facts/facts.ts';
import type { FormValues, NamedPerson } from '../../kernel/field.ts';
import type { Check } from '../../kernel/procedure.ts';
import { findTaken } from '../../kernel/state.ts';
import { ruleActive } from '../../rules/active.ts';
import type { Day } from '../../time/day.ts';
import { formatDay } from '../../time/format.ts';
import type { Moment } from '../../time/moment.ts';
import { dayOf } from '../../time/zone.ts';
import { hasGuardian, isTreatedAsMinor } from '../minority.ts';

/** Whoever does not speak the language of the file has an interpreter, or officers who speak his. */
export const interpreterNamed: Check = {
  rules: [],
  test: ({ values: { language, interpreting, interpreter } }) => {
    if (language === undefined) return undefined;
    if (language !== 'chinese' && interpreting === 'none') {
      const text = '使用的不是国家通用语言文字，请写明由办案人员通晓，还是有翻译人员。';
      return { code: 'violation.interpreter', field: 'interpreting', text };
    }
    if (interpreting !== 'interpreter' || interpreter !== undefined) return undefined;
    return { code: 'violation.interpreter', field: 'interpreter', text: '请写明翻译人员的姓名。' };
  },
};

/** Two officers, and not the same one twice. */
export const twoOfficers: Check = {
  rules: [],
  test: ({ values }) => {
    const officers = values['officers'] as readonly NamedPerson[] | undefined;
    if (officers === undefined || new Set(officers.map(({ name }) => name)).size >= 2) return undefined;
    return { code: 'violation.two-officers', field: 'officers', text: '询问、记录应当有两个不同的人。' };
  },
};

export const readOver: Check = {
  rules: [],
  test: ({ values: { readOver: isRead } }) =>
    isRead === true
      ? undefined
      : {
          code: 'violation.not-read-over',
          field: 'readOver',
          text: '笔录应当交被询问人核对，不能阅读的向其宣读；核对以后请勾选。',
        },
};

export const hearingInOrder: Check = {
  rules: [],
  test: ({ values: { startedAt, endedAt } }) =>
    typeof startedAt === 'string' && typeof endedAt === 'string' && endedAt < startedAt
      ? { code: 'violation.order', field: 'endedAt', text: '结束时间早于开始时间，请核对。' }
      : undefined,
};

/** With a minor the guardian is there, or it is written down why not and who was. */
export function guardianThere(field: 'startedAt' | 'heardAt' | 'announcedAt'): Check {
  return {
    rules: ['MINOR-04'],
    test: ({ facts, values }) => {
      const at = values[field] as Moment | undefined;
      const ofPerson = values['role'] === undefined || values['role'] === 'person';
      if (at === undefined || !ofPerson || values['guardian'] !== undefined || !ruleActive('MINOR-04'))
        return undefined;
      if (isAbsent(values) || !hasGuardian(facts, dayOf(at))) return undefined;
      return {
        code: 'violation.guardian',
        field: 'guardian',
        text: '未成年社区矫正对象，应当通知监护人到场，请填写到场的监护人；没有到场的写明原因和其他合适的成年人。',
        articles: [measures(55)],
      };
    },
  };
}

/** Whoever is in custody is heard and served there. */
export function whereCustodyIs(field: 'startedAt' | 'heardAt' | 'announcedAt'): Check {
  return {
    rules: [],
    test: ({ facts, values }) => {
      const at = values[field] as Moment | undefined;
      const ofPerson = values['role'] === undefined || values['role'] === 'person';
      if (at === undefined || !ofPerson || values['inCustody'] === true) return undefined;
      const held = detentionOn(facts, dayOf(at));
      if (held === undefined || isAbsent(values)) return undefined;
      return {
        code: 'violation.in-custody',
        field: 'inCustody',
        text: `登记显示本人自${formatDay(held.from)}起在羁押，应当到羁押场所办理，请勾选“在羁押场所进行”。`,
        instead: '已经释放的，请先在“被拘留、采取强制措施等通知”里登记释放之日。',
      };
    },
  };
}

/** Nobody was before the officers: he could not be told, or the paper alone was served. */
function isAbsent({ statement, manner }: FormValues): boolean {
  return statement === 'unreachable' || manner === 'unable';
}

function detentionOn({ detention }: CaseFacts, on: Day): Detention | undefined {
  return detention.find(({ from, until }) => from <= on && (until === undefined || on < until));
}

/** Only somebody who is being looked for cannot be told. */
export const unreachableIsLost: Check = {
  rules: [],
  test: ({ values, facts: { lostContact } }) => {
    if (values['statement'] !== 'unreachable') {
      const spoke = values['statement'] === 'oral' || values['statement'] === 'written';
      if (!spoke || values['text'] !== undefined) return undefined;
      const text = '请写明陈述、申辩的内容。';
      return { code: 'violation.statement-empty', field: 'text', text };
    }
    if (lostContact !== undefined && lostContact.foundAt === undefined) return undefined;
    return {
      code: 'violation.not-lost',
      field: 'statement',
      text: '没有登记本人下落不明，不能以无法告知代替告知和听取陈述。',
      instead: '找不到人的，先办“失联与脱管”查找。',
    };
  },
};

/** MINOR-03: a sanction is not announced in public to somebody treated as a minor. */
export const notPublic: Check = {
  rules: ['MINOR-03'],
  test: ({ facts, values, context }) => {
    if (values['public'] !== true || !ruleActive('MINOR-03')) return undefined;
    if (!isTreatedAsMinor(facts, context.today)) return undefined;
    return {
      code: 'violation.public-for-minor',
      field: 'public',
      text: '未成年社区矫正对象的奖惩不公开进行，请不要勾选“公开宣布”。',
      articles: [measures(55)],
      instead: '确实已经公开宣布了的，请用“补录”如实记载，由上一级核查。',
    };
  },
};

/** MINOR-04: the guardian is told before. */
export const guardianTold: Check = {
  rules: ['MINOR-04'],
  test: ({ facts, state, values }) => {
    const at = values['announcedAt'] as Moment | undefined;
    if (at === undefined || !hasGuardian(facts, dayOf(at)) || !ruleActive('MINOR-04')) return undefined;
    const told = findTaken(state, 'notifyGuardian')?.values['notifiedOn'];
    if (typeof told === 'string' && told <= dayOf(at)) return undefined;
    return {
      code: 'violation.guardian-untold',
      text: '对未成年社区矫正对象处罚以前，应当通知监护人到场。',
      articles: [measures(55)],
      instead: '请先办“通知监护人到场”；当时已经通知过的，照实登记通知的日期。',
    };
  },
};
