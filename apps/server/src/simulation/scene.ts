import { addDays } from '@guitu/law';
import type { Day, FormValues, Moment, Office } from '@guitu/law';

import type { Visitor } from '../access/visitor.ts';
import { noteReceipt } from '../command/note-receipt.ts';
import type { Outcome } from '../command/outcome.ts';
import { recordFromPaper } from '../command/record-from-paper.ts';
import { startMatter } from '../command/start-matter.ts';
import { takeAct } from '../command/take-act.ts';
import type { ActRequest } from '../contract/commands.ts';
import { revisionOf, writable } from '../demonstration/stage.ts';
import { acknowledge } from '../received/acknowledge.ts';
import type { Services } from '../services.ts';
import { storeUpload } from '../uploads/store-upload.ts';
import { attemptOutcome, StoryEnds } from './attempt.ts';
import type { Chance } from './chances.ts';
import { findCommand, findCopies, findCopiesTo, findDefinition, findWaiting } from './desks.ts';
import type { WaitingStep } from './desks.ts';
import { findPeople } from './people.ts';
import type { Person } from './people.ts';
import { chanceIn, minuteOf, placeFor, servicesAt, visitorAt } from './world.ts';
import type { World } from './world.ts';

/** Who does something: an office, and the place it answers for where that is not the person's. */
export interface Actor {
  readonly by?: Office;
  readonly place?: number;
}

interface Began extends Actor {
  /** Where the procedure has several beginnings. */
  readonly step?: string;
}

type Mend = Pick<ActRequest, 'act' | 'reason' | 'step' | 'field' | 'newValue'>;

/** One person's story while it is told: everything happens through the commands a page would send, some minutes apart. */
export class Scene {
  readonly world: World;
  readonly name: string;
  readonly chance: Chance;
  /** Hours are drawn apart: how often a story wakes must not change what it throws. */
  private readonly pace: Chance;
  person: Person;
  today: Day;
  private readonly begun: string;
  private minute = 0;
  private commands = 0;

  constructor(world: World, name: string, person: Person, today: Day) {
    this.world = world;
    this.name = name;
    this.person = person;
    this.today = today;
    this.begun = `simulation:${world.seed}:${name}:${person.key}:${today}`;
    this.chance = chanceIn(world, 'story', name, person.key, today);
    this.pace = chanceIn(world, 'pace', name, person.key, today);
    this.wake(person, today);
  }

  /** A new day of it, from some minute of the morning on. */
  wake(person: Person, today: Day): void {
    this.person = person;
    this.today = today;
    const morning = 9 * 60 + this.pace.between(0, 90);
    this.minute = this.world.hours.notBefore(person.caseId, today, morning);
  }

  day(days: number): Day {
    return addDays(this.today, days);
  }

  get now(): Moment {
    return minuteOf(this.today, this.minute);
  }

  /** As people type it: this many minutes before now. */
  clock(before = 0): string {
    const minute = this.minute - before;
    const two = (value: number): string => String(value).padStart(2, '0');
    return `${this.today} ${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
  }

  at(): Services {
    return servicesAt(this.world, this.now);
  }

  /** Somebody of that office; the next thing is done some minutes later. */
  visitor(by: Office, decides = false, place = placeFor(this.person, by)): Visitor {
    return visitorAt(this.world, by, place, { decides, now: this.now });
  }

  pass(least = 6, most = 35): void {
    this.world.hours.note(this.person.caseId, this.today, this.minute);
    this.minute += this.pace.between(least, most);
  }

  /** What is done next is done about these cases too: not before whatever was done about any of them today. */
  about(caseIds: readonly string[]): void {
    const { hours } = this.world;
    this.minute = Math.max(...caseIds.map((id) => hours.notBefore(id, this.today, this.minute)), this.minute);
    for (const id of caseIds) hours.note(id, this.today, this.minute);
  }

  async start(procedure: string, values: FormValues, how: Began = {}): Promise<string> {
    const definition = this.world.services.catalogue.findOn(procedure, this.today);
    const opening = how.step ?? definition?.opensWith ?? Object.keys(definition?.steps ?? {})[0] ?? '';
    const decides = definition?.steps[opening]?.roles.includes('clerk') !== true;
    const visitor = this.visitor(how.by ?? 'judicialOffice', decides, how.place);
    const request = {
      procedure,
      ...(how.step === undefined ? {} : { step: how.step }),
      mode: 'permit' as const,
      values: writable(values),
      idempotencyKey: this.key(),
    };
    const services = this.at();
    const { matterId } = await this.done(`${procedure}.${how.step ?? 'start'}`, () =>
      startMatter(services, visitor, this.person.caseId, request),
    );
    return matterId;
  }

  /** Takes a step: on the desk where it waits, else where it is said to be done. */
  async step(matterId: string, step: string, values: FormValues, how: Actor = {}): Promise<void> {
    await this.act(matterId, { act: 'step', step, values: writable(values) }, how);
  }

  /** Corrects, withdraws, sends back, annuls. */
  async mend(matterId: string, mend: Mend, how: Actor = {}): Promise<void> {
    await this.act(matterId, mend, how);
  }

  async fromPaper(procedure: string, reason: string, steps: Parameters<typeof recordFromPaper>[3]['steps']) {
    const services = this.at();
    const visitor = this.visitor('judicialOffice');
    const request = { procedure, steps, reason, idempotencyKey: this.key() };
    const { matterId } = await this.done(`${procedure}.recordFromPaper`, () =>
      recordFromPaper(services, visitor, this.person.caseId, request),
    );
    return matterId;
  }

  /** A story of the county goes on with somebody who is a case now. */
  async becomes(caseId: string): Promise<void> {
    const people = await findPeople(this.world.services, caseId);
    const [person] = people;
    if (person === undefined) throw new StoryEnds(`${this.name}: nobody of that case`);
    this.person = person;
  }

  /** A file handed in before the step that names it, by whoever takes it. */
  async upload(name: string, by: Office = 'judicialOffice') {
    const visitor = this.visitor(by);
    const bytes = Buffer.from(`%PDF-1.4\n% ${this.person.key} ${this.now}\n`);
    const { hash } = await storeUpload(this.at(), visitor, name, bytes);
    return [{ hash, name }];
  }

  /** The steps a matter waits for, owed ones first. */
  async waiting(matterId: string): Promise<readonly string[]> {
    const tasks = await this.tasks(matterId);
    return tasks
      .toSorted((one, other) => Number(other.required) - Number(one.required))
      .map(({ step }) => step);
  }

  /** Takes the first step the matter waits for of which it is said what is written; answers which it was. */
  async next(matterId: string, values: Readonly<Record<string, FormValues>>): Promise<string | undefined> {
    const told = await this.toldBefore(this.commands + 1);
    // What was done next before the crash was none of these: nothing of them waited then.
    if (told !== undefined && values[told] === undefined) return undefined;
    const step = told ?? (await this.waiting(matterId)).find((one) => values[one] !== undefined);
    if (step !== undefined) await this.step(matterId, step, values[step] ?? {});
    return step;
  }

  /** Enters that everything sent in the matter to bodies of a kind has arrived. */
  async served(matterId: string, recipient: Office, how: Actor = {}): Promise<void> {
    for (const copyId of await findCopies(this.world.services, matterId, recipient)) {
      const services = this.at();
      const visitor = this.visitor(how.by ?? 'countyAgency', false, how.place);
      await this.done('copy.receipt', () =>
        noteReceipt(services, visitor, copyId, { receivedOn: this.today, idempotencyKey: this.key() }),
      );
    }
  }

  /** What was sent to a court, a police station or a prison of the prefecture has been served there, and that body says so itself. */
  async acknowledged(matterId: string, by: Office, how: Actor = {}): Promise<void> {
    await this.served(matterId, by, how);
    const { body } = this.visitor(by);
    for (const copyId of await findCopiesTo(this.world.services, matterId, body.id)) {
      const services = this.at();
      const visitor = this.visitor(by);
      await this.done('copy.acknowledge', () =>
        acknowledge(services, visitor, copyId, {
          receivedAt: this.now,
          receivedBy: '演示·收发员',
          idempotencyKey: this.key(),
        }),
      );
    }
  }

  private async act(
    matterId: string,
    asked: Omit<ActRequest, 'mode' | 'expectedRevision' | 'idempotencyKey'>,
    how: Actor,
  ): Promise<void> {
    const idempotencyKey = this.key();
    if ((await this.toldBefore(this.commands)) !== undefined) {
      this.pass();
      return;
    }
    const { procedure, version } = await findDefinition(this.world.services, matterId);
    const definition = this.world.services.catalogue.get(procedure, version);
    const isStep = asked.act === 'step';
    const task = isStep ? (await this.tasks(matterId)).find(({ step }) => step === asked.step) : undefined;
    const by = how.by ?? (task?.office as Office | undefined) ?? 'judicialOffice';
    const roles = definition.steps[asked.step ?? '']?.roles ?? [];
    const decides = isStep ? !roles.includes('clerk') : true;
    const place = how.place ?? (how.by === undefined ? task?.body_code : undefined);
    const visitor = this.visitor(by, decides, place);
    const services = this.at();
    const request = {
      ...asked,
      mode: 'permit' as const,
      expectedRevision: await revisionOf(services, matterId),
      idempotencyKey,
    };
    await this.done(`${procedure}.${isStep ? asked.step : asked.act}`, () =>
      takeAct(services, visitor, matterId, request),
    );
  }

  /** The key of its next command: the same when the story is told again. */
  key(): string {
    this.commands += 1;
    return `${this.begun}:${this.commands}`;
  }

  /** Any command of the story: its refusal ends it. */
  async done<T>(command: string, work: () => Promise<Outcome<T>>): Promise<T> {
    const answer = await attemptOutcome(this.world, command, work);
    if (answer === undefined) throw new StoryEnds(`${this.name}: ${command}`);
    this.pass();
    return answer.value;
  }

  /** After a crash: the step that this command took before it. */
  private async toldBefore(number: number): Promise<string | undefined> {
    if (!this.world.resumes) return undefined;
    const command = await findCommand(this.world.services, `${this.begun}:${number}`);
    return command?.slice(command.indexOf('.') + 1);
  }

  private tasks(matterId: string): Promise<readonly WaitingStep[]> {
    return findWaiting(this.world.services, matterId);
  }
}
