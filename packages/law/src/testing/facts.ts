import { chinaCalendar } from '../calendar/index.ts';
import type { CaseFacts, Permission } from '../facts/facts.ts';
import type { Actor, Office, Role } from '../kernel/actor.ts';
import type { Context } from '../kernel/context.ts';
import type { Procedure } from '../kernel/procedure.ts';
import { day } from '../time/day.ts';
import type { Moment } from '../time/moment.ts';
import { moment } from '../time/moment.ts';
import { dayOf } from '../time/zone.ts';

/** 尼西乡, 香格里拉市, 迪庆州. */
export const nixi = 533401204000;
export const shangriLa = 533401000000;
export const deqin = 533422000000;
export const diqing = 533400000000;

/** An invented supervisee of 尼西乡 on probation through all of 2026, the office entrusted with leave. */
export function factsOf(changes: Partial<CaseFacts> = {}): CaseFacts {
  const term = { begins: day('2026-01-01'), ends: day('2027-12-31') };
  return {
    caseId: 'case-1',
    measure: 'probation',
    status: 'serving',
    supervisee: { name: '演示·扎西', sex: 'male', birthOn: day('1990-05-01'), minorAtCrime: false },
    holder: { officeCode: nixi, countyCode: shangriLa, prefectureCode: diqing },
    term: { ...term, entries: [{ kind: 'executingNotice', ...term, effectiveOn: term.begins }] },
    prohibitions: [],
    permissions: [],
    custody: [],
    delegations: [{ officeCode: nixi, procedure: 'leave', from: day('2026-01-01'), basis: '演示委托书' }],
    detention: [],
    sanctions: [],
    levels: [],
    ...changes,
  };
}

/** A minor, then and now, with somebody in charge of her. */
export const minorSupervisee = {
  name: '演示·卓玛',
  sex: 'female',
  birthOn: day('2010-06-01'),
  minorAtCrime: true,
  guardian: '演示·央金',
} as const;

/** The facts of a file of the kind the procedure belongs to. */
export function factsFor({ file }: Pick<Procedure, 'file'>): CaseFacts {
  return file === 'assessment' ? assessmentFacts() : factsOf();
}

/** Somebody who is assessed for the county of 香格里拉市, before the file is handed to any office: no supervisee, without a term. */
export function assessmentFacts(changes: Partial<CaseFacts> = {}): CaseFacts {
  const { term: _none, ...others } = factsOf({ delegations: [] });
  return {
    ...others,
    status: 'assessing',
    supervisee: { name: '演示·阿布', minorAtCrime: false },
    holder: { officeCode: shangriLa, countyCode: shangriLa, prefectureCode: diqing },
    ...changes,
  };
}

export function leaveOf(
  matterId: string,
  from: string,
  until: string,
  changes: Partial<Permission> = {},
): Permission {
  return {
    matterId,
    kind: 'leave',
    from: day(from),
    until: day(until),
    decidedBy: 'countyAgency',
    ...changes,
  };
}

/** The world at a moment, with nothing set by the prefecture unless given. */
export function contextAt(now: string, parameters: Readonly<Record<string, unknown>> = {}): Context {
  const at: Moment = moment(now);
  return {
    now: at,
    today: dayOf(at),
    calendar: chinaCalendar,
    parameters: new Map(Object.entries(parameters)),
  };
}

const bodies: Partial<
  Record<Office, { readonly bodyName: string; readonly low: number; readonly high: number }>
> = {
  judicialOffice: { bodyName: '尼西司法所', low: nixi, high: nixi + 999 },
  countyAgency: { bodyName: '香格里拉市社区矫正机构', low: shangriLa, high: shangriLa + 999_999 },
  prefectureAgency: { bodyName: '迪庆州社区矫正机构', low: diqing, high: diqing + 99_999_999 },
  procuratorate: { bodyName: '香格里拉市人民检察院', low: shangriLa, high: shangriLa + 999_999 },
};

export function actorOf(office: Office, roles: readonly Role[] = ['clerk', 'approver']): Actor {
  const body = bodies[office] ?? { bodyName: office, low: diqing, high: diqing + 99_999_999 };
  return {
    accountId: `account-${office}`,
    name: `演示·${body.bodyName}经办`,
    office,
    bodyId: `body-${office}`,
    roles,
    ...body,
  };
}
