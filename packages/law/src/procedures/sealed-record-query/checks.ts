import { act, sealingMeasures } from '../../articles/index.ts';
import type { CaseFacts } from '../../facts/facts.ts';
import type { Check, Question } from '../../kernel/procedure.ts';
import { findTaken } from '../../kernel/state.ts';
import { ruleActive } from '../../rules/active.ts';
import { formatDay } from '../../time/format.ts';
import { dayOf } from '../../time/zone.ts';
import { isTreatedAsMinor } from '../minority.ts';
import { findApplication } from './form.ts';

const allows = ({ values }: Question): boolean => values['outcome'] === 'approved';

export function isSealed({ sealed }: Pick<CaseFacts, 'sealed'>): boolean {
  return sealed !== undefined;
}

/** The file of a minor; everybody else's is shown by the rules for files. */
export const isMinor: Check = {
  rules: [],
  test: ({ facts, happenedAt }) =>
    isSealed(facts) || isTreatedAsMinor(facts, dayOf(happenedAt))
      ? undefined
      : {
          code: 'sealedRecordQuery.not-minor',
          text: '这个人的档案不是未成年人档案，不按本项查询。',
          articles: [act(54)],
          instead: '一般档案的查阅照档案管理的规定办理。',
        },
};

/** MINOR-05: only for a case of the organs of justice, or where a rule of the state says so. */
export const isEntitled: Check = {
  rules: ['MINOR-05'],
  test: (question) => {
    const { ground } = findApplication(question.state) ?? {};
    if (!ruleActive('MINOR-05') || !allows(question) || ground !== 'other') return undefined;
    return {
      code: 'sealedRecordQuery.not-entitled',
      field: 'outcome',
      text: '除司法机关办案需要、有关单位根据国家规定查询以外，未成年人的档案信息不得提供给任何单位和个人。',
      articles: [act(54)],
      instead: '请不许可，写明理由；申请人另有法律依据的，请其重新书面申请。',
    };
  },
};

/** MINOR-08: nothing of it goes to a system or a platform outside, sealed or not. */
export const noPlatform: Check = {
  rules: ['MINOR-08'],
  test: (question) => {
    const { ground } = findApplication(question.state) ?? {};
    if (!ruleActive('MINOR-08') || !allows(question) || ground !== 'platform') return undefined;
    return {
      code: 'sealedRecordQuery.no-platform',
      field: 'outcome',
      text: '封存的未成年人犯罪记录不得向外部平台提供、对接，也不得成批提供、共享。',
      articles: [sealingMeasures(10), act(54)],
      instead: '请不许可；司法机关办案需要的，由其就这一个人单独书面申请。',
    };
  },
};

/** MINOR-08: of what is sealed no more is shown than was allowed, and whoever sees it has bound himself in writing. */
export const isBound: Check = {
  rules: ['MINOR-08'],
  test: (question) => {
    const { ground } = findApplication(question.state) ?? {};
    const { scope, undertaking } = question.values;
    if (!allows(question)) return undefined;
    if (scope === undefined) {
      return {
        code: 'sealedRecordQuery.no-scope',
        field: 'scope',
        text: '许可查询的，请写明范围；只限办案或者规定所必需的。',
        articles: [act(54)],
      };
    }
    if (ground === 'person' || undertaking === true || !ruleActive('MINOR-08')) return undefined;
    return {
      code: 'sealedRecordQuery.no-undertaking',
      field: 'undertaking',
      text: '查询单位应当签署保密承诺书，对获悉的信息保密。',
      articles: [sealingMeasures(16), act(54)],
    };
  },
};

export const viewedAfterAnswer: Check = {
  rules: [],
  test: ({ state, values: { viewedOn } }) => {
    const decided = findTaken(state, 'decide');
    if (decided === undefined || typeof viewedOn !== 'string') return undefined;
    const answeredOn = dayOf(decided.event.happenedAt);
    if (viewedOn >= answeredOn) return undefined;
    return {
      code: 'sealedRecordQuery.viewed-before',
      field: 'viewedOn',
      text: `查阅之日早于许可之日${formatDay(answeredOn)}，请核对。没有许可以前不得查阅。`,
    };
  },
};
