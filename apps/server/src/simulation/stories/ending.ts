import { isAdult, servingFor } from '../story.ts';
import type { Story } from '../story.ts';

/** A death: an emergency alerted and reported, then the end of the correction and the notices about it. */
export const deathStory: Story = {
  name: '死亡终止',
  begins: 0.06,
  fits: (person, today) => servingFor(person, today, 60) && isAdult(person, today),
  async *tell(scene) {
    const county = { by: 'countyAgency' } as const;
    const emergency = await scene.start('emergency', {
      kind: 'death',
      happenedAt: `${scene.day(-1)} 22:30`,
      foundAt: scene.clock(20),
      text: '因病在家中去世，家属电话报告。（演示）',
    });
    await scene.step(emergency, 'alert', {
      alertedAt: scene.clock(10),
      organs: ['police', 'health'],
      text: '司法所工作人员到现场了解情况。（演示）',
    });
    await scene.step(emergency, 'report', { text: '因病死亡，没有异常，家属没有异议。（演示）' });
    await scene.step(emergency, 'tell', {});
    yield 1;
    await scene.step(emergency, 'conclude', {
      concludedOn: scene.today,
      text: '已由医院出具死亡证明。（演示）',
    });
    const matter = await scene.start(
      'termination',
      {
        ground: 'death',
        effectiveOn: scene.day(-2),
        discoveredOn: scene.day(-1),
        reportedBy: '家属（演示）',
        reportedOn: scene.day(-1),
        cause: '因病死亡（演示）',
        deathCertificate: '演示医院死亡证明1号',
      },
      county,
    );
    while ((await scene.next(matter, { notifyDeath: { sentOn: scene.today }, terminate: {} })) !== undefined);
  },
};
