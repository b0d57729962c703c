import { probationPapers } from './awaited.ts';
import type { ArrivalStory } from './story.ts';
import { intakeStep, receive } from './story.ts';

/** A minor: the guardian is told, the declaration is still to come. */
export const minor: ArrivalStory = {
  title: '未成年人：已通知监护人到场，三日后宣告',
  scenes: [
    {
      does: 'arrive',
      who: 'clerk',
      when: [-10, 9],
      person: {
        name: '江初示恩',
        sex: 'male',
        age: 16,
        ethnicity: '藏族',
        office: 'jiantang',
        measure: 'probation',
        crime: '盗窃罪',
        effective: -12,
        length: { years: 1 },
        lengthWords: '1年',
        court: '香格里拉市人民法院（演示）',
        serial: 412,
        minor: true,
      },
      announce: ({ day }) => ({
        source: 'notice',
        learnedOn: day(-10),
        noticeReceivedOn: day(-10),
        deciderKind: 'court',
        effectiveOn: day(-12),
        informed: 'yes',
        placeBasis: 'residence',
        assessed: 'yes',
        localHousehold: 'yes',
      }),
      papers: [...probationPapers, 'minorReport'],
    },
    intakeStep('clerk', [-9, 10], 'sendReceipt', ({ day }) => ({ sentOn: day(-9) })),
    {
      does: 'relate',
      who: 'clerk',
      when: [-9, 11],
      relation: {
        kind: 'guardian',
        name: '演示·江初例平',
        relationship: '父亲',
        sex: 'male',
        phone: '10020000999',
      },
    },
    receive('clerk', [-7, 9], { note: '由父亲陪同。（演示）' }),
    {
      does: 'start',
      who: 'clerk',
      when: [-6, 10],
      procedure: 'team',
      values: ({ day }) => ({
        from: day(-6),
        members: [
          { name: '演示·市局经办', role: 'officer', sex: 'male' },
          { name: '演示·江初例平', role: 'guardian', sex: 'male' },
          { name: '演示·杨例老师', role: 'minorExpert', sex: 'female', organisation: '演示中学' },
        ],
      }),
    },
    {
      does: 'start',
      who: 'clerk',
      when: [-2, 10],
      procedure: 'inductionDeclaration',
      step: 'notifyGuardian',
      values: ({ day, hour }) => ({
        guardian: '演示·江初例平',
        notifiedOn: day(-2),
        heldAt: hour([3, 10]),
        place: '香格里拉市社区矫正机构会议室（演示）',
      }),
    },
  ],
};
