import { act, measures, procuratorateRules } from '../articles/index.ts';
import type { CaseFacts } from '../facts/facts.ts';
import { ageOn } from '../items/check-identity.ts';
import type { Finding } from '../kernel/outcome.ts';
import { parameterValue } from '../kernel/parameter.ts';
import { ruleActive } from '../rules/active.ts';
import { dayFromNumber, dayNumber } from '../time/day.ts';
import { formatDay } from '../time/format.ts';
import { hoursFor } from './activity-hours.ts';
import type { Plan } from './duty.ts';
import type { DutyEntry } from './entry.ts';
import { dailyOffice } from './findings.ts';
import { educationHours, serviceMost } from './parameters.ts';
import { periodAround } from './windows.ts';

/** What the hours of education and public service call for, and the day on which that will be another thing by itself. */
export interface Activities {
  readonly findings: readonly Finding[];
  readonly changesOn?: number;
}

/** Age from which somebody may be asked to work at all. */
const workingAge = 16;

const quiet: Activities = { findings: [] };

/**
 * Of this month and the last one: too much public service, service by somebody who cannot work, and of the last one fewer hours of
 * education than the province asks for. Where nothing is set, hours are not counted (EDU-01).
 */
export function activityFindings(plan: Plan): Activities {
  const entries = (plan.facts.diligence?.entries ?? []).filter(
    ({ kind }) => kind === 'education' || kind === 'publicService',
  );
  const asksForHours = parameterValue(plan.parameters, educationHours) !== undefined;
  if (entries.length === 0 && !asksForHours) return quiet;
  const current = periodAround(plan.today, 'month');
  const past = periodAround(current.first - 1, 'month');
  const service = entries.filter(
    ({ kind, on }) => kind === 'publicService' && dayNumber(on) >= past.first && dayNumber(on) <= plan.today,
  );
  // What is entered for a day to come counts from that day on.
  const ahead = entries.map(({ on }) => dayNumber(on)).filter((number) => number > plan.today);
  const findings = [
    ...[past, current].map(({ first, last }) => tooMuch(plan, service, first, last)),
    unable(plan.facts, service),
    ...(asksForHours ? [tooLittle(plan, entries, past.first, past.last)] : []),
  ].filter((finding) => finding !== undefined);
  if (findings.length === 0 && !asksForHours && ahead.length === 0) return quiet;
  return { findings, changesOn: Math.min(current.last + 1, ...ahead) };
}

/** EDU-02: more hours than the region lets anybody be asked for. */
function tooMuch(
  { parametersOn }: Plan,
  service: readonly DutyEntry[],
  first: number,
  last: number,
): Finding | undefined {
  const most = parameterValue(parametersOn(first), serviceMost);
  if (most === undefined || !ruleActive('EDU-02')) return undefined;
  const minutes = minutesIn(service, first, last);
  if (minutes <= most * 60) return undefined;
  const month = formatMonth(first);
  return {
    code: `EDU-02.${month}`,
    severity: 'grave',
    title: '公益活动超过本地规定的时间',
    text: '公益活动“可以”组织，不得强迫超时间、超体力；请查明是不是本人自愿、是不是登记有误，写明情况。强迫的属于检察监督的内容。',
    facts: [
      { label: month, value: hoursText(minutes) },
      { label: '本地规定每月最多', value: `${most} 小时` },
    ],
    articles: [act(42), measures(44), procuratorateRules(643, '5')],
    office: 'countyAgency',
  };
}

/** EDU-02: whoever cannot work does none; so does whoever is too young to. */
function unable(facts: CaseFacts, service: readonly DutyEntry[]): Finding | undefined {
  const { birthOn } = facts.supervisee;
  const ill = facts.measure === 'outsidePrison' && facts.medical !== undefined;
  const wrong = service.filter(({ on }) => ill || (birthOn !== undefined && ageOn(birthOn, on) < workingAge));
  if (wrong.length === 0 || !ruleActive('EDU-02')) return undefined;
  return {
    code: 'EDU-02.unable',
    severity: 'warning',
    title: '不能劳动的人参加了公益活动',
    text: ill
      ? '登记的情形是暂予监外执行（疾病、怀孕、哺乳或者生活不能自理），请核查是不是适合、是不是自愿；不适合的不再安排。'
      : '未满十六周岁，不安排劳动；请核查做了什么、是不是自愿。',
    facts: wrong
      .map(({ on }) => on)
      .toSorted()
      .map((on) => ({ label: '公益活动', value: formatDay(on) })),
    articles: [act(42), measures(44)],
    office: dailyOffice(facts),
  };
}

/** EDU-01: only where the province asks for hours, of a month that was served whole and free. */
function tooLittle(
  plan: Plan,
  entries: readonly DutyEntry[],
  first: number,
  last: number,
): Finding | undefined {
  const { facts } = plan;
  const hours = hoursFor(plan.parametersOn(first), educationHours, plan.levelOn(first));
  if (hours === undefined || !ruleActive('EDU-01')) return undefined;
  if (first < plan.first || last > plan.last || wasHeld(facts, first, last)) return undefined;
  const own = entries.filter(({ kind }) => kind === 'education');
  const minutes = minutesIn(own, first, last);
  if (minutes >= hours * 60) return undefined;
  return {
    code: 'EDU-01.hours',
    severity: 'info',
    title: `${formatMonth(first)}的学习时间不够本地规定`,
    text: '国家没有规定学时，这是本地的参数。请问明原因：学了没有登记的补登记，有正当理由的写明；没有理由的，先教育。',
    facts: [
      { label: '登记的学习时间', value: hoursText(minutes) },
      { label: '本地规定', value: `${hours} 小时` },
    ],
    articles: [act(36), measures(43)],
    office: dailyOffice(facts),
  };
}

function minutesIn(entries: readonly DutyEntry[], first: number, last: number): number {
  return entries.reduce((sum, { on, minutes = 0 }) => {
    const day = dayNumber(on);
    return first <= day && day <= last ? sum + minutes : sum;
  }, 0);
}

function wasHeld({ detention }: CaseFacts, first: number, last: number): boolean {
  return detention.some(
    ({ from, until }) => dayNumber(from) <= last && (until === undefined || dayNumber(until) >= first),
  );
}

function hoursText(minutes: number): string {
  const rest = minutes % 60;
  return `${Math.floor(minutes / 60)} 小时${rest === 0 ? '' : ` ${rest} 分钟`}`;
}

/** '2026年11月' */
function formatMonth(first: number): string {
  return formatDay(dayFromNumber(first)).replace(/月.*$/u, '月');
}
