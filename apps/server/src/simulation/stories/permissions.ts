import { isAdult, servingFor } from '../story.ts';
import type { Story } from '../story.ts';
import { agrees } from './words.ts';

/** 会客（接触）: asked for, advised on, decided by the county. */
export const contactPermissionStory: Story = {
  name: '会客（接触）',
  begins: 1,
  fits: (person, today) => servingFor(person, today, 30) && isAdult(person, today) && !person.forbidden,
  async *tell(scene) {
    const { chance } = scene;
    const matter = await scene.start('contactPermission', {
      whom: '演示·被害人家属',
      relation: chance.pick(['victim', 'accomplice', 'other']),
      purpose: '当面道歉、商量赔偿事宜。（演示）',
      from: scene.day(6),
      until: scene.day(6),
      place: { text: '演示村委会' },
      manner: '村委会工作人员在场见面（演示）',
    });
    yield 1;
    await scene.step(matter, 'opinion', agrees);
    yield 1;
    await scene.step(
      matter,
      'decide',
      chance.percent(85)
        ? { outcome: 'approved', conditions: '村委会工作人员全程在场。（演示）', prohibitionChecked: true }
        : { outcome: 'refused', reasons: '对方明确表示不愿意见面。（演示）', prohibitionChecked: true },
    );
  },
};

/** 进入特定区域（场所）: of somebody whom a prohibition order keeps out of places. */
export const placePermissionStory: Story = {
  name: '进入特定场所',
  begins: 6,
  fits: (person, today) => servingFor(person, today, 30) && person.forbidden && person.placesForbidden,
  async *tell(scene) {
    const matter = await scene.start('placePermission', {
      place: { text: '演示市场' },
      from: scene.day(7),
      until: scene.day(8),
      purpose: '运送自家农产品到指定摊位。（演示）',
      company: '演示村委会工作人员',
    });
    yield 1;
    await scene.step(matter, 'opinion', agrees);
    yield 1;
    await scene.step(matter, 'decide', {
      outcome: 'approved',
      orderAllows: true,
      conditions: '当日往返，到达和离开各报告一次。（演示）',
    });
  },
};

/** 经常性跨市县: half a year of work in the next county, reported each time, sometimes ended before. */
export const recurringTravelStory: Story = {
  name: '经常性跨市县',
  once: true,
  begins: 1,
  fits: (person, today) =>
    servingFor(person, today, 220) &&
    isAdult(person, today) &&
    !person.forbidden &&
    person.measure !== 'outsidePrison',
  async *tell(scene) {
    const county = scene.person.county === 533_422_000_000 ? 533_423_000_000 : 533_422_000_000;
    const place = { text: '邻县演示工地', region: county };
    const matter = await scene.start('recurringTravel', {
      reason: 'work',
      reasonText: '在邻县工地做工，每周回家。（演示）',
      place,
      times: '周一早去，周五晚回（演示）',
      frequency: '每周一次',
      from: scene.day(7),
      until: scene.day(150),
      proof: '用工单位证明（演示）',
    });
    yield 1;
    await scene.step(matter, 'opinion', agrees);
    yield 2;
    await scene.step(matter, 'decide', { outcome: 'approved', demands: '每次去和回来各报告一次。（演示）' });
    yield 12;
    for (let time = 0; time < 4; time += 1) {
      await scene.step(matter, 'report', {
        place,
        leftOn: scene.day(-4),
        returnedOn: scene.day(-1),
        means: scene.chance.pick(['telephone', 'message']),
      });
      yield 7;
    }
    if (!scene.chance.percent(40)) return;
    await scene.step(matter, 'end', {
      endedOn: scene.today,
      reason: 'notNeeded',
      text: '工地完工。（演示）',
    });
  },
};
