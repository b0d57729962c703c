import type { Story } from '../story.ts';
import { isAdult, servingFor } from '../story.ts';

/** 未成年人专门安排, soon after somebody is there who was a minor at the crime or still is one. */
export const minorStory: Story = {
  name: '未成年人专门安排',
  fits: (person, today) => servingFor(person, today, 20) && !isAdult(person, today),
  begins: () => 'once',
  async *tell(scene) {
    const matter = await scene.start('minorProtection', {
      from: scene.today,
      specialist: '演示·杨老师',
      specialistUnit: '司法所（演示）',
      knows: ['minors', 'education'],
      separate: true,
      secrecy: true,
      guardian: '演示·监护人',
      guardianToldOn: scene.today,
      schooling: 'finished',
    });
    yield 9;
    await scene.step(matter, 'coordinate', {
      onDay: scene.today,
      kind: 'training',
      willing: true,
      to: '演示职业学校',
      text: '本人想学厨师，监护人同意。（演示）',
    });
  },
};
