import type { Moment } from '../time/moment.ts';
import type { Actor, StatedActor } from './actor.ts';
import type { MatterEvent, Mode } from './event.ts';
import type { FieldValue, FormValues } from './field.ts';
import type { CopyOrder, PaperOrder } from './outcome.ts';
import type { Refusal } from './refusal.ts';
import type { MatterState } from './state.ts';

/** Take a step: ask for it (`permit`) or state that it has happened (`record`). */
export interface StepCommand {
  readonly act: 'step';
  readonly step: string;
  readonly values: FormValues;
  readonly mode: Mode;
  /** When it happened; now for `permit`. */
  readonly happenedAt: Moment;
  /** Who acted according to the paper, for `record`. */
  readonly stated?: StatedActor;
}

/** The six mending acts: 退回补正、撤回、更正、撤销、重办、恢复办理. */
export type MendCommand =
  | { readonly act: 'sendBack'; readonly to: string; readonly reason: string }
  | { readonly act: 'withdraw'; readonly reason: string }
  | {
      readonly act: 'correct';
      readonly step: string;
      /** Number of the event that took the step, where it stands more than once; absent: the newest. */
      readonly occurrence?: number;
      readonly field: string;
      readonly value: FieldValue | undefined;
      readonly reason: string;
    }
  | { readonly act: 'annul'; readonly reason: string }
  | { readonly act: 'supersede'; readonly reason: string; readonly successorId: string }
  | { readonly act: 'reopen'; readonly to: string; readonly reason: string };

export type Command = StepCommand | MendCommand;

export type MendAct = MendCommand['act'];

export const mendNames: Readonly<Record<MendAct, string>> = {
  sendBack: '退回补正',
  withdraw: '撤回',
  correct: '更正',
  annul: '撤销',
  supersede: '重办',
  reopen: '恢复办理',
};

/** What a command leads to when it is taken. Nothing has been done yet: the server writes it in one transaction. */
export interface Decision {
  readonly event: MatterEvent;
  readonly state: MatterState;
  readonly papers: readonly PaperOrder[];
  readonly copies: readonly CopyOrder[];
  /** Papers issued so far lose their force (撤销、重办). */
  readonly voidsPapers: boolean;
  /** Each of `papers` takes the place of the one of its kind issued before (更正): by reference, the old one stays as it is. */
  readonly replacesPapers: boolean;
}

export type Verdict =
  | { readonly taken: true; readonly decision: Decision }
  | { readonly taken: false; readonly refusals: readonly Refusal[] };

export function refuse(...refusals: readonly Refusal[]): Verdict {
  return { taken: false, refusals };
}

/** Everything `decide` needs to know about who asks. */
export interface Asking {
  readonly actor: Actor;
  readonly seed: Pick<MatterState, 'id' | 'caseId' | 'procedure' | 'version' | 'openedOn'>;
}
