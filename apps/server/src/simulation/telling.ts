import { addDays, chinaCalendar, workdayFrom } from '@guitu/law';
import type { Day } from '@guitu/law';

import { StoryEnds } from './attempt.ts';
import { inLanes } from './lanes.ts';
import type { Person } from './people.ts';
import { Scene } from './scene.ts';
import type { Story } from './story.ts';
import { count } from './tally.ts';
import { chanceIn } from './world.ts';
import type { World } from './world.ts';

interface Running {
  readonly scene: Scene;
  readonly life: AsyncGenerator<number, void>;
  wakeOn: Day;
}

/** The stories that are going on: at most one for each person, so that none trips over another. */
export class Telling {
  private readonly world: World;
  private readonly stories: readonly Story[];
  private readonly running = new Map<string, Running>();

  constructor(world: World, stories: readonly Story[]) {
    this.world = world;
    this.stories = stories;
  }

  /** Lets stories begin and go on for a day on which offices work. */
  async day(people: readonly Person[], today: Day): Promise<void> {
    for (const person of people) {
      if (!this.running.has(person.key)) this.perhapsBegin(person, today);
    }
    const byKey = new Map(people.map((person) => [person.key, person]));
    const awake = [...this.running].filter(([, { wakeOn }]) => wakeOn <= today);
    await inLanes(awake, ([key, running]) => this.goOn(key, running, byKey.get(key), today));
  }

  private perhapsBegin(person: Person, today: Day): void {
    const { world } = this;
    const chance = chanceIn(world, 'begins', person.key, today);
    for (const story of this.stories) {
      // A month has some 21 working days.
      const share = (story.aMonth / 21) * (world.pace / 100);
      if (chance.between(0, 99_999) >= share * 1_000 || !story.fits(person, today)) continue;
      const scene = new Scene(world, story.name, person, today);
      count(world.tally.stories, story.name);
      this.running.set(person.key, { scene, life: story.tell(scene), wakeOn: today });
      return;
    }
  }

  private async goOn(key: string, running: Running, person: Person | undefined, today: Day): Promise<void> {
    running.scene.wake(person ?? running.scene.person, today);
    try {
      const next = await running.life.next();
      if (next.done === true) this.running.delete(key);
      else running.wakeOn = workdayFrom(chinaCalendar, addDays(today, Math.max(1, next.value))).day;
    } catch (error) {
      if (!(error instanceof StoryEnds)) throw error;
      this.running.delete(key);
    }
  }
}
