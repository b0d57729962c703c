import type { Article } from '../articles/index.ts';
import { bound, cooperation, inForce } from '../articles/index.ts';
import type { LostForm } from '../facts/facts.ts';
import type { Moment } from '../time/moment.ts';
import { addHours } from '../time/moment.ts';
import { dayOf } from '../time/zone.ts';

/** 《衔接配合意见》第十三条: more than 48 hours, in each of its three forms. */
export const abscondingHours = 48;

/** The three forms of 脱管; 在逃 is none of them. */
export type AbscondingForm = Exclude<LostForm, 'fugitive'>;

const items: Readonly<Record<AbscondingForm, string>> = { lost: '1', departure: '2', overdueLeave: '3' };
const ruleIds: Readonly<Record<AbscondingForm, string>> = {
  lost: 'LOST-08',
  departure: 'LOST-09',
  overdueLeave: 'LOST-10',
};

export function abscondingArticle(form: AbscondingForm): Article {
  return cooperation(13, items[form]);
}

/** The rule of the checklist that this form of 脱管 is. */
export function abscondingRule(form: AbscondingForm): string {
  return ruleIds[form];
}

/** The forty-eight hours are a rule of 2026: who was back before it was in force, or is looked at on a day before, is not judged by it. */
export function abscondingRules(seenAt: Moment): boolean {
  return inForce(cooperation(13, '3'), dayOf(seenAt));
}

/** The last moment at which it is not 脱管 yet. */
export function abscondedAfter(since: Moment): Moment {
  return addHours(since, abscondingHours);
}

/** 超过 does not include the number itself (《衔接配合意见》第二十六条). */
export function isBeyondHours(since: Moment, seenAt: Moment): boolean {
  return bound('cooperation', 'exceeds', seenAt, abscondedAfter(since));
}

/** What a person has verified; each exception asks for other ones of them. */
export interface Excuses {
  /** 有正当理由. */
  readonly justified?: boolean | undefined;
  /** 情况紧急. */
  readonly urgent?: boolean | undefined;
  /** 及时向社区矫正机构或者司法所报告. */
  readonly timely?: boolean | undefined;
}

/** Each form has an exception of its own (LOST-08, LOST-09, LOST-10); where two things are named, both must be there. */
export function isExcused(form: AbscondingForm, { justified, urgent, timely }: Excuses): boolean {
  switch (form) {
    case 'lost':
      return justified === true;
    case 'departure':
      return urgent === true && justified === true;
    case 'overdueLeave':
      return justified === true && timely === true;
  }
}

/** The same in words. */
export const exceptionTexts: Readonly<Record<AbscondingForm, string>> = {
  lost: '有正当理由的除外',
  departure: '情况紧急并且有正当理由的除外，两项缺一不可',
  overdueLeave: '有正当理由并且及时报告的除外，两项缺一不可',
};
