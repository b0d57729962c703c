import type { Day, Form, FormValues, Refusal } from '@guitu/law';
import { dayOf, validate } from '@guitu/law';
import { json, newId, stamp } from '@guitu/record';
import type { Change } from '@guitu/record';

import type { Visitor, VisitorBody } from '../access/visitor.ts';
import { refuseCommand } from '../command/outcome.ts';
import { NotFound } from '../http/answer.ts';
import type { Transaction } from '../record-types.ts';
import { runOfficeCommand } from '../roster/office-command.ts';
import type { Services } from '../services.ts';

type RegisterTable = 'oversight_record' | 'privacy_record';

/** A register bodies keep about their own work: its table, its forms, and what it refuses. */
export interface Register<Kind extends string> {
  /** Before the name of the act: the command is called so in the chain. */
  readonly name: string;
  readonly table: RegisterTable;
  readonly forms: Readonly<Record<Kind, Form>>;
  /** The day an entry is about. */
  dayOf(entry: { readonly kind: Kind; readonly values: FormValues }): Day;
  /** Leaves with a refusal where entries of that kind are not this body's. */
  checkMayEnter?(body: VisitorBody, kind: Kind): void;
  /** What stands against values that fit their form. */
  refusals?(entry: { readonly kind: Kind; readonly values: FormValues }): readonly Refusal[];
  /** Why a day that has not come cannot be entered. */
  inFuture(on: Day): Refusal;
  /** Why an entry must not be taken out yet. */
  keeping?(kind: Kind, on: Day, today: Day): readonly Refusal[];
  /** What its rows say beside what all registers say. */
  columns?(visitor: Visitor): object;
}

export interface Entered {
  readonly id: string;
}

/** The commands of a register: to enter, to put right, to take out. Each is a change in the chain of the body. */
export function registerCommands<Kind extends string>(register: Register<Kind>) {
  const { name, table } = register;
  return {
    /** Enters something in the name of the body one works for. */
    enterRecord: async (
      services: Services,
      visitor: Visitor,
      request: { readonly kind: Kind; readonly values: FormValues; readonly idempotencyKey: string },
    ): Promise<Entered> => {
      const { kind, values, idempotencyKey } = request;
      register.checkMayEnter?.(visitor.body, kind);
      const entered = readValues(register, services, kind, values);
      const command = { command: `${name}.enter`, idempotencyKey, body: { kind, values } };
      return runOfficeCommand(services, visitor, command, async (transaction, change) => {
        const id = newId();
        await transaction
          .insertInto(table)
          .values({
            id,
            kind,
            ...columnsOf(register, kind, entered),
            ...register.columns?.(visitor),
            entered_by: visitor.account.name,
            recorded_at: change.at,
            holder_code: visitor.body.regionCode,
            ...stamp(change),
          })
          .execute();
        return { id };
      });
    },

    /** Puts other values in place. What stood there stays in the chain. */
    correctRecord: async (
      services: Services,
      visitor: Visitor,
      id: string,
      { values, idempotencyKey }: { readonly values: FormValues; readonly idempotencyKey: string },
    ): Promise<Entered> => {
      const command = { command: `${name}.correct`, idempotencyKey, body: { id, values } };
      return runOfficeCommand(services, visitor, command, async (transaction, change) => {
        const { kind } = await findOwn(register, transaction, visitor, id);
        await alter(register, transaction, id, change, {
          ...columnsOf(register, kind, readValues(register, services, kind, values)),
          corrected_at: change.at,
        });
        return { id };
      });
    },

    /** Takes out what was entered by mistake. It stays and says who did so and why. */
    withdrawRecord: async (
      services: Services,
      visitor: Visitor,
      id: string,
      { reason, idempotencyKey }: { readonly reason: string; readonly idempotencyKey: string },
    ): Promise<Entered> => {
      const command = { command: `${name}.withdraw`, idempotencyKey, body: { id, reason } };
      return runOfficeCommand(services, visitor, command, async (transaction, change) => {
        const { kind, on } = await findOwn(register, transaction, visitor, id);
        const refusals = register.keeping?.(kind, on, dayOf(services.now())) ?? [];
        if (refusals.length > 0) return refuseCommand(refusals);
        await alter(register, transaction, id, change, {
          withdrawn_at: change.at,
          withdrawn_by: visitor.account.name,
          withdrawn_reason: reason,
        });
        return { id };
      });
    },
  };
}

function readValues<Kind extends string>(
  register: Register<Kind>,
  services: Services,
  kind: Kind,
  raw: FormValues,
): FormValues {
  const { values, problems, missing } = validate(register.forms[kind], raw);
  if (problems.length + missing.length > 0) return refuseCommand([...problems, ...missing]);
  const refusals = register.refusals?.({ kind, values }) ?? [];
  if (refusals.length > 0) return refuseCommand(refusals);
  const on = register.dayOf({ kind, values });
  if (on > dayOf(services.now())) return refuseCommand([register.inFuture(on)]);
  return values;
}

function columnsOf<Kind extends string>(register: Register<Kind>, kind: Kind, values: FormValues) {
  return { on_day: register.dayOf({ kind, values }), body: json(values) };
}

/** One's own: of the same place the procuratorate's is not the agency's, nor the other way round. */
async function findOwn<Kind extends string>(
  register: Register<Kind>,
  transaction: Transaction,
  visitor: Visitor,
  id: string,
): Promise<{ readonly kind: Kind; readonly on: Day }> {
  const row = await transaction
    .selectFrom(register.table)
    .select(['kind', 'on_day'])
    .where('id', '=', id)
    .where('holder_code', '=', visitor.body.regionCode)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  if (row === undefined) throw new NotFound();
  const kind = row.kind as Kind;
  register.checkMayEnter?.(visitor.body, kind);
  return { kind, on: row.on_day as Day };
}

/** Writes into an entry that still stands: somebody else may have taken it out a moment ago. */
async function alter<Kind extends string>(
  { table }: Register<Kind>,
  transaction: Transaction,
  id: string,
  change: Change,
  values: object,
): Promise<void> {
  const altered = await transaction
    .updateTable(table)
    .set({ ...values, ...stamp(change) })
    .where('id', '=', id)
    .where('withdrawn_at', 'is', null)
    .returning('id')
    .execute();
  if (altered.length === 0) throw new NotFound();
}
