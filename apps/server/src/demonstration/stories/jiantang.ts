import type { Story } from './scene.ts';
import { advise, ask, comeBack, grant, refuse } from './scene.ts';

/** 建塘镇: the office is not entrusted, so even a short leave goes to the county. */
export const jiantangStories: readonly Story[] = [
  {
    title: '等司法所审核',
    at: 'jiantang',
    scenes: [
      ask('clerk', [0, 9], {
        from: 4,
        until: 6,
        reason: 'study',
        text: '参加驾驶培训考试。',
        place: 'lijiang',
      }),
    ],
  },
  {
    title: '等县级决定（未受委托）',
    at: 'jiantang',
    scenes: [
      ask('jiantang', [-1, 9], {
        from: 3,
        until: 6,
        reason: 'family',
        text: '送孩子到州外就学。',
        place: 'dali',
      }),
      advise('jiantang', [-1, 16]),
    ],
  },
  {
    title: '县级批准，正在外出',
    at: 'jiantang',
    scenes: [
      ask('jiantang', [-7, 9], {
        from: -3,
        until: 11,
        reason: 'business',
        text: '到州外销售药材。',
        place: 'chengdu',
        transport: '自驾',
      }),
      advise('jiantang', [-7, 15]),
      grant('approver', [-6, 10]),
    ],
  },
  {
    title: '县级不准予',
    at: 'jiantang',
    scenes: [
      ask('jiantang', [-6, 9], {
        from: 1,
        until: 12,
        reason: 'other',
        text: '随旅行团外出。',
        place: 'chengdu',
      }),
      {
        does: 'step',
        who: 'jiantang',
        when: [-5, 9],
        step: 'review',
        values: { opinion: 'disagree', text: '事由不属于确需外出的情形。（演示）' },
      },
      refuse('approver', [-4, 11], '旅游不属于正当理由，且期间有一次集中教育。可以在期满后安排。（演示）'),
    ],
  },
  {
    title: '批错后撤销',
    at: 'jiantang',
    scenes: [
      ask('jiantang', [-6, 14], {
        from: 2,
        until: 10,
        reason: 'work',
        text: '到外地参加面试。',
        place: 'kunming',
      }),
      advise('jiantang', [-6, 16]),
      grant('approver', [-5, 10]),
      {
        does: 'mend',
        who: 'approver',
        when: [-2, 10],
        act: 'annul',
        reason: '经核实用人单位并未通知面试，批准所依据的材料不实，予以撤销。（演示）',
      },
    ],
  },
  {
    title: '申请后撤回',
    at: 'jiantang',
    scenes: [
      ask('jiantang', [-4, 9], {
        from: 1,
        until: 4,
        reason: 'family',
        text: '参加亲属葬礼。',
        place: 'dali',
      }),
      {
        does: 'mend',
        who: 'jiantang',
        when: [-3, 9],
        act: 'withdraw',
        reason: '本人改由家属代为办理，不再外出。（演示）',
      },
    ],
  },
  {
    title: '退回补正',
    at: 'jiantang',
    scenes: [
      ask('jiantang', [-2, 9], {
        from: 5,
        until: 12,
        reason: 'medical',
        text: '外出就医。',
        place: 'kunming',
      }),
      advise('jiantang', [-2, 11]),
      {
        does: 'mend',
        who: 'clerk',
        when: [-1, 9],
        act: 'sendBack',
        to: 'apply',
        reason: '缺诊断证明，请补齐后再报。（演示）',
      },
    ],
  },
  {
    title: '一次四十天，州级批准，正在外出',
    at: 'jiantang',
    scenes: [
      ask('jiantang', [-18, 9], {
        from: -11,
        until: 28,
        reason: 'medical',
        text: '到省外做器官移植后复查和康复。',
        place: 'chengdu',
        special: '主治医院要求留院康复四十日，当地没有同等条件。',
      }),
      advise('jiantang', [-18, 15]),
      advise('clerk', [-17, 10], 'countyReview'),
      grant('prefecture', [-15, 10], '每三日视频报告一次，出院后三日内返回。（演示）'),
      { does: 'step', who: 'clerk', when: [-15, 15], step: 'notify', values: { note: '书面通报（演示）' } },
    ],
  },
  {
    title: '州级批准，尚未通报检察院',
    at: 'jiantang',
    scenes: [
      ask('jiantang', [-45, 9], {
        from: -40,
        until: -21,
        reason: 'work',
        text: '到外地务工。',
        place: 'lijiang',
      }),
      advise('jiantang', [-45, 15]),
      grant('approver', [-44, 9]),
      comeBack('jiantang', [-21, 16]),
      ask('jiantang', [-6, 9], {
        from: -2,
        until: 9,
        reason: 'work',
        text: '同一工地二期。',
        place: 'lijiang',
      }),
      advise('jiantang', [-6, 10]),
      advise('clerk', [-5, 10], 'countyReview'),
      grant('prefecture', [-4, 10]),
    ],
  },
  {
    title: '补录时发现越权批准',
    at: 'jiantang',
    scenes: [
      {
        does: 'enterFromPaper',
        who: 'jiantang',
        when: [-8, 10],
        reason: '移交旧档案时发现未录入系统。（演示）',
        wish: { from: -28, until: -20, reason: 'family', text: '回老家处理房屋。', place: 'dali' },
        decidedBy: 'judicialOffice',
        asked: [-31, 9],
        decided: [-30, 9],
        back: [-20, 17],
      },
    ],
  },
  {
    title: '批准后更正',
    at: 'jiantang',
    scenes: [
      ask('jiantang', [-6, 9], {
        from: -2,
        until: 2,
        reason: 'litigation',
        text: '到法院参加民事诉讼。',
        place: 'dali',
        transport: '客车',
      }),
      advise('jiantang', [-6, 10]),
      grant('approver', [-5, 9]),
      {
        does: 'mend',
        who: 'approver',
        when: [-4, 9],
        act: 'correct',
        field: 'transport',
        newValue: '自驾（演示）',
        reason: '本人改乘亲属车辆。（演示）',
      },
    ],
  },
];
