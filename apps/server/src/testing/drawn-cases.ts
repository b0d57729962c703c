import type { Day } from '@guitu/law';
import { addDays } from '@guitu/law';
import { createCaseKey, json, moveCase, newId, stamp, systemAccess, write } from '@guitu/record';
import type { Change, Record as GuituRecord } from '@guitu/record';
import { chanceOf } from '@guitu/record/testing';

import type { Transaction } from '../record-types.ts';
import { order, places } from './test-world.ts';

/** Two counties with an office each, their prefecture, and a county of another prefecture. */
const holders = [
  places.townshipA,
  places.countyA,
  places.townshipB,
  places.countyB,
  places.prefecture,
  532_301_000_000,
];
const first = '2025-11-20' as Day;

/** A case of a test, by whom it is held and which matters it has. */
export interface HeldCase {
  readonly id: string;
  readonly holder: number;
  readonly matters: string[];
}

/** Cases and what happens to them, drawn from a seed. No life of anybody: whatever the tables may come to hold. */
export class DrawnCases {
  readonly cases: HeldCase[] = [];
  readonly #record: GuituRecord;
  readonly #chance: (below: number) => number;

  constructor(record: GuituRecord, seed: number) {
    this.#record = record;
    this.#chance = chanceOf(seed);
  }

  /** Writes something of a case in a change of its own. */
  async alter(
    held: HeldCase,
    work: (transaction: Transaction, change: Change) => Promise<unknown>,
  ): Promise<void> {
    const asked = { ...order('test.set', held.id, held.holder), caseId: held.id };
    await write(this.#record, systemAccess('测试'), asked, async (transaction, change) => {
      await work(transaction, change);
      return null;
    });
  }

  /** One of a hundred and forty days. */
  day(): Day {
    return addDays(first, this.#chance(140));
  }

  /** Something happens to one of the cases, or another one comes. */
  async step(): Promise<void> {
    const held = this.cases[this.#chance(this.cases.length)];
    const act = held === undefined || this.cases.length < 6 ? 0 : this.#chance(12);
    if (held === undefined || act <= 2) return this.#receive();
    if (act <= 4) return this.#correct(held);
    if (act === 5) return this.#move(held);
    if (act === 6) return this.#merge(held);
    if (act <= 9) return this.#matter(held);
    return this.#alterMatter(held);
  }

  #pick<T>(values: readonly T[]): T {
    return values[this.#chance(values.length)]!;
  }

  #maybe(): Day | null {
    return this.#chance(4) === 0 ? null : this.day();
  }

  async #receive(): Promise<void> {
    const held = { id: newId(), holder: this.#pick(holders), matters: [] };
    const row = { ...this.#registered(), minor_at_crime: this.#chance(5) === 0 };
    const asked = { ...order('test.receive', held.id, held.holder), caseId: held.id, createsCase: true };
    await write(this.#record, systemAccess('测试'), asked, async (transaction, change) => {
      const person_id = newId();
      const key_id = await createCaseKey(this.#record, transaction);
      const common = { key_id, name_sort: '示例', holder_code: held.holder, ...stamp(change) };
      await transaction
        .insertInto('person')
        .values({ id: person_id, name: '示例', ...common })
        .execute();
      await transaction
        .insertInto('supervision_case')
        .values({ id: held.id, person_id, person_name: '示例', ...row, ...common })
        .execute();
      return null;
    });
    this.cases.push(held);
  }

  #registered() {
    return {
      status: this.#pick(['expected', 'serving', 'serving', 'discharged', 'terminated', 'transferred']),
      received_on: this.#maybe(),
      term_begins: this.#maybe(),
      term_ends: this.#maybe(),
    };
  }

  async #correct(held: HeldCase): Promise<void> {
    const row = this.#registered();
    const set = this.#chance(2) === 0 ? row : { received_on: row.received_on };
    await this.alter(held, (transaction, change) =>
      transaction
        .updateTable('supervision_case')
        .set({ ...set, ...stamp(change) })
        .where('id', '=', held.id)
        .execute(),
    );
  }

  async #move(held: HeldCase): Promise<void> {
    const holder = this.#pick(holders);
    await this.alter(held, (transaction, change) => moveCase(transaction, held.id, holder, change));
    this.cases[this.cases.indexOf(held)] = { ...held, holder };
  }

  /** Merged into another, or split off again. */
  async #merge(held: HeldCase): Promise<void> {
    const merged_into = this.#chance(2) === 0 ? null : this.#pick(this.cases).id;
    await this.alter(held, (transaction, change) =>
      transaction
        .updateTable('supervision_case')
        .set({ merged_into, ...stamp(change) })
        .where('id', '=', held.id)
        .execute(),
    );
  }

  #contributions(): object {
    const moment = `${this.day()}T${this.#pick(['01', '15', '16', '23'])}:30:00.000Z`;
    return this.#pick<object>([
      {},
      { ended: { on: this.day() } },
      { lostContact: { since: moment, abscondedFrom: moment } },
      { lostContact: { since: moment } },
      {
        reoffences: [
          { on: this.day(), judgedOn: this.day() },
          { on: this.day(), judgedOn: this.day() },
        ],
      },
    ]);
  }

  async #matter(held: HeldCase): Promise<void> {
    const id = newId();
    const contributions = this.#contributions();
    const isMissed = this.#chance(3) === 0;
    const happened_at = `${this.day()}T16:30:00.000Z`;
    await this.alter(held, async (transaction, change) => {
      const common = { case_id: held.id, holder_code: held.holder, ...stamp(change) };
      await transaction
        .insertInto('matter')
        .values({
          id,
          procedure: 'test',
          definition_version: '1',
          status: 'running',
          opened_at: change.at,
          state: json({ taken: isMissed ? ['declareMissed'] : [], restsOn: [] }),
          contributions: json(contributions),
          ...common,
        })
        .execute();
      if (!isMissed) return;
      const event = { type: 'stepTaken', step: 'declareMissed', mode: 'permit', schema_version: 1 };
      const times = { happened_at, recorded_at: change.at };
      await transaction
        .insertInto('event')
        .values({
          id: newId(),
          matter_id: id,
          sequence: 1,
          body: json({}),
          ...event,
          ...times,
          ...common,
        })
        .execute();
    });
    held.matters.push(id);
  }

  /** A past fact is corrected, a step taken back, a decision annulled, or one that was annulled stands again. */
  async #alterMatter(held: HeldCase): Promise<void> {
    if (held.matters.length === 0) return;
    const id = this.#pick(held.matters);
    const set = this.#pick([
      { contributions: json({}), status: 'annulled' },
      { contributions: json(this.#contributions()), status: 'running' },
      { state: json({ taken: [], restsOn: [] }) },
      { state: json({ taken: ['declareMissed'], restsOn: [] }), status: 'closed' },
    ]);
    await this.alter(held, (transaction, change) =>
      transaction
        .updateTable('matter')
        .set({ ...set, ...stamp(change) })
        .where('id', '=', id)
        .execute(),
    );
  }
}
