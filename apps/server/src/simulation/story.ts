import { addDays, daysBetween } from '@guitu/law';
import type { Day } from '@guitu/law';

import type { Chance } from './chances.ts';
import type { Person } from './people.ts';
import type { Scene } from './scene.ts';

/**
 * A kind of life. Told as a generator: it acts through the scene and yields how many days pass until it goes on, at least one, on a day
 * on which offices work. What the law refuses ends it.
 */
export interface Story {
  readonly name: string;
  /** Whom it may befall. */
  readonly fits: (person: Person, today: Day) => boolean;
  /**
   * How often it begins, in a month, for a hundred such people (of a county: for a hundred people it has); or, for something that falls
   * due, what has fallen due. It begins once for each such word.
   */
  readonly begins: number | ((person: Person, today: Day, chance: Chance) => string | undefined);
  /** Befalls nobody twice. */
  readonly once?: true;
  readonly tell: (scene: Scene) => AsyncGenerator<number, void>;
}

/** Somebody under supervision whose term leaves room for so many days. */
export function servingFor(person: Person, today: Day, days: number): boolean {
  return (
    person.status === 'serving' &&
    person.termEnds !== undefined &&
    daysBetween(today, person.termEnds) >= days
  );
}

/** Neither a minor at the crime nor at the beginning of the correction: nobody has to be there with him. */
export function isAdult({ birthOn, minorAtCrime, termBegins }: Person, today: Day): boolean {
  return !minorAtCrime && birthOn !== undefined && birthOn <= addDays(termBegins ?? today, -6_600);
}

export function isProbationer(person: Person): boolean {
  return person.measure === 'probation';
}
