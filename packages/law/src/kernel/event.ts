import type { Moment } from '../time/moment.ts';
import type { ActorStamp } from './actor.ts';
import type { FieldValue, FormValues } from './field.ts';
import type { Refusal } from './refusal.ts';

/** `permit` asks and may be refused; `record` states what has happened and is never refused. */
export type Mode = 'permit' | 'record';

/** What every event of a matter carries. Events are appended, never changed. */
export interface EventStamp {
  readonly sequence: number;
  /** When it happened in the world. */
  readonly happenedAt: Moment;
  /** When the agency learnt of it. */
  readonly learnedAt: Moment;
  /** When it was entered here. */
  readonly recordedAt: Moment;
  readonly by: ActorStamp;
  readonly mode: Mode;
  /** Checks that a recorded fact did not meet: kept, shown to the supervisor, never a reason to lose the fact. */
  readonly irregularities: readonly Refusal[];
  /** Schema of the body; older ones are read through pure upcasters. */
  readonly schema: number;
}

export type MatterEventBody =
  | {
      readonly type: 'stepTaken';
      readonly step: string;
      readonly values: FormValues;
      readonly restsOn: readonly string[];
      /** A step for any time: it is no part of the sequence, so going back in the sequence does not undo it. */
      readonly apart?: true;
    }
  | ({ readonly type: 'sentBack'; readonly to: string; readonly reason: string } & GoneBack)
  | { readonly type: 'withdrawn'; readonly reason: string }
  | {
      readonly type: 'corrected';
      readonly step: string;
      /** Number of the event that took the step, where it stands more than once; absent: the newest. */
      readonly occurrence?: number;
      readonly field: string;
      readonly old: FieldValue | undefined;
      readonly new: FieldValue | undefined;
      readonly reason: string;
      readonly approver: string;
    }
  | { readonly type: 'annulled'; readonly reason: string }
  | { readonly type: 'superseded'; readonly reason: string; readonly successorId: string }
  | ({ readonly type: 'reopened'; readonly to: string; readonly reason: string } & GoneBack);

/** What going back to a step has undone. */
interface GoneBack {
  /**
   * Numbers of the events whose steps stand no longer: fixed when it was done, by the definition of that day. Absent in events
   * written before it was kept: those undo the step and everything that happened after it.
   */
  readonly undone?: readonly number[];
}

export type MatterEvent = EventStamp & MatterEventBody;
