import type { Day, Denominator, IndicatorValue, MetricSpan, Parameters } from '@guitu/law';
import {
  dayOf,
  formatRate,
  indicators,
  indicatorsOf,
  indicatorsOfSums,
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
import { loadCaseLines } from '../queries/case-lines.ts';
import type { MeasuredCase } from '../queries/case-lines.ts';
import { loadDaySums } from '../queries/day-sums.ts';
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
  const { body } = visitor;
  const span = spanOf(asked, dayOf(services.now()));
  return read(services.record, accessOf(visitor), async (transaction) => {
    // Asked side by side, they travel together.
    const [count, parameters, places] = await Promise.all([
      loadCounter(transaction, body, span),
      loadParameters(transaction),
      placesBelow(transaction, body),
    ]);
    const settings = settingsOf(parameters.at(body.regionCode, span.until));
    const rowOf = (code: number, name: string, place?: number): IndicatorPlace =>
      placeRow(code, name, count(settings.denominator, place), settings);
    return {
      ...span,
      ...settings,
      total: rowOf(body.regionCode, body.name),
      places: places.map(({ code, name }) => rowOf(code, name, code)),
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

/** The numbers of one place below, or of all together. */
type Counter = (denominator: Denominator, place?: number) => readonly IndicatorValue[];

/** Adds up kept days; an office, of which nothing is kept apart, has its few cases judged one by one. */
async function loadCounter(transaction: Transaction, body: VisitorBody, span: MetricSpan): Promise<Counter> {
  if (body.high - body.low + 1 < countyWidth) {
    const lines = await loadCaseLines(transaction);
    return (denominator) => indicatorsOf(lines, span, denominator);
  }
  const sums = await loadDaySums(transaction, body.kind === 'provinceAgency' ? 'prefecture' : 'county', span);
  return (denominator, place) => indicatorsOfSums(sums(place), denominator);
}

function placeRow(
  code: number,
  name: string,
  values: readonly IndicatorValue[],
  { perHead, heads }: Settings,
): IndicatorPlace {
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
