import type { Story } from '../story.ts';
import { leaveStory } from './leave.ts';

/** Every kind of life that is simulated. */
export const everyStory: readonly Story[] = [leaveStory];
