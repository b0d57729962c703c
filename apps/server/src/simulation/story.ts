import type { Day } from '@guitu/law';

import type { Person } from './people.ts';
import type { Scene } from './scene.ts';

/**
 * A kind of life. Told as a generator: it acts through the scene and yields how many days pass until it goes on, at least one, on a day
 * on which offices work. What the law refuses ends it.
 */
export interface Story {
  readonly name: string;
  /** How often it begins, for a hundred people whom it may befall, in a month. */
  readonly aMonth: number;
  readonly fits: (person: Person, today: Day) => boolean;
  readonly tell: (scene: Scene) => AsyncGenerator<number, void>;
}

/** Somebody under supervision whose term leaves room for so many days. */
export function servingFor(person: Person, today: Day, days: number): boolean {
  return (
    person.status === 'serving' &&
    person.termEnds !== undefined &&
    Date.parse(person.termEnds) - Date.parse(today) >= days * 86_400_000
  );
}
