import { reoffence } from '../procedures/reoffence/reoffence.ts';
import { runStory } from '../testing/story-vector.ts';
import type { StoryVector } from '../testing/story-vector.ts';
import { vectorRunner } from '../vectors/runner.ts';
import type { VectorRunners } from '../vectors/runner.ts';
import { countedDaysOf } from './counted-day.ts';
import { indicatorsOfSums, sumDays } from './day-sums.ts';
import { subsidyOf } from './funds.ts';
import { formatRate, indicatorsOf } from './indicators.ts';
import type { Denominator, IndicatorKey, IndicatorValue } from './indicators.ts';
import type { CaseLine, MetricSpan } from './line.ts';

interface IndicatorVector {
  readonly lines: readonly CaseLine[];
  readonly span: MetricSpan;
  readonly indicator: IndicatorKey;
  readonly denominator?: Denominator;
}

/** A number of people; of a rate the share. Judged case by case, and added up day by day: the vector holds for both. */
function runIndicator({ lines, span, indicator, denominator = 'managed' }: IndicatorVector): unknown {
  const sums = sumDays(lines.flatMap(countedDaysOf), span);
  const judged = shown(indicatorsOf(lines, span, denominator), indicator);
  const added = shown(indicatorsOfSums(sums, denominator), indicator);
  return judged === added ? judged : { judged, added };
}

function shown(values: readonly IndicatorValue[], indicator: IndicatorKey): number | string | undefined {
  const value = values.find(({ key }) => key === indicator)!;
  return value.denominator === undefined ? value.count : formatRate(value.count, value.denominator);
}

const runner = vectorRunner<IndicatorVector>(runIndicator);

export const metricVectors: VectorRunners = {
  'METRIC-01': runner,
  'METRIC-02': runner,
  'METRIC-03': runner,
  'METRIC-04': vectorRunner<IndicatorVector | StoryVector>((vector) =>
    'lines' in vector ? runIndicator(vector) : runStory(reoffence, {}, vector),
  ),
  'FIN-01': vectorRunner<{ readonly heads: number; readonly perHead?: number }>(({ heads, perHead }) =>
    subsidyOf(heads, perHead),
  ),
};
