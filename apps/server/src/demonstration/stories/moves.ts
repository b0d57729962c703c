import type { Scene, Story } from './scene.ts';
import { go, start } from './scene.ts';

/** People who move between the counties: one is asked about, one is on the way with his file, one has arrived. */
export const moveStories: readonly Story[] = [
  {
    title: '申请到德钦，已征求意见，等对方核实回复',
    at: 'nixi',
    scenes: asked('nixi', 'approver', -6, { text: '德钦县奔子栏镇（演示地址）', region: 533_422_102_000 }),
  },
  {
    title: '从维西到香格里拉，决定已送达，案卷在路上，人还没有报到',
    at: 'tacheng',
    scenes: decided('tacheng', 'weixi', 'approver', -16, {
      text: '香格里拉市建塘镇（演示地址）',
      region: 533_401_101_000,
    }),
  },
  {
    title: '从德钦到维西，已经报到',
    at: 'benzilan',
    scenes: [
      ...decided('benzilan', 'deqin', 'weixi', -30, {
        text: '维西傈僳族自治县塔城镇（演示地址）',
        region: 533_423_103_000,
      }),
      go('weixi', [-16, 10], 'receive', (on) => ({ receivedOn: on(-17), complete: 'yes' })),
      go('weixi', [-15, 9], 'arrive', (on) => ({
        arrivedOn: on(-15),
        identityMethod: 'idCard',
        registered: true,
        office: { text: '维西傈僳族自治县塔城镇', region: 533_423_103_000 },
      })),
    ],
  },
];

type Player = Scene['who'];
type Place = { readonly text: string; readonly region: number };

function asked(office: Player, county: Player, day: number, place: Place): Scene[] {
  return [
    start(office, [day, 9], 'relocation', (on) => ({
      reason: 'residence',
      reasonText: '随家人到当地居住，房屋已经租好。（演示）',
      place,
      address: '演示路1号',
      relatives: '演示·兄长，同住。',
      intendedOn: on(day + 35),
    })),
    go(office, [day + 1, 9], 'opinion', () => ({
      opinion: 'agree',
      text: '情况属实，建议同意变更。（演示）',
    })),
    go(county, [day + 2, 10], 'ask', () => ({ questions: '请核实住处和同住的亲属。（演示）' })),
  ];
}

function decided(office: Player, county: Player, other: Player, day: number, place: Place): Scene[] {
  return [
    ...asked(office, county, day, place),
    go(other, [day + 6, 10], 'answer', (on) => ({
      receivedOn: on(day + 3),
      residence: '住处属实，租期两年。（演示）',
      livelihood: '在当地务工。（演示）',
      family: '与兄长同住。（演示）',
      opinion: 'agree',
    })),
    go(county, [day + 8, 10], 'decide', () => ({ outcome: 'approved' })),
    go(county, [day + 11, 10], 'inform', (on) => ({
      receivedDecisionOn: on(day + 11),
      educated: true,
      reportTo: '新执行地社区矫正机构',
    })),
    go(county, [day + 11, 15], 'handOver', () => ({
      pieces: ['judgment', 'executionNotice', 'relocationDecision', 'answer', 'file'],
      carrier: '专人送达',
    })),
  ];
}
