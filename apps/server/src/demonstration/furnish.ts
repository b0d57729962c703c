import { addDays, allRegions, dayOf } from '@guitu/law';
import type { Moment } from '@guitu/law';
import { insertDelegation, putBodies, putRegions, systemAccess, write } from '@guitu/record';

import type { Services } from '../services.ts';
import { players } from './accounts.ts';
import { counties, demonstrationBodies, getBody, offices, prefectureCode } from './bodies.ts';
import { createAccounts } from './create-accounts.ts';
import { steadyId } from './steady-id.ts';

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
    await createAccounts(transaction, change, Object.values(players));
    return null;
  });
  await delegate(services, now);
}

/** What an office does with newcomers where the county has entrusted it; receiving them stays with the county. */
const firstSteps = ['team', 'inductionDeclaration', 'correctionPlan', 'classification'] as const;

interface Entrusted {
  readonly county: number;
  readonly office: number;
  readonly number: number;
  /** Procedures entrusted beside short leaves. */
  readonly also: readonly string[];
}

/** Offices that may decide on short leaves themselves, and more; all others, 建塘镇 among them, may not. */
const delegated: readonly Entrusted[] = [
  {
    county: counties.shangriLa,
    office: offices.nixi,
    number: 1,
    also: [...firstSteps, 'exitBan', 'medicalBasis', 'openingBalance'],
  },
  { county: counties.shangriLa, office: 533_401_104_000, number: 2, also: firstSteps },
  { county: counties.shangriLa, office: 533_401_202_000, number: 3, also: [] },
  { county: counties.deqin, office: offices.benzilan, number: 1, also: firstSteps },
  { county: counties.weixi, office: offices.tacheng, number: 1, also: [...firstSteps, 'openingBalance'] },
];

async function delegate(services: Services, now: Moment): Promise<void> {
  const from = addDays(dayOf(now), -300);
  for (const { county, office, number, also } of delegated) {
    const countyBody = getBody('countyAgency', county);
    const place = { chainId: countyBody.id, holderCode: office };
    const paper = `演示委托〔${from.slice(0, 4)}〕${number}号`;
    await once(services, `delegate:${office}`, place, async (transaction, change) => {
      for (const matter of ['leave', ...also]) {
        await insertDelegation(transaction, change, {
          id: steadyId(`delegation/${office}/${matter}`),
          county_body_id: countyBody.id,
          office_body_id: getBody('judicialOffice', office).id,
          office_code: office,
          matter,
          basis: matter === 'leave' ? `${paper}（批准七日以内外出）` : paper,
          valid_from: from,
          valid_until: null,
        });
      }
      return null;
    });
  }
}
