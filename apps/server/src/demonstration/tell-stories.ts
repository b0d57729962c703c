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

export const stories: readonly Story[] = [
  ...nixiStories,
  ...jiantangStories,
  ...neighbourStories,
  ...moveStories,
  ...lostStories,
];

/** So many at a time: commits wait for the disk, not for each other. */
const AT_ONCE = 6;

/** Gives each story to a person of its office and lets them happen; then looks at every deadline that has passed since. */
export async function tellStories(services: Services, now: Moment): Promise<void> {
  const people = await findPeople(services, now);
  const told = stories.map((story, index) => {
    const caseId = people.get(offices[story.at])?.shift();
    if (caseId === undefined) throw new Error(`too few people at ${story.at} for the stories`);
    return () => tellStory(services, story, { caseId, key: `story-${index}`, now });
  });
  for (let from = 0; from < told.length; from += AT_ONCE) {
    await Promise.all(told.slice(from, from + AT_ONCE).map((tell) => tell()));
  }
  await sweep(services);
}
