import type { Article } from '../../articles/article.ts';
import { act } from '../../articles/index.ts';
import type { CaseFacts, Measure } from '../../facts/facts.ts';
import type { Standing } from '../../kernel/procedure.ts';
import { ruleActive } from '../../rules/active.ts';
import { later } from '../../time/compare.ts';
import { addDays } from '../../time/day-arithmetic.ts';
import type { Day } from '../../time/day.ts';
import { formatDay } from '../../time/format.ts';
import type { Moment } from '../../time/moment.ts';
import { endOfDay, startOfDay } from '../../time/zone.ts';
import type { Announcement } from './form.ts';
import { findAnnouncement } from './records.ts';

/** 《社区矫正法》第二十一条: ten days, for the person and for whoever hands over alike. */
export const reportInDays = 10;
/** The house looks ahead so many days; no article asks for it. */
export const warnDays = 3;

/** By when the person must be here. Never rolls over a holiday (law.md 16.6; 在押的不顺延, 《刑事诉讼法》第一百零五条). */
export interface Deadline {
  readonly name: 'reportIn' | 'handover';
  /** The day the ten days are counted from; absent when only the paper names the last day. */
  readonly from?: Day;
  readonly lastDay: Day;
  /** 24:00 of the last day: late means strictly after it. */
  readonly dueAt: Moment;
  readonly warnFrom: Moment;
  /** How it was reached, for a person to follow. */
  readonly basis: string;
  readonly article: Article;
}

export type Dated = Pick<Standing, 'facts' | 'state'>;

/** The deadline of report-in or hand-over, or nothing while no day is known that it could be counted from. */
export function findDeadline({ facts, state }: Dated): Deadline | undefined {
  const announcement = findAnnouncement(state);
  if (announcement === undefined) return undefined;
  return facts.measure === 'outsidePrison' ? handover(facts, announcement) : reportIn(facts, announcement);
}

/** Whether the person reports in alone; in 暂予监外执行 the custodian hands over. */
export function reportsIn(measure: Measure): boolean {
  return measure !== 'outsidePrison';
}

/**
 * The day the decision took effect. A decision of 暂予监外执行 has no appeal, so the day it was made stands in for a day not given;
 * a judgment waits for its ten days of appeal, and nothing stands in.
 */
export function effectiveDay(facts: CaseFacts, announcement: Announcement): Day | undefined {
  if (announcement.effectiveOn !== undefined || facts.measure !== 'outsidePrison') {
    return announcement.effectiveOn;
  }
  return announcement.decisionOn ?? facts.decision?.on;
}

/**
 * RECV-07. The paper's own last day counts (文书6), but it cannot take away days that the act gives: of both the later one. Without
 * such a day a parolee counts from leaving the prison, as form 6 prints it, where that is later than the ruling.
 */
function reportIn(facts: CaseFacts, announcement: Announcement): Deadline | undefined {
  if (!ruleActive('RECV-07')) return undefined;
  const { effectiveOn, reportBy } = announcement;
  const releasedOn = facts.measure === 'parole' ? announcement.releasedOn : undefined;
  const legal = effectiveOn === undefined ? undefined : addDays(effectiveOn, reportInDays);
  if (reportBy !== undefined) {
    const lastDay = legal === undefined ? reportBy : later(reportBy, legal);
    const basis =
      lastDay === reportBy
        ? `告知书载明的报到截止日${formatDay(reportBy)}`
        : `告知书载明${formatDay(reportBy)}，早于法定期限，按生效日起十日计算`;
    return deadline('reportIn', lastDay, basis, effectiveOn);
  }
  if (releasedOn !== undefined && releasedOn > (effectiveOn ?? '')) {
    const basis = `出监所日${formatDay(releasedOn)}起十日`;
    return deadline('reportIn', addDays(releasedOn, reportInDays), basis, releasedOn);
  }
  if (effectiveOn === undefined || legal === undefined) return undefined;
  return deadline('reportIn', legal, `裁判生效日${formatDay(effectiveOn)}起十日`, effectiveOn);
}

/** RECV-10, RECV-11: from the day the custodian got the decision; its effect stands in for a day nobody has told us. */
function handover(facts: CaseFacts, announcement: Announcement): Deadline | undefined {
  const rule = announcement.deciderKind === 'court' ? 'RECV-10' : 'RECV-11';
  if (!ruleActive(rule)) return undefined;
  const { custodianNotifiedOn } = announcement;
  const from = custodianNotifiedOn ?? effectiveDay(facts, announcement);
  if (from === undefined) return undefined;
  const basis =
    custodianNotifiedOn === undefined
      ? `没有登记看守所、监狱、公安收到决定之日，暂按决定生效日${formatDay(from)}起十日`
      : `看守所、监狱、公安收到决定之日${formatDay(from)}起十日`;
  return deadline('handover', addDays(from, reportInDays), basis, from);
}

function deadline(name: Deadline['name'], lastDay: Day, basis: string, from?: Day): Deadline {
  return {
    name,
    ...(from === undefined ? {} : { from }),
    lastDay,
    dueAt: endOfDay(lastDay),
    warnFrom: startOfDay(addDays(lastDay, -warnDays)),
    basis,
    article: act(21),
  };
}
