import type { Moment } from '@guitu/law';

import { sweep } from '../jobs/sweep.ts';
import type { Services } from '../services.ts';
import { offices } from './bodies.ts';
import { findPeople } from './find-people.ts';
import { jiantangStories } from './stories/jiantang.ts';
import { lostStories } from './stories/lost.ts';
import { moveStories } from './stories/moves.ts';
import { neighbourStories } from './stories/neighbours.ts';
import { nixiStories } from './stories/nixi.ts';
import type { Story } from './stories/scene.ts';
import { tellStory } from './stories/tell.ts';
import type { Running } from './stories/tell.ts';

export const stories: readonly Story[] = [
  ...nixiStories,
  ...jiantangStories,
  ...neighbourStories,
  ...moveStories,
  ...lostStories,
];

/** So many at a time: commits wait for the disk, not for each other. */
const AT_ONCE = 6;

/** Gives each story to a person of its office. */
export function castStories(people: ReadonlyMap<number, readonly string[]>, now: Moment): readonly Running[] {
  const left = new Map([...people].map(([office, caseIds]) => [office, [...caseIds]]));
  return stories.map((story, index) => {
    const caseId = left.get(offices[story.at])?.shift();
    if (caseId === undefined) throw new Error(`too few people at ${story.at} for the stories`);
    return { story, telling: { caseId, key: `story-${index}`, now }, matterId: undefined };
  });
}

/** Lets the stories happen, or what happens in them on a day; answers with the cases it was about. */
export async function tellScenes(
  services: Services,
  running: readonly Running[],
  day?: number,
): Promise<readonly string[]> {
  const about: string[] = [];
  for (let from = 0; from < running.length; from += AT_ONCE) {
    await Promise.all(
      running.slice(from, from + AT_ONCE).map(async (one) => {
        if (await tellStory(services, one, day)) about.push(one.telling.caseId);
      }),
    );
  }
  return about;
}

/** Tells the stories of people of the register; then looks at every deadline that has passed since. */
export async function tellStories(services: Services, now: Moment): Promise<void> {
  await tellScenes(services, castStories(await findPeople(services, now), now));
  await sweep(services);
}
