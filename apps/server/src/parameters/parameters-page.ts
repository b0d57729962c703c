import type { Day, ParameterDefinition } from '@guitu/law';
import { dayOf, findRegion, parameterKind, parameterWords, typedParameter } from '@guitu/law';
import { read } from '@guitu/record';

import type { Visitor } from '../access/visitor.ts';
import { accessOf } from '../access/visitor.ts';
import type { ParameterRow, ParametersPage } from '../contract/parameters.ts';
import { NotFound } from '../http/answer.ts';
import type { Transaction } from '../record-types.ts';
import type { Services } from '../services.ts';
import { parameterGroups } from './catalogue.ts';
import { maySetParameters } from './may-set.ts';
import type { ParameterSetting } from './standing.ts';
import { standingAt } from './standing.ts';

/**
 * What the law leaves to a place, with what holds there today, on what ground, and what held before. General norms: whoever works here may
 * read them, of the places of his own body.
 */
export function parametersPageOf(
  services: Services,
  visitor: Visitor,
  region: number | undefined,
): Promise<ParametersPage> {
  const today = dayOf(services.now());
  return read(services.record, accessOf(visitor), async (transaction) => {
    const places = await loadPlaces(transaction, visitor);
    const place = places.find(({ code }) => code === (region ?? visitor.body.regionCode));
    if (place === undefined) throw new NotFound();
    const settings = await loadSettings(transaction);
    const sees = { visitor, place: place.code, today };
    return {
      today,
      place,
      places,
      maySet: maySetParameters(visitor),
      groups: parameterGroups.map(({ title, definitions }) => ({
        title,
        parameters: definitions.map((definition) => rowOf(definition, settings, sees)),
      })),
    };
  });
}

interface Sees {
  readonly visitor: Visitor;
  readonly place: number;
  readonly today: Day;
}

function rowOf(
  definition: ParameterDefinition,
  settings: readonly ParameterSetting[],
  { visitor, place, today }: Sees,
): ParameterRow {
  const { key, title, explanation, fallback, choices = {}, secret } = definition;
  const standing = standingAt(
    settings.filter((setting) => setting.key === key),
    place,
    today,
  );
  const holds = standing.find(({ state }) => state === 'holds')?.setting.value ?? fallback;
  return {
    key,
    title,
    explanation,
    kind: parameterKind(definition),
    choices: Object.entries(choices).map(([value, words]) => ({ value, words })),
    initial: fallback === undefined || fallback === '' ? null : parameterWords(definition, fallback),
    value: holds === undefined || secret === true ? null : typedParameter(holds),
    settings: standing.map(({ setting, state }) => ({
      id: setting.id,
      words: secret === true ? null : parameterWords(definition, setting.value),
      placeName: findRegion(setting.region_code)?.name ?? '全国',
      basis: setting.basis,
      from: setting.effective_from,
      until: setting.effective_until,
      state,
      mayEnd: state !== 'over' && maySetParameters(visitor, setting.region_code),
    })),
  };
}

/** The place of the body one works for, and of the agencies below it. */
async function loadPlaces(
  transaction: Transaction,
  { body }: Visitor,
): Promise<{ code: number; name: string }[]> {
  const rows = await transaction
    .selectFrom('body')
    .select('region_code')
    .distinct()
    .where('region_code', '>=', body.low)
    .where('region_code', '<=', body.high)
    .orderBy('region_code')
    .execute();
  const codes = new Set([body.regionCode, ...rows.map((row) => row.region_code)]);
  return [...codes].map((code) => ({ code, name: findRegion(code)?.name ?? String(code) }));
}

function loadSettings(transaction: Transaction): Promise<ParameterSetting[]> {
  return transaction
    .selectFrom('parameter')
    .select(['id', 'key', 'value', 'region_code', 'basis', 'effective_from', 'effective_until'])
    .execute();
}
