import type { FormValues } from '@guitu/law';

import type { PlayerName } from '../accounts.ts';
import type { Newcomer } from './newcomer.ts';
import type { ArrivalScene, ArrivalStory } from './story.ts';
import { intakeStep } from './story.ts';

const year = { length: { years: 1 }, lengthWords: '1年' } as const;
const twoYears = { length: { years: 2 }, lengthWords: '2年' } as const;
const parole = { length: { years: 1, months: 2 }, lengthWords: '1年2个月' } as const;
const ownCourt = '香格里拉市人民法院（演示）';

export const probationPapers = ['judgment', 'executionNotice', 'informing', 'placeDetermination', 'exitBan'];

/** The first word of somebody: a written notice, so many days ago, of a decision whose effect is known. */
function noticed(
  person: Newcomer,
  days: number,
  announce: FormValues = {},
  papers?: readonly string[],
  who: PlayerName = 'clerk',
): ArrivalScene {
  return {
    does: 'arrive',
    who,
    when: [days, 9],
    person,
    announce: ({ day }) => ({
      source: 'notice',
      learnedOn: day(days),
      noticeReceivedOn: day(days),
      deciderKind: 'court',
      effectiveOn: day(person.effective),
      informed: 'yes',
      placeBasis: 'residence',
      assessed: 'yes',
      localHousehold: 'yes',
      ...announce,
    }),
    ...(papers === undefined ? {} : { papers }),
  };
}

/** Decided, and not here: on the way, due soon, late in the ways the law distinguishes, declared and searched for, excused. */
export const awaitedStories: readonly ArrivalStory[] = [
  {
    title: '在途：外地法院决定，文书已到，回执和转送待办',
    scenes: [
      noticed(
        {
          ...twoYears,
          name: '洛桑示珠',
          sex: 'male',
          age: 34,
          ethnicity: '藏族',
          office: 'nixi',
          measure: 'probation',
          crime: '危险驾驶罪',
          effective: -3,
          court: '大理市人民法院（演示）',
          serial: 401,
        },
        -1,
        { elsewhere: true },
        probationPapers,
      ),
    ],
  },
  {
    title: '两日后到期：假释，文书未齐',
    scenes: [
      noticed(
        {
          ...parole,
          name: '和示松',
          sex: 'male',
          age: 45,
          ethnicity: '纳西族',
          office: 'jiantang',
          measure: 'parole',
          crime: '盗窃罪',
          effective: -8,
          court: '迪庆藏族自治州中级人民法院（演示）',
          serial: 402,
        },
        -6,
        { localHousehold: 'no' },
        ['judgment', 'informing'],
      ),
      intakeStep('clerk', [-5, 10], 'sendReceipt', ({ day }) => ({ sentOn: day(-5) })),
    ],
  },
  {
    title: '今天是最后一日',
    scenes: [
      noticed(
        {
          ...year,
          name: '余例波',
          sex: 'male',
          age: 27,
          ethnicity: '傈僳族',
          office: 'nixi',
          measure: 'control',
          crime: '滥伐林木罪',
          effective: -10,
          court: ownCourt,
          serial: 403,
        },
        -8,
        { assessed: 'no' },
      ),
    ],
  },
  {
    title: '疑似漏管：告知了没有来，说的原因不属实',
    scenes: [
      noticed(
        {
          ...year,
          name: '杨示远',
          sex: 'male',
          age: 52,
          ethnicity: '汉族',
          office: 'jiantang',
          measure: 'probation',
          crime: '诈骗罪',
          effective: -13,
          court: ownCourt,
          serial: 404,
        },
        -11,
      ),
      intakeStep('clerk', [-2, 10], 'excuse', () => ({
        kind: 'other',
        text: '电话里说在外地等车，客运站查无班次，又联系不上。（演示）',
        verified: 'no',
      })),
    ],
  },
  {
    title: '疑似漏管：法院没有书面告知报到期限',
    scenes: [
      noticed(
        {
          ...year,
          name: '白玛例措',
          sex: 'female',
          age: 38,
          ethnicity: '藏族',
          office: 'nixi',
          measure: 'probation',
          crime: '开设赌场罪',
          effective: -14,
          court: '维西傈僳族自治县人民法院（演示）',
          serial: 405,
        },
        -9,
        { informed: 'no', elsewhere: true, placeBasis: 'unknown' },
      ),
    ],
  },
  {
    title: '已认定漏管，查找过两次',
    scenes: [
      noticed(
        {
          ...twoYears,
          name: '熊例山',
          sex: 'male',
          age: 31,
          ethnicity: '傈僳族',
          office: 'jiantang',
          measure: 'probation',
          crime: '故意伤害罪',
          effective: -27,
          court: ownCourt,
          serial: 406,
        },
        -25,
      ),
      intakeStep('approver', [-16, 10], 'declareMissed', () => ({
        kind: 'notReported',
        text: '告知书载明报到期限，逾期没有报到，电话停机，家属不知去向。（演示）',
      })),
      intakeStep('clerk', [-16, 15], 'search', ({ day }) => ({
        searchedOn: day(-16),
        text: '到住处走访，邻居称半个月前外出务工。（演示）',
        result: 'notFound',
      })),
      intakeStep('clerk', [-9, 15], 'search', ({ day }) => ({
        searchedOn: day(-9),
        text: '请派出所协助查询，没有新的线索。（演示）',
        result: 'notFound',
      })),
    ],
  },
  {
    title: '没有按时来，住院已核实，不是漏管',
    scenes: [
      noticed(
        {
          ...parole,
          name: '此里示都',
          sex: 'male',
          age: 60,
          ethnicity: '藏族',
          office: 'nixi',
          measure: 'parole',
          crime: '盗窃罪',
          effective: -12,
          court: '迪庆藏族自治州中级人民法院（演示）',
          serial: 407,
        },
        -9,
      ),
      intakeStep('clerk', [-3, 10], 'excuse', () => ({
        kind: 'illness',
        text: '急性阑尾炎住院手术，医院出具证明，电话核实属实。（演示）',
        verified: 'yes',
      })),
    ],
  },
  {
    title: '维西：三日后到期',
    scenes: [
      noticed(
        {
          ...year,
          name: '恰示林',
          sex: 'male',
          age: 41,
          ethnicity: '傈僳族',
          office: 'tacheng',
          measure: 'probation',
          crime: '非法狩猎罪',
          effective: -7,
          court: '维西傈僳族自治县人民法院（演示）',
          serial: 408,
        },
        -4,
        {},
        probationPapers,
        'weixi',
      ),
      intakeStep('weixi', [-3, 10], 'sendReceipt', ({ day }) => ({ sentOn: day(-3) })),
    ],
  },
  {
    title: '德钦：在途',
    scenes: [
      noticed(
        {
          ...year,
          name: '斯那例珠',
          sex: 'female',
          age: 29,
          ethnicity: '藏族',
          office: 'benzilan',
          measure: 'probation',
          crime: '交通肇事罪',
          effective: -4,
          court: '德钦县人民法院（演示）',
          serial: 409,
        },
        -2,
        {},
        ['judgment', 'executionNotice'],
        'deqin',
      ),
    ],
  },
];
