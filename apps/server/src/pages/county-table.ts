import type { Moment } from '@guitu/law';

import type { VisitorBody } from '../access/visitor.ts';
import type { TodayCounty } from '../contract/today.ts';
import { countByPlace } from '../queries/county-counts.ts';
import type { Transaction } from '../record-types.ts';

const countyWidth = 1_000_000;
const prefectureWidth = 100_000_000;

/** The places under an agency above counties side by side, by code; those without anything stand there too. */
export async function countyTable(
  transaction: Transaction,
  body: VisitorBody,
  now: Moment,
): Promise<TodayCounty[]> {
  const ofProvince = body.kind === 'provinceAgency';
  if (!ofProvince && body.kind !== 'prefectureAgency') return [];
  const named = transaction
    .selectFrom('region')
    .select(['code', 'name'])
    .where('level', '=', ofProvince ? 'prefecture' : 'county')
    .where('code', '>', body.low)
    .where('code', '<=', body.high)
    .orderBy('code')
    .execute();
  const width = ofProvince ? prefectureWidth : countyWidth;
  const [counts, places] = await Promise.all([countByPlace(transaction, width, now), named]);
  return places.map(({ code, name }) => ({ code, name, ...(counts.get(code) ?? nothing) }));
}

const nothing = { serving: 0, open: 0, late: 0, week: 0, missed: 0 };
