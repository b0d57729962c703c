import type { Person } from '../people.ts';
import { chanceIn } from '../world.ts';
import type { World } from '../world.ts';

/** How reliable somebody is: of a hundred reports, so many are forgotten. Most people forget hardly anything. */
export function forgetfulnessOf(world: World, person: Person): number {
  return chanceIn(world, 'habit', person.key).weighted([
    [1, 78],
    [8, 16],
    [30, 6],
  ]);
}

/** Of a hundred checks an office owes, so many it does not come to do. */
export function negligenceOf(world: World, office: number): number {
  return chanceIn(world, 'office', office).weighted([
    [1, 70],
    [4, 30],
  ]);
}
