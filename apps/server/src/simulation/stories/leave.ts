import { addDays, endOfDay } from '@guitu/law';
import type { FormValues } from '@guitu/law';

import type { Scene } from '../scene.ts';
import { servingFor } from '../story.ts';
import type { Story } from '../story.ts';
import { destinations } from './places.ts';

const grounds = [
  ['medical', '到州外医院复查，医生约好了日期。'],
  ['family', '回老家处理老人的丧事。'],
  ['family', '送孩子到州外就学。'],
  ['work', '随施工队到外地做工一段时间。'],
  ['business', '到州外销售松茸、药材。'],
  ['litigation', '到外地法院参加民事诉讼。'],
  ['study', '参加驾驶培训考试。'],
] as const;

/** 外出: asked for some days ahead, decided by whoever it is for, and come back from: in time, early, or a day late. */
export const leaveStory: Story = {
  name: '外出',
  begins: 14,
  fits: (person, today) =>
    servingFor(person, today, 45) && !person.forbidden && person.measure !== 'outsidePrison',
  async *tell(scene) {
    const { chance } = scene;
    const [reason, text] = chance.pick(grounds);
    const from = scene.day(chance.between(4, 8));
    const length = chance.weighted([
      [chance.between(2, 7), 70],
      [chance.between(8, 20), 30],
    ]);
    const until = addDays(from, length - 1);
    const matter = await scene.start('leave', {
      reason,
      reasonText: `${text}（演示）`,
      destination: chance.pick(destinations),
      from,
      until,
      transport: chance.pick(['客车', '自驾', '乘亲属车辆']),
      contact: '10012345678',
    });
    if (chance.percent(5)) {
      yield 1;
      await scene.mend(matter, { act: 'withdraw', reason: '本人改由家属代为办理，不再外出。（演示）' });
      return;
    }
    yield* decided(scene, matter, chance.percent(9) ? refused : granted);
    if (scene.today > from || !(await scene.waiting(matter)).includes('return')) return;
    while (scene.today < from) yield 1;
    if (length > 7) {
      yield 3;
      await scene.step(matter, 'contact', { method: 'telephone', text: '电话联系，在约定的地方。（演示）' });
    }
    yield* comeBack(scene, matter, chance.percent(6) ? addDays(until, 1) : until);
  },
};

const granted: FormValues = { outcome: 'approved', obligations: '每日电话报告一次。（演示）' };
const refused: FormValues = {
  outcome: 'refused',
  reasons: '事由不属于确需外出的情形，可以委托家属办理。（演示）',
};

async function* decided(scene: Scene, matter: string, decision: FormValues): AsyncGenerator<number, void> {
  const agreed = decision['outcome'] === 'approved';
  const opinion = {
    opinion: agreed ? 'agree' : 'disagree',
    text: agreed ? '情况属实，建议批准。（演示）' : '事由不充分，建议不批准。（演示）',
  };
  const values = {
    review: opinion,
    countyReview: opinion,
    decide: decision,
    notify: { note: '书面通报（演示）' },
  };
  for (;;) {
    const step = await scene.next(matter, values);
    if (step === undefined) return;
    if (step === 'review' && scene.chance.percent(50)) yield 1;
  }
}

/** He is back in the evening of that day; it is entered on the next working day. */
async function* comeBack(scene: Scene, matter: string, on: string): AsyncGenerator<number, void> {
  while (scene.today <= on) yield 1;
  const evening = Date.parse(endOfDay(on as never)) - 6 * 3_600_000;
  await scene.step(matter, 'return', {
    returnedAt: new Date(evening).toISOString(),
    note: '按要求报告，没有异常。（演示）',
  });
}
