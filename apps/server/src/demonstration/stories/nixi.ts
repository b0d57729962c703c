import type { Story } from './scene.ts';
import { advise, ask, comeBack, grant, refuse } from './scene.ts';

/** 尼西乡: the office is entrusted and decides on up to seven days itself. */
export const nixiStories: readonly Story[] = [
  {
    title: '正在外出',
    at: 'nixi',
    scenes: [
      ask('nixi', [-4, 9], {
        from: -1,
        until: 3,
        reason: 'medical',
        text: '到州外医院复查腰伤。',
        place: 'lijiang',
        transport: '客车',
      }),
      grant('nixi', [-4, 15]),
      {
        does: 'step',
        who: 'nixi',
        when: [0, 9],
        step: 'contact',
        values: { method: 'telephone', text: '已到医院挂号，情况正常。（演示）' },
      },
    ],
  },
  {
    title: '今天到期',
    at: 'nixi',
    scenes: [
      ask('nixi', [-8, 10], {
        from: -4,
        until: 0,
        reason: 'family',
        text: '参加弟弟婚礼并帮忙料理。',
        place: 'dali',
      }),
      grant('nixi', [-7, 9]),
    ],
  },
  {
    title: '超假一天',
    at: 'nixi',
    scenes: [
      ask('nixi', [-8, 11], {
        from: -4,
        until: -1,
        reason: 'work',
        text: '送一批松茸到客户处结账。',
        place: 'lijiang',
      }),
      grant('nixi', [-8, 16]),
    ],
  },
  {
    title: '超假满四十八小时，已责令返回',
    at: 'nixi',
    scenes: [
      ask('nixi', [-12, 9], {
        from: -9,
        until: -4,
        reason: 'work',
        text: '到工地结清工钱。',
        place: 'kunming',
      }),
      grant('nixi', [-12, 16]),
      {
        does: 'step',
        who: 'approver',
        when: [-1, 17],
        step: 'orderReturn',
        values: { reason: '超期未归，两日内电话未接通，责令立即返回。（演示）' },
      },
    ],
  },
  {
    title: '按期返回',
    at: 'nixi',
    scenes: [
      ask('nixi', [-20, 9], {
        from: -16,
        until: -11,
        reason: 'medical',
        text: '陪同母亲做手术。',
        place: 'kunming',
      }),
      grant('nixi', [-19, 10]),
      comeBack('nixi', [-11, 17]),
    ],
  },
  {
    title: '提前返回',
    at: 'nixi',
    scenes: [
      ask('nixi', [-9, 9], {
        from: -6,
        until: -1,
        reason: 'litigation',
        text: '作为证人出庭。',
        place: 'dali',
      }),
      grant('nixi', [-9, 15]),
      comeBack('nixi', [-3, 11]),
    ],
  },
  {
    title: '等司法所决定',
    at: 'nixi',
    scenes: [
      ask('nixi', [0, 8], {
        from: 4,
        until: 6,
        reason: 'business',
        text: '到市场采购秋播种子。',
        place: 'lijiang',
      }),
    ],
  },
  {
    title: '司法所不准予',
    at: 'nixi',
    scenes: [
      ask('nixi', [-3, 10], { from: 2, until: 5, reason: 'other', text: '外出看望朋友。', place: 'chengdu' }),
      refuse('nixi', [-2, 9], '没有提供任何证明材料，经电话核实事由不属实。可以补充材料后重新申请。（演示）'),
    ],
  },
  {
    title: '纸质审批一周后补录',
    at: 'nixi',
    scenes: [
      {
        does: 'enterFromPaper',
        who: 'nixi',
        when: [-3, 16],
        reason: '雨季断网，当时在纸上审批，网络恢复后补录。（演示）',
        wish: { from: -14, until: -10, reason: 'medical', text: '到县外医院住院检查。', place: 'lijiang' },
        decidedBy: 'judicialOffice',
        asked: [-17, 9],
        decided: [-17, 15],
        back: [-10, 16],
      },
    ],
  },
  {
    title: '续假，由县级批准',
    at: 'nixi',
    scenes: [
      ask('nixi', [-9, 9], { from: -6, until: -1, reason: 'medical', text: '住院治疗。', place: 'kunming' }),
      grant('nixi', [-9, 14]),
      ask('nixi', [-3, 9], {
        from: 0,
        until: 4,
        reason: 'medical',
        text: '医嘱延长住院。',
        place: 'kunming',
        continues: true,
      }),
      advise('nixi', [-3, 10]),
      grant('approver', [-2, 9]),
    ],
  },
  {
    title: '十二天，等县级决定',
    at: 'nixi',
    scenes: [
      ask('nixi', [-1, 9], {
        from: 4,
        until: 15,
        reason: 'work',
        text: '参加合作社组织的务工。',
        place: 'dali',
      }),
      advise('nixi', [-1, 11]),
    ],
  },
  {
    title: '两个月累计超过三十日，等州级决定',
    at: 'nixi',
    scenes: [
      ask('nixi', [-50, 9], {
        from: -45,
        until: -21,
        reason: 'work',
        text: '到州外务工。',
        place: 'kunming',
      }),
      advise('nixi', [-49, 9]),
      grant('approver', [-48, 10]),
      comeBack('nixi', [-21, 15]),
      ask('nixi', [-2, 9], {
        from: 4,
        until: 12,
        reason: 'work',
        text: '原工地收尾结账。',
        place: 'kunming',
      }),
      advise('nixi', [-2, 15]),
      advise('clerk', [-1, 10], 'countyReview', '累计超过三十日，事由属实，建议批准，报州级机构。（演示）'),
    ],
  },
];
