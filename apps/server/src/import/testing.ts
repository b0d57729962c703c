import { addDays, allRegions, catalogue, chinaCalendar, day, regionRange } from '@guitu/law';
import type { Moment, Office, OfficeChoice, Role } from '@guitu/law';
import { createRenderer } from '@guitu/papers';
import { newId, putBodies, systemAccess, write } from '@guitu/record';
import type { Record as GuituRecord } from '@guitu/record';

import type { Visitor, VisitorBody } from '../access/visitor.ts';
import type { Services } from '../services.ts';
import { localBoard } from '../stream/notice-board.ts';

export const testToday = day('2026-11-23');
export const testNow = '2026-11-23T02:00:00.000Z' as Moment;

/** A county with its judicial offices, as bodies of the record, and a clerk of the county agency. */
export interface TestCounty {
  readonly name: string;
  readonly code: number;
  readonly offices: readonly OfficeChoice[];
  readonly clerk: Visitor;
  /** The bodies of those offices, in the same order. */
  readonly officeBodies: readonly VisitorBody[];
}

export function importServices(record: GuituRecord): Services {
  return {
    record,
    renderer: createRenderer(),
    notices: localBoard(),
    calendar: chinaCalendar,
    catalogue,
    now: () => testNow,
    installation: { demonstration: true, version: 'test' },
    report: () => undefined,
  };
}

/** Enters the bodies of one county of 迪庆. */
export async function putTestCounty(record: GuituRecord, code: number): Promise<TestCounty> {
  const county = allRegions().get(code);
  if (county === undefined) throw new Error(`no region ${code}`);
  const agency = bodyOf('countyAgency', code, `${county.name}社区矫正机构`);
  const townships = [...allRegions().values()].filter((region) => region.parent === code);
  const offices = townships.map((region) => bodyOf('judicialOffice', region.code, `${region.name}司法所`));
  await putTestBodies(record, [agency, ...offices]);
  return {
    name: county.name,
    code,
    offices: townships.map((region) => ({
      code: region.code,
      name: `${region.name}司法所`,
      regionName: region.name,
    })),
    clerk: visitorOf(agency, ['clerk']),
    officeBodies: offices,
  };
}

export function visitorOf(body: VisitorBody, roles: readonly Role[]): Visitor {
  return {
    account: { id: newId(), name: '示例经办人', signInName: 'example', roles, mustChangePassword: false },
    body,
    bodies: [body],
    expiresAt: `${addDays(testToday, 1)}T00:00:00.000Z` as Moment,
    token: '',
  };
}

export function bodyOf(kind: Office, code: number, name: string): VisitorBody {
  const { low, high } = regionRange(code);
  return { id: newId(), kind, name, regionCode: code, low, high };
}

async function putTestBodies(record: GuituRecord, bodies: readonly VisitorBody[]): Promise<void> {
  const access = systemAccess('测试');
  const order = {
    command: 'test.bodies',
    idempotencyKey: newId(),
    definitionVersion: '1',
    chainId: access.bodyId,
    caseId: null,
    holderCode: 0,
    body: null,
  };
  await write(record, access, order, async (transaction) => {
    await putBodies(
      transaction,
      bodies.map(({ id, kind, name, regionCode, low, high }) => ({
        id,
        kind,
        name,
        region_code: regionCode,
        range_low: low,
        range_high: high,
        parent_id: null,
      })),
    );
    return null;
  });
}
