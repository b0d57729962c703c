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

/** A story that begins on a certain day, with the first person whom it fits. */
export interface Placed {
  readonly story: Story;
  readonly on: Day;
}

/** Who was chosen for a placed story, and on which day it began. */
export interface Chosen {
  readonly person: Person;
  readonly begunOn: Day;
}

/** Keeps a choice, or answers with the one that was kept before. */
export type Remember = (key: string, chosen: Chosen) => Promise<Chosen>;

/** The stories that are going on: at most one for each person, so that none trips over another. */
export class Telling {
  private readonly world: World;
  private readonly stories: readonly Story[];
  private readonly running = new Set<Running>();
  private readonly begun = new Set<string>();
  private readonly sizes = new Map<number, number>();

  private readonly placed: Placed[];
  private readonly remember: Remember | undefined;

  constructor(world: World, stories: readonly Story[], placed: readonly Placed[] = [], remember?: Remember) {
    this.world = world;
    this.stories = stories;
    this.placed = [...placed];
    this.remember = remember;
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
    await this.beginPlaced(people, busy, today);
    for (const person of people) {
      if (isPlace(person) || !busy.has(person.caseId)) this.perhapsBegin(person, today);
    }
    const awake = [...this.running].filter(({ wakeOn }) => wakeOn <= today);
    await inLanes(awake, (running) => this.goOn(running, today));
  }

  private perhapsBegin(person: Person, today: Day): void {
    for (const story of this.stories) {
      const only = `${story.name}/${person.key}/once`;
      if (story.once === true && this.begun.has(only)) continue;
      if (!story.fits(person, today) || !this.begins(story, person, today)) continue;
      this.begin(story, person, today);
      // A person has one thing at a time; in an office many go on side by side.
      if (!isPlace(person)) return;
    }
  }

  /** Those whose day has come, each with somebody who has nothing else going on. */
  private async beginPlaced(people: readonly Person[], busy: Set<string>, today: Day): Promise<void> {
    for (const one of this.placed.filter(({ on }) => on <= today)) {
      const found = chanceIn(this.world, 'placed', one.story.name, one.on)
        .shuffled(people)
        .find((other) => one.story.fits(other, today) && (isPlace(other) || !busy.has(other.caseId)));
      if (found === undefined) continue;
      const chosen = { person: found, begunOn: today };
      const kept = (await this.remember?.(`${one.story.name}:${one.on}`, chosen)) ?? chosen;
      if (kept.begunOn > today) continue;
      this.placed.splice(this.placed.indexOf(one), 1);
      if (!isPlace(kept.person)) busy.add(kept.person.caseId);
      this.begin(one.story, kept.person, kept.begunOn);
    }
  }

  private begin(story: Story, person: Person, today: Day): void {
    this.begun.add(`${story.name}/${person.key}/once`);
    const scene = new Scene(this.world, story.name, person, today);
    count(this.world.tally.stories, story.name);
    this.running.add({ scene, life: story.tell(scene), wakeOn: today });
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
