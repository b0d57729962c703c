import { addDays, chinaCalendar } from '@guitu/law';

import { isAdult, servingFor } from '../story.ts';
import type { Story } from '../story.ts';

/** 失联: noticed at once, looked for, the procuratorate told, found the next day and dealt with. */
export const lostStory: Story = {
  name: '失联后找到',
  begins: 0.5,
  fits: (person, today) =>
    servingFor(person, today, 40) && isAdult(person, today) && chinaCalendar.isWorkday(addDays(today, 1)),
  async *tell(scene) {
    const matter = await scene.start('lostContact', {
      form: 'lost',
      since: `${scene.day(-1)} 18:00`,
      discoveredAt: scene.clock(5),
      how: 'noAnswer',
      text: '约定的电话联络没有接通，连拨三次关机。（演示）',
    });
    await scene.step(matter, 'search', {
      searchedAt: scene.clock(10),
      method: 'telephone',
      by: '司法所两名工作人员（演示）',
      text: '拨打家属电话，家属说前一天上山没有回来。（演示）',
      result: 'notFound',
    });
    await scene.step(matter, 'search', {
      searchedAt: scene.clock(5),
      method: 'visit',
      by: '司法所两名工作人员（演示）',
      text: '到家中查访，没有见到。（演示）',
      result: 'notFound',
    });
    await scene.step(matter, 'notify', { sentAt: scene.clock(3) });
    yield 1;
    await scene.step(matter, 'found', {
      foundAt: scene.clock(20),
      place: { text: '高山牧场（演示）' },
      reason: '上山放牧，手机没有电。（演示）',
      compliance: 'complies',
    });
    await scene.step(matter, 'tellFound', { sentAt: scene.clock(2) });
    yield 2;
    await scene.step(matter, 'dispose', {
      handlings: ['education'],
      on: scene.today,
      text: '没有超过四十八小时，经教育认识错误。（演示）',
    });
  },
};
