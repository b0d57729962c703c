import type { Story } from './scene.ts';
import { advise, ask, comeBack, grant } from './scene.ts';

/** 德钦 and 维西: one entrusted office each, and a county that decides the rest. */
export const neighbourStories: readonly Story[] = [
  {
    title: '因道路中断不能按期返回，已报告',
    at: 'benzilan',
    scenes: [
      ask('benzilan', [-11, 9], {
        from: -7,
        until: -2,
        reason: 'medical',
        text: '到州外医院取药复查。',
        place: 'shangriLa',
      }),
      grant('benzilan', [-10, 9]),
      {
        does: 'step',
        who: 'benzilan',
        when: [-2, 15],
        step: 'delay',
        values: {
          reason: '返程道路塌方中断，已向当地报告并来电说明。（演示）',
          justified: true,
          timely: true,
        },
      },
    ],
  },
  {
    title: '明天到期',
    at: 'benzilan',
    scenes: [
      ask('benzilan', [-6, 9], {
        from: -3,
        until: 1,
        reason: 'family',
        text: '接送老人体检。',
        place: 'lijiang',
      }),
      grant('benzilan', [-5, 9]),
    ],
  },
  {
    title: '正在外出',
    at: 'tacheng',
    scenes: [
      ask('tacheng', [-5, 10], {
        from: -2,
        until: 2,
        reason: 'family',
        text: '陪同孩子到学校报到。',
        place: 'dali',
      }),
      grant('tacheng', [-4, 9]),
    ],
  },
  {
    title: '明天出发',
    at: 'tacheng',
    scenes: [
      ask('tacheng', [-3, 9], {
        from: 1,
        until: 5,
        reason: 'business',
        text: '到市场销售农产品。',
        place: 'lijiang',
      }),
      grant('tacheng', [-2, 16]),
    ],
  },
  {
    title: '十天，等县级决定',
    at: 'tacheng',
    scenes: [
      ask('tacheng', [-2, 9], {
        from: 3,
        until: 12,
        reason: 'work',
        text: '到外地参加短工。',
        place: 'dali',
      }),
      advise('tacheng', [-1, 9]),
    ],
  },
  {
    title: '晚回不足四十八小时',
    at: 'tacheng',
    scenes: [
      ask('tacheng', [-15, 9], {
        from: -12,
        until: -8,
        reason: 'medical',
        text: '到州外医院检查。',
        place: 'dali',
      }),
      grant('tacheng', [-15, 14]),
      comeBack('tacheng', [-7, 11]),
    ],
  },
];
