import { probationPapers } from './awaited.ts';
import type { ArrivalStory } from './story.ts';
import { intakeStep, receive } from './story.ts';

/** Somebody who stands at the counter without papers: received at once, the papers chased (《衔接配合意见》第七条). */
export const walkIn: ArrivalStory = {
  title: '本人来报到，没有文书：先接收，已催送',
  scenes: [
    {
      does: 'arrive',
      who: 'clerk',
      when: [-1, 9],
      person: {
        name: '阿普·例生',
        sex: 'male',
        age: 29,
        ethnicity: '傈僳族',
        office: 'nixi',
        measure: 'control',
        crime: '盗窃罪',
        effective: -6,
        length: { months: 6 },
        lengthWords: '六个月',
        court: '丽江市古城区人民法院（演示）',
        serial: 410,
        withoutPapers: true,
      },
      announce: ({ day }) => ({
        source: 'walkIn',
        learnedOn: day(-1),
        deciderKind: 'court',
        decider: '丽江市古城区人民法院（演示）',
        informed: 'unknown',
        placeBasis: 'unknown',
        elsewhere: true,
        assessed: 'unknown',
        localHousehold: 'no',
        note: '本人称判决已经生效，没有带文书，只带了身份证。（演示）',
      }),
    },
    receive('clerk', [-1, 10], { documentsChecked: false, identityMethod: 'idCard' }),
    intakeStep('clerk', [-1, 11], 'chase', ({ day }) => ({
      noticeOn: day(-1),
      missing: probationPapers,
      note: '已电话联系承办法官。（演示）',
    })),
  ],
};
