import { places } from '../stories/scene.ts';
import type { ArrivalStory } from './story.ts';
import { intakeStep, receive } from './story.ts';

/** 暂予监外执行: handed over at a hospital, with ground and guarantor. */
export const atHospital: ArrivalStory = {
  title: '暂予监外执行：在医院会同交接，已登记情形和保证人',
  scenes: [
    {
      does: 'arrive',
      who: 'clerk',
      when: [-8, 9],
      person: {
        name: '祝示远',
        sex: 'male',
        age: 57,
        ethnicity: '傈僳族',
        office: 'nixi',
        measure: 'outsidePrison',
        crime: '诈骗罪',
        effective: -9,
        length: { months: 10 },
        lengthWords: '10个月',
        court: '云南省监狱管理局（演示）',
        serial: 413,
      },
      announce: ({ day }) => ({
        source: 'notice',
        learnedOn: day(-8),
        noticeReceivedOn: day(-8),
        deciderKind: 'prison',
        effectiveOn: day(-9),
        custodianNotifiedOn: day(-8),
        informed: 'yes',
        placeBasis: 'residence',
        elsewhere: true,
        assessed: 'yes',
        localHousehold: 'yes',
      }),
      papers: ['judgment', 'informing', 'placeDetermination', 'exitBan', 'medicalOpinion', 'guarantee'],
    },
    intakeStep('clerk', [-7, 10], 'sendReceipt', ({ day }) => ({ sentOn: day(-7) })),
    intakeStep('clerk', [-7, 11], 'forward', ({ day }) => ({ sentOn: day(-7) })),
    receive('clerk', [-3, 10], {
      manner: 'hospital',
      escort: '演示监狱',
      hospital: { text: '香格里拉市演示医院住院部', region: places.shangriLa.region },
      note: '与监狱狱政科民警、医院一同在病房核对。（演示）',
    }),
    {
      does: 'start',
      who: 'nixi',
      when: [-2, 10],
      procedure: 'medicalBasis',
      values: ({ day }) => ({
        basis: 'illness',
        diagnosis: '演示诊断：需要住院治疗，符合保外就医的情形。',
        hospital: '演示省级医院',
        diagnosedOn: day(-20),
        guarantor: [{ name: '演示·祝示兰', role: 'spouse', sex: 'female', phone: '10020000998' }],
        guaranteeOn: day(-12),
      }),
    },
  ],
};
