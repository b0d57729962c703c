import { afterMonths, afterYears } from '../period/last-day.ts';
import { ruleActive } from '../rules/active.ts';
import { addDays } from '../time/day-arithmetic.ts';
import type { Day } from '../time/day.ts';

/** 《个人信息保护法》第五十六条: reports of assessments and records of how information was handled are kept for at least three years. */
const assessmentYears = 3;
/** 《网络安全法》(2025修正) 第二十三条: network logs are kept for not less than six months. */
const logMonths = 6;

/** The last day on which an assessment completed on that day has to be there still. */
export function assessmentKeptUntil(completedOn: Day): Day {
  return ruleActive('PRIV-02') ? afterYears(completedOn, assessmentYears).day : completedOn;
}

/** The last day on which a network log (who signed in, when) written on that day has to be there still. */
export function logKeptUntil(writtenOn: Day): Day {
  return ruleActive('PRIV-06') ? afterMonths(writtenOn, logMonths).day : writtenOn;
}

/** The latest day whose logs nobody has to keep any more: the day after it still has to be there. */
export function logsDeletableUntil(today: Day): Day {
  let day = addDays(today, -200);
  while (logKeptUntil(addDays(day, 1)) < today) day = addDays(day, 1);
  return day;
}
