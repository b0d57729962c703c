import type { Day, Denominator, MetricSpan, Parameters } from '@guitu/law';
import {
  dayOf,
  formatRate,
  indicators,
  indicatorsOf,
  parameterValue,
  rateDenominator,
  subsidyHeads,
  subsidyOf,
  subsidyPerHead,
} from '@guitu/law';
import { read } from '@guitu/record';

import type { Visitor, VisitorBody } from '../access/visitor.ts';
import { accessOf } from '../access/visitor.ts';
import { loadParameters } from '../command/parameter-book.ts';
import type {
  IndicatorList,
  IndicatorListAsk,
  IndicatorPage,
  IndicatorPlace,
  IndicatorSpan,
} from '../contract/oversight.ts';
import { loadPlaceNames, placeName } from '../pages/names.ts';
import { readMeasure } from '../pages/read-measure.ts';
import { loadCaseLines, loadPlacedLines } from '../queries/case-lines.ts';
import type { MeasuredCase, PlacedLine } from '../queries/case-lines.ts';
import type { Transaction } from '../record-types.ts';
import type { Services } from '../services.ts';

const countyWidth = 1_000_000;
const prefectureWidth = 100_000_000;
const mostRows = 500;

/** Every indicator of what the visitor sees, as a whole and place by place. Without days: the year so far. */
export function indicatorsPage(
  services: Services,
  visitor: Visitor,
  asked: IndicatorSpan,
): Promise<IndicatorPage> {
  const span = spanOf(asked, dayOf(services.now()));
  return read(services.record, accessOf(visitor), async (transaction) => {
    // Asked side by side, they travel together.
    const [lines, parameters, places] = await Promise.all([
      loadPlacedLines(transaction, widthOf(visitor.body)),
      loadParameters(transaction),
      placesBelow(transaction, visitor.body),
    ]);
    const settings = settingsOf(parameters.at(visitor.body.regionCode, span.until));
    const own = byPlace(lines, visitor.body);
    const rowOf = (code: number, name: string, counted: readonly PlacedLine[]): IndicatorPlace =>
      placeRow(code, name, counted, span, settings);
    return {
      ...span,
      ...settings,
      total: rowOf(visitor.body.regionCode, visitor.body.name, lines),
      places: places.map(({ code, name }) => rowOf(code, name, own.get(code) ?? [])),
    };
  });
}

/** The people behind one number: the very cases that were counted. */
export function indicatorCases(
  services: Services,
  visitor: Visitor,
  asked: IndicatorListAsk,
): Promise<IndicatorList> {
  const span = spanOf(asked, dayOf(services.now()));
  const indicator = indicators.find(({ key }) => key === asked.indicator);
  return read(services.record, accessOf(visitor), async (transaction) => {
    const all = await loadCaseLines(transaction);
    const lines =
      asked.place === undefined || asked.place === visitor.body.regionCode
        ? all
        : inPlace(all, asked.place, visitor.body);
    const counted = lines.filter((line) => indicator?.counts(line, span) === true);
    const shown = counted.toSorted((a, b) => a.name.localeCompare(b.name, 'zh')).slice(0, mostRows);
    const names = await loadPlaceNames(
      transaction,
      shown.map(({ holderCode }) => holderCode),
    );
    return {
      rows: shown.map((line) => ({
        caseId: line.id,
        name: line.name,
        measure: line.measure === null ? null : readMeasure(line.measure),
        place: placeName(names, line.holderCode),
        receivedOn: line.receivedOn ?? null,
        endedOn: line.endedOn ?? null,
      })),
      total: counted.length,
    };
  });
}

type Settings = Pick<IndicatorPage, 'denominator' | 'perHead' | 'heads'>;

function settingsOf(parameters: Parameters): Settings {
  const chosen = (value: string | undefined): Denominator =>
    value === 'onRegister' ? 'onRegister' : 'managed';
  return {
    denominator: chosen(parameterValue(parameters, rateDenominator)),
    perHead: parameterValue(parameters, subsidyPerHead) ?? null,
    heads: chosen(parameterValue(parameters, subsidyHeads)),
  };
}

function placeRow(
  code: number,
  name: string,
  lines: readonly PlacedLine[],
  span: MetricSpan,
  { denominator, perHead, heads }: Settings,
): IndicatorPlace {
  const values = indicatorsOf(lines, span, denominator);
  const count = values.find(({ key }) => key === heads)?.count ?? 0;
  return {
    code,
    name,
    values: values.map((value) => ({
      key: value.key,
      count: value.count,
      denominator: value.denominator ?? null,
      rate: value.denominator === undefined ? null : (formatRate(value.count, value.denominator) ?? null),
    })),
    subsidy: subsidyOf(count, perHead ?? undefined) ?? null,
  };
}

function spanOf({ from, until }: IndicatorSpan, today: Day): MetricSpan {
  const last = (until ?? today) as Day;
  const first = (from ?? `${last.slice(0, 4)}-01-01`) as Day;
  return first <= last ? { from: first, until: last } : { from: last, until: first };
}

function widthOf({ kind }: VisitorBody): number {
  return kind === 'provinceAgency' ? prefectureWidth : countyWidth;
}

/** All lines sorted into their places at once: a province has too many of them to look through once for every place. */
function byPlace(
  lines: readonly PlacedLine[],
  body: VisitorBody,
): ReadonlyMap<number, readonly PlacedLine[]> {
  const width = widthOf(body);
  const places = new Map<number, PlacedLine[]>();
  for (const line of lines) {
    const code = Math.floor(line.holderCode / width) * width;
    const known = places.get(code);
    if (known === undefined) places.set(code, [line]);
    else known.push(line);
  }
  return places;
}

function inPlace(lines: readonly MeasuredCase[], code: number, body: VisitorBody): readonly MeasuredCase[] {
  const width = widthOf(body);
  return lines.filter(({ holderCode }) => Math.floor(holderCode / width) * width === code);
}

/** The counties of a prefecture, the prefectures of a province; a county has none below that are counted apart. */
async function placesBelow(
  transaction: Transaction,
  body: VisitorBody,
): Promise<readonly { readonly code: number; readonly name: string }[]> {
  if (body.high - body.low < countyWidth) return [];
  return transaction
    .selectFrom('region')
    .select(['code', 'name'])
    .where('level', '=', body.kind === 'provinceAgency' ? 'prefecture' : 'county')
    .where('code', '>', body.low)
    .where('code', '<=', body.high)
    .orderBy('code')
    .execute();
}
