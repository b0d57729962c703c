import { addDays } from '@guitu/law';

import type { Scene } from '../scene.ts';
import { isAdult, servingFor } from '../story.ts';
import type { Story } from '../story.ts';
import { keepLevel } from './level.ts';
import { lawful } from './words.ts';

/** Until the county has decided; answers with the matter. */
async function* decided(scene: Scene, good: boolean): AsyncGenerator<number, string> {
  const matter = await scene.start('commendation', {
    ground: scene.chance.pick(['sixMonths', 'outstandingConduct']),
    conditions: ['remorse', 'law', 'supervision', 'education'],
    facts: '按时报告，积极参加教育学习，主动照顾村里的孤寡老人。（演示）',
    evidenceList: '报告记录、学习记录、村委会证明。（演示）',
  });
  yield 2;
  const decide = good
    ? { conduct: 'confirmed', outcome: 'approved', reasons: '经核实，表现突出，证据充分。（演示）' }
    : { conduct: 'notConfirmed', outcome: 'refused', reasons: '经核实，期间有一次没有按时报告。（演示）' };
  while ((await scene.next(matter, { legalReview: lawful, decide })) !== undefined);
  return matter;
}

/** Somebody of that office who has just been praised: it is still to be made public. */
export function praisedStory(office: number): Story {
  return {
    ...praiseStory,
    name: `等待公示的表扬 ${office}`,
    fits: (person, today) => person.office === office && praiseStory.fits(person, today),
    async *tell(scene) {
      yield* decided(scene, true);
    },
  };
}

/** 表扬: proposed by the office, decided by the county, made public for a week. */
export const praiseStory: Story = {
  name: '表扬',
  begins: 1.5,
  fits: (person, today) =>
    servingFor(person, today, 40) &&
    isAdult(person, today) &&
    person.receivedOn !== undefined &&
    addDays(person.receivedOn, 190) <= today,
  async *tell(scene) {
    const good = scene.chance.percent(85);
    const matter = yield* decided(scene, good);
    if (!good) return;
    yield 2;
    await scene.step(matter, 'publish', {
      from: scene.today,
      until: scene.day(6),
      place: '司法所公示栏（演示）',
    });
    yield 9;
    yield* keepLevel(scene);
  },
};
