import type { Clock } from '../../kernel/outcome.ts';
import type { Standing } from '../../kernel/procedure.ts';
import { endOfDay, startOfDay } from '../../time/zone.ts';
import type { BodyPeriod } from './notice.ts';
import { findDelivery, findNotice, findOldRule, findRuling, findSupplement } from './notice.ts';
import { momentOn } from './records.ts';

/** Deadlines that bind the deciding authority: watched here, so that somebody asks. */

export function noticeClock(standing: Standing): Clock | undefined {
  return bodyClock('notice', '决定机关通知执行地', findNotice(standing));
}

/** Also looked at when the seven days of 2014 are over, where they once were the rule (RECV-28). */
export function papersClock(standing: Standing): Clock | undefined {
  const clock = bodyClock('papers', '决定机关送达法律文书', findDelivery(standing));
  const old = findOldRule(standing);
  return clock === undefined || old === undefined ? clock : { ...clock, warnFrom: endOfDay(old.due.due) };
}

export function rulingClock(standing: Standing): Clock | undefined {
  return bodyClock('ruling', '法院送达假释裁定', findRuling(standing));
}

export function supplementClock(standing: Standing): Clock | undefined {
  return bodyClock('supplement', '决定机关补齐文书', findSupplement(standing));
}

function bodyClock(name: string, title: string, period: BodyPeriod | undefined): Clock | undefined {
  if (period === undefined) return undefined;
  return {
    name,
    title,
    kind: 'legal',
    startedAt: startOfDay(period.from),
    dueAt: endOfDay(period.due.due),
    article: period.article,
    ...(period.doneOn === undefined ? {} : { stoppedAt: momentOn(period.doneOn) }),
  };
}
