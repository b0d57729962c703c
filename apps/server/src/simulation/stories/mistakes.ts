import type { Scene } from '../scene.ts';
import type { Story } from '../story.ts';
import { isAdult, servingFor } from '../story.ts';
import { agrees } from './words.ts';

const right = {
  text: '丽江市演示医院',
  region: 530_702_000_000,
};

/** 办错了再改: a telephone number put right, a decision annulled because it named another place, and made anew. */
export const mistakeStory: Story = {
  name: '办错更正',
  begins: 0.8,
  fits: (person, today) =>
    servingFor(person, today, 60) &&
    isAdult(person, today) &&
    !person.forbidden &&
    person.measure !== 'outsidePrison',
  async *tell(scene) {
    const asked = {
      reason: 'medical',
      reasonText: '到医院复查，医生约好了日期。（演示）',
      destination: { text: '大理州演示医院', region: 532_901_000_000 },
      from: scene.day(9),
      until: scene.day(11),
      transport: '客车',
      contact: '10012345670',
    };
    const matter = await scene.start('leave', asked);
    yield 1;
    await scene.mend(matter, {
      act: 'correct',
      step: 'apply',
      field: 'contact',
      newValue: '10012345678',
      reason: '电话末位登记错了，已与本人核对。（演示）',
    });
    await decided(scene, matter);
    yield 1;
    await scene.mend(
      matter,
      { act: 'annul', reason: '目的地登记错了，应为丽江市，撤销后重新办理。（演示）' },
      { by: 'countyAgency' },
    );
    const again = await scene.start('leave', { ...asked, destination: right, contact: '10012345678' });
    await decided(scene, again);
    while (scene.today < asked.until) yield 1;
    await scene.step(again, 'return', {
      returnedAt: scene.clock(30),
      note: '按要求报告，没有异常。（演示）',
    });
  },
};

async function decided(scene: Scene, matter: string): Promise<void> {
  const values = {
    review: agrees,
    countyReview: agrees,
    decide: { outcome: 'approved', obligations: '每日电话报告一次。（演示）' },
    notify: { note: '书面通报（演示）' },
  };
  while ((await scene.next(matter, values)) !== undefined);
}
