import { addDays, chinaCalendar, workdayFrom } from '@guitu/law';
import type { Day } from '@guitu/law';

import { StoryEnds } from './attempt.ts';
import { inLanes } from './lanes.ts';
import { isPlace } from './people.ts';
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
  private readonly running = new Set<Running>();
  private readonly begun = new Set<string>();
  private readonly sizes = new Map<number, number>();

  constructor(world: World, stories: readonly Story[]) {
    this.world = world;
    this.stories = stories;
  }

  /** Lets stories begin and go on for a day on which offices work. */
  async day(people: readonly Person[], today: Day): Promise<void> {
    const byCase = new Map(people.map((person) => [person.caseId, person]));
    for (const running of this.running) {
      const { scene } = running;
      running.scene.person = byCase.get(scene.person.caseId) ?? scene.person;
    }
    const busy = new Set([...this.running].map(({ scene }) => scene.person.caseId));
    this.sizes.clear();
    for (const { county, status } of people)
      if (status === 'serving') this.sizes.set(county, (this.sizes.get(county) ?? 0) + 1);
    for (const person of people) {
      if (isPlace(person) || !busy.has(person.caseId)) this.perhapsBegin(person, today);
    }
    const awake = [...this.running].filter(({ wakeOn }) => wakeOn <= today);
    await inLanes(awake, (running) => this.goOn(running, today));
  }

  private perhapsBegin(person: Person, today: Day): void {
    const { world } = this;
    for (const story of this.stories) {
      const only = `${story.name}/${person.key}/once`;
      if (story.once === true && this.begun.has(only)) continue;
      if (!story.fits(person, today) || !this.begins(story, person, today)) continue;
      this.begun.add(only);
      const scene = new Scene(world, story.name, person, today);
      count(world.tally.stories, story.name);
      this.running.add({ scene, life: story.tell(scene), wakeOn: today });
      // A person has one thing at a time; in an office many go on side by side.
      if (!isPlace(person)) return;
    }
  }

  private begins({ name, begins }: Story, person: Person, today: Day): boolean {
    const { world } = this;
    if (typeof begins === 'function') {
      const due = begins(person, today, chanceIn(world, 'due', name, person.key));
      const key = `${name}/${person.key}/${due}`;
      if (due === undefined || this.begun.has(key)) return false;
      this.begun.add(key);
      return true;
    }
    // A month has some 21 working days.
    const many = isPlace(person) ? (this.sizes.get(person.county) ?? 0) : 1;
    const share = (begins / 21) * (world.pace / 100) * many;
    return chanceIn(world, 'begins', name, person.key, today).between(0, 99_999) < share * 1_000;
  }

  private async goOn(running: Running, today: Day): Promise<void> {
    running.scene.wake(running.scene.person, today);
    try {
      const next = await running.life.next();
      if (next.done === true) this.running.delete(running);
      else running.wakeOn = workdayFrom(chinaCalendar, addDays(today, Math.max(1, next.value))).day;
    } catch (error) {
      if (!(error instanceof StoryEnds)) throw error;
      this.running.delete(running);
    }
  }
}
