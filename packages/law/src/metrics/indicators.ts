import type { Article } from '../articles/article.ts';
import { cooperation } from '../articles/index.ts';
import { ruleActive } from '../rules/active.ts';
import type { CaseLine, MetricSpan } from './line.ts';
import { isIn } from './line.ts';
import { isManaged, isOnRegister } from './stock.ts';

export type IndicatorKey =
  | 'onRegister'
  | 'managed'
  | 'received'
  | 'ended'
  | 'everReceived'
  | 'everEnded'
  | 'absconded'
  | 'missed'
  | 'reoffended';

/** 列管 is what law.md proposes; the official denominators are not published (~). */
export type Denominator = 'managed' | 'onRegister';

export interface Indicator {
  readonly key: IndicatorKey;
  readonly title: string;
  /** The formula as people read it. */
  readonly formula: string;
  /** A share of the denominator; otherwise a number of people. */
  readonly rate: boolean;
  readonly articles: readonly Article[];
  /** Whether a case is counted: by it the number is made, and the list behind the number. */
  readonly counts: (line: CaseLine, span: MetricSpan) => boolean;
}

function everBy(day: CaseLine['receivedOn'], { until }: MetricSpan): boolean {
  return day !== undefined && day <= until;
}

export const indicators: readonly Indicator[] = [
  {
    key: 'onRegister',
    title: '在册',
    formula: '期末这一天终了时正在执行的人数',
    rate: false,
    articles: [],
    counts: (line, { until }) => isOnRegister(line, until),
  },
  {
    key: 'managed',
    title: '列管',
    formula: '期初在册＋期间新接收（流量，不等于在册）',
    rate: false,
    articles: [],
    counts: isManaged,
  },
  {
    key: 'received',
    title: '期间接收',
    formula: '期间接收的人数',
    rate: false,
    articles: [],
    counts: ({ receivedOn }, span) => isIn(span, receivedOn),
  },
  {
    key: 'ended',
    title: '期间解除、终止',
    formula: '期间解除、终止、迁出的人数',
    rate: false,
    articles: [],
    counts: ({ receivedOn, endedOn }, span) => receivedOn !== undefined && isIn(span, endedOn),
  },
  {
    key: 'everReceived',
    title: '累计接收',
    formula: '到期末为止接收过的人数',
    rate: false,
    articles: [],
    counts: ({ receivedOn }, span) => everBy(receivedOn, span),
  },
  {
    key: 'everEnded',
    title: '累计解除、终止',
    formula: '到期末为止解除、终止、迁出的人数',
    rate: false,
    articles: [],
    counts: ({ receivedOn, endedOn }, span) => receivedOn !== undefined && everBy(endedOn, span),
  },
  {
    key: 'absconded',
    title: '脱管率',
    formula: '期间认定脱管的人数÷分母；一人几次算一人（分子按衔接配合意见第十三条）',
    rate: true,
    articles: [cooperation(13)],
    counts: ({ abscondedOn = [] }, span) => abscondedOn.some((day) => isIn(span, day)),
  },
  {
    key: 'missed',
    title: '漏管率',
    formula: '期间认定漏管的人数÷分母（分子按衔接配合意见第十一条）',
    rate: true,
    articles: [cooperation(11)],
    counts: ({ missedOn }, span) => isIn(span, missedOn),
  },
  {
    key: 'reoffended',
    title: '再犯罪率',
    formula: '期间裁判生效的矫正期间再犯罪人数÷分母；一人几次算一人（官方口径未公布，~）',
    rate: true,
    articles: [],
    counts: ({ reoffendedOn = [] }, span) => reoffendedOn.some((day) => isIn(span, day)),
  },
];

export interface IndicatorValue {
  readonly key: IndicatorKey;
  readonly count: number;
  /** Only of a rate. */
  readonly denominator?: number;
}

/** Every indicator of these cases, judged case by case. METRIC-03: shares are of 列管, or of 在册 where a region has chosen so. */
export function indicatorsOf(
  lines: readonly CaseLine[],
  span: MetricSpan,
  denominator: Denominator,
): readonly IndicatorValue[] {
  const count = ({ counts }: Indicator): number => lines.filter((line) => counts(line, span)).length;
  const base = ruleActive('METRIC-03') ? denominator : 'onRegister';
  const all = count(indicators.find(({ key }) => key === base)!);
  return indicators.map((indicator) => ({
    key: indicator.key,
    count: count(indicator),
    ...(indicator.rate ? { denominator: all } : {}),
  }));
}

/** 3 of 1,200 is 0.25%. Nothing where nobody is there to be a share of. */
export function formatRate(count: number, denominator: number): string | undefined {
  if (denominator === 0) return undefined;
  return `${(Math.round((count / denominator) * 10_000) / 100).toFixed(2)}%`;
}
