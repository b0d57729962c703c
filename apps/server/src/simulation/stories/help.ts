import { isAdult, servingFor } from '../story.ts';
import type { Story } from '../story.ts';

/** 帮扶转介: what somebody needs goes to whoever gives it, and what came of it is written down. */
export const referralStory: Story = {
  name: '帮扶转介',
  begins: 2.5,
  fits: (person, today) => servingFor(person, today, 40) && isAdult(person, today),
  async *tell(scene) {
    const { chance } = scene;
    const [help, to, need] = chance.pick([
      ['employment', '人力资源和社会保障局（演示）', '没有稳定收入，想学修车。'],
      ['temporary', '民政局（演示）', '房屋漏雨，一时没有钱修。'],
      ['training', '职业技能培训学校（演示）', '想学厨师。'],
      ['legalAid', '法律援助中心（演示）', '与人有土地纠纷，不懂怎样起诉。'],
    ] as const);
    const matter = await scene.start('referral', { help, to, need: `${need}（演示）`, willing: true });
    yield chance.between(8, 25);
    await scene.step(matter, 'result', {
      heardOn: scene.today,
      result: chance.percent(80) ? 'given' : 'refused',
      text: '已电话核实。（演示）',
    });
  },
};

/** 申诉、控告、检举: received, handled, answered on paper. */
export const complaintStory: Story = {
  name: '申诉控告',
  begins: 0.15,
  fits: (person, today) => servingFor(person, today, 40) && isAdult(person, today),
  async *tell(scene) {
    const matter = await scene.start(
      'complaint',
      {
        receivedOn: scene.today,
        kind: 'charge',
        by: '本人',
        against: '演示·某工作人员',
        text: '认为通知参加活动的时间太晚。（演示）',
        manner: 'said',
      },
      { by: 'countyAgency' },
    );
    yield 4;
    await scene.step(matter, 'handle', { result: 'partly', text: '已改为提前三日通知。（演示）' });
    yield 1;
    await scene.step(matter, 'inform', { informedOn: scene.today, manner: 'paper' });
  },
};
