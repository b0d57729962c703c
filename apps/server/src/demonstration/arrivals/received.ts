import { atHospital } from './at-hospital.ts';
import { inducted } from './inducted.ts';
import { minor } from './minor.ts';
import type { ArrivalStory } from './story.ts';
import { takenOver } from './taken-over.ts';
import { walkIn } from './walk-in.ts';

/** Received lately, and one who was here long before the program. */
export const receivedStories: readonly ArrivalStory[] = [walkIn, inducted, minor, atHospital, takenOver];
