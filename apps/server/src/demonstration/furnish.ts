import { addDays, allRegions, dayOf } from '@guitu/law';
import type { Moment } from '@guitu/law';
import { createAccount, insertDelegation, putBodies, putRegions, systemAccess, write } from '@guitu/record';

import type { Services } from '../services.ts';
import { hashPassword } from '../sign-in/password.ts';
import { demonstrationPassword, players } from './accounts.ts';
import { counties, demonstrationBodies, getBody, offices, prefectureCode } from './bodies.ts';

const access = systemAccess('演示');

/** Runs once for the whole life of a demonstration, however often it is asked: the key is its memory. */
export async function once<T>(
  services: Services,
  key: string,
  place: { readonly chainId: string; readonly holderCode: number },
  work: Parameters<typeof write<T>>[3],
): Promise<T> {
  const order = {
    command: `demonstration.${key}`,
    idempotencyKey: `demonstration:${key}`,
    definitionVersion: '1',
    caseId: null,
    body: {},
    ...place,
  };
  return (await write<T>(services.record, access, order, work)).result;
}

export const home = { chainId: getBody('prefectureAgency', prefectureCode).id, holderCode: prefectureCode };

/** Regions, bodies, accounts and the delegations some counties have given and others not. */
export async function furnish(services: Services, now: Moment): Promise<void> {
  const passwordHash = await hashPassword(demonstrationPassword);
  await once(services, 'furnish', home, async (transaction, change) => {
    await putRegions(
      transaction,
      [...allRegions().values()].map(({ code, name, level, parent }) => ({
        code,
        name,
        level,
        parent_code: parent ?? null,
      })),
    );
    await putBodies(
      transaction,
      demonstrationBodies().map(({ id, kind, name, regionCode, low, high }) => ({
        id,
        kind,
        name,
        region_code: regionCode,
        range_low: low,
        range_high: high,
        parent_id: null,
      })),
    );
    for (const { id, body, signInName, name, title, roles } of Object.values(players)) {
      await createAccount(transaction, {
        id,
        body_id: body.id,
        sign_in_name: signInName,
        display_name: name,
        title,
        password_hash: passwordHash,
        roles: [...roles],
        created_at: change.at,
      });
    }
    return null;
  });
  await delegate(services, now);
}

/** Offices that may decide on short leaves themselves; all others, 建塘镇 among them, may not. */
const delegated: readonly { readonly county: number; readonly office: number; readonly number: number }[] = [
  { county: counties.shangriLa, office: offices.nixi, number: 1 },
  { county: counties.shangriLa, office: 533_401_104_000, number: 2 },
  { county: counties.shangriLa, office: 533_401_202_000, number: 3 },
  { county: counties.deqin, office: offices.benzilan, number: 1 },
  { county: counties.weixi, office: offices.tacheng, number: 1 },
];

async function delegate(services: Services, now: Moment): Promise<void> {
  const from = addDays(dayOf(now), -300);
  for (const { county, office, number } of delegated) {
    const countyBody = getBody('countyAgency', county);
    const place = { chainId: countyBody.id, holderCode: office };
    await once(services, `delegate:${office}`, place, async (transaction, change) => {
      await insertDelegation(transaction, change, {
        id: change.id,
        county_body_id: countyBody.id,
        office_body_id: getBody('judicialOffice', office).id,
        office_code: office,
        matter: 'leave',
        basis: `演示委托〔${from.slice(0, 4)}〕${number}号（批准七日以内外出）`,
        valid_from: from,
        valid_until: null,
      });
      return null;
    });
  }
}
