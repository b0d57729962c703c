import { addDays, daysBetween } from '@guitu/law';

import { isAdult, servingFor } from '../story.ts';
import type { Story } from '../story.ts';
import { minuteOf } from '../world.ts';
import { destinations } from './places.ts';

/** A leave that was handled on paper while the network was down, entered afterwards with the days of the papers. */
export const paperFirstStory: Story = {
  name: '补录纸质外出',
  begins: 0.7,
  fits: (person, today) =>
    servingFor(person, today, 40) &&
    isAdult(person, today) &&
    !person.forbidden &&
    person.measure !== 'outsidePrison' &&
    person.receivedOn !== undefined &&
    daysBetween(person.receivedOn, today) > 60,
  async *tell(scene) {
    const { chance } = scene;
    const from = scene.day(-chance.between(12, 18));
    const until = addDays(from, 4);
    const at = (day: typeof from, hour: number) => minuteOf(day, hour * 60);
    const office = { office: 'judicialOffice' as const, name: '演示·纸上经办人' };
    const county = { office: 'countyAgency' as const, name: '演示·纸上审批人' };
    await scene.fromPaper('leave', '停电断网期间在纸上办理，恢复后补录。（演示）', [
      {
        step: 'apply',
        happenedAt: at(addDays(from, -4), 9),
        as: office,
        values: {
          reason: 'medical',
          reasonText: '到医院复查。（演示）',
          destination: { ...chance.pick(destinations) },
          from,
          until,
        },
      },
      {
        step: 'review',
        happenedAt: at(addDays(from, -4), 15),
        as: office,
        values: { opinion: 'agree', text: '属实。（演示）' },
      },
      {
        step: 'decide',
        happenedAt: at(addDays(from, -3), 10),
        as: county,
        values: { outcome: 'approved', originalNumber: `演示外出准字第${chance.between(1, 99)}号` },
      },
      {
        step: 'return',
        happenedAt: at(until, 17),
        as: office,
        values: { returnedAt: at(until, 17) },
      },
    ]);
    yield 1;
  },
};
