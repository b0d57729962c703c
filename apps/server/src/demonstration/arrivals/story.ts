import type { Day, FormValues, Moment } from '@guitu/law';

import type { AddRelation } from '../../contract/register.ts';
import type { PlayerName } from '../accounts.ts';
import type { When } from '../stage.ts';
import type { Newcomer } from './newcomer.ts';

/** How a story speaks of time: days from today, and the moment of the scene itself. */
export interface Told {
  readonly at: Moment;
  readonly day: (days: number) => Day;
  readonly hour: (when: When) => Moment;
}

type Values = (told: Told) => FormValues;

/** One act of somebody's arrival, done by one of the players through the commands everybody uses. */
export type ArrivalScene =
  | {
      readonly does: 'arrive';
      readonly who: PlayerName;
      readonly when: When;
      readonly person: Newcomer;
      readonly announce: Values;
      /** Codes of papers that came along. */
      readonly papers?: readonly string[];
    }
  | {
      readonly does: 'start';
      readonly who: PlayerName;
      readonly when: When;
      readonly procedure: string;
      /** Where the procedure has several beginnings. */
      readonly step?: string;
      readonly values: Values;
    }
  | {
      readonly does: 'step';
      readonly who: PlayerName;
      readonly when: When;
      readonly procedure: string;
      readonly step: string;
      readonly values: Values;
    }
  | {
      readonly does: 'relate';
      readonly who: PlayerName;
      readonly when: When;
      readonly relation: Omit<AddRelation, 'idempotencyKey'>;
    };

/** What becomes of one person from the first word of him. Nothing in it happens today, so that it holds at every hour. */
export interface ArrivalStory {
  readonly title: string;
  /** Whose story it is where nobody arrives: somebody of the register of that office. */
  readonly ofRegister?: 'nixi';
  readonly scenes: readonly ArrivalScene[];
}

/** A step of the intake. */
export function intakeStep(who: PlayerName, when: When, step: string, values: Values): ArrivalScene {
  return { does: 'step', who, when, procedure: 'intake', step, values };
}

/** The person is received, at the moment of the scene. */
export function receive(who: PlayerName, when: When, more: FormValues = {}): ArrivalScene {
  return intakeStep(who, when, 'receive', ({ at }) => ({
    outcome: 'approved',
    receivedAt: at,
    manner: 'self',
    documentsChecked: true,
    identityMethod: 'manual',
    registered: true,
    ...more,
  }));
}
