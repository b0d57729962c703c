import { places } from '../stories/scene.ts';
import type { ArrivalStory } from './story.ts';

/** Somebody of the register whose time on paper was taken over (上线前情况). */
export const takenOver: ArrivalStory = {
  title: '上线前情况：接续一次外出、一次训诫、一季考核',
  ofRegister: 'nixi',
  scenes: [
    {
      does: 'start',
      who: 'nixi',
      when: [-30, 9],
      procedure: 'openingBalance',
      values: ({ day }) => ({ asOf: day(-31), basis: '尼西司法所纸质台账和卷宗。（演示）' }),
    },
    {
      does: 'step',
      who: 'nixi',
      when: [-30, 10],
      procedure: 'openingBalance',
      step: 'addLeave',
      values: ({ day }) => ({
        destination: places.lijiang,
        from: day(-45),
        until: day(-41),
        decidedBy: 'judicialOffice',
        originalNumber: '演示纸准〔旧〕12号',
        returnedOn: day(-41),
      }),
    },
    {
      does: 'step',
      who: 'nixi',
      when: [-30, 11],
      procedure: 'openingBalance',
      step: 'addSanction',
      values: ({ day }) => ({
        kind: 'admonition',
        on: day(-38),
        originalNumber: '演示训诫〔旧〕2号',
        reason: '未按时报告一次。（演示）',
      }),
    },
    {
      does: 'step',
      who: 'nixi',
      when: [-30, 12],
      procedure: 'openingBalance',
      step: 'addScore',
      values: () => ({ period: '上线前一季度（演示）', score: '合格', basis: '纸质考核表' }),
    },
  ],
};
