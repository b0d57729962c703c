import type { Day, Moment } from '@guitu/law';
import { addDays, clockOf, dayOf, formatDay } from '@guitu/law';
import { read } from '@guitu/record';

import type { Visitor } from '../access/visitor.ts';
import { accessOf } from '../access/visitor.ts';
import type { WatchList, WatchRow, WatchStage } from '../contract/arrivals.ts';
import { readMeasure } from '../pages/read-measure.ts';
import type { Services } from '../services.ts';
import type { Awaited } from './awaited-cases.ts';
import { findAwaited } from './awaited-cases.ts';

/** The finding that puts somebody into a stage, the most serious first. */
const stages: readonly (readonly [code: string, stage: WatchStage])[] = [
  ['intake.missed-declared', 'declared'],
  ['intake.missed-suspected', 'suspected'],
  ['intake.excused', 'excused'],
  ['intake.expected-soon', 'soon'],
];

/**
 * Everybody who was decided upon and is not here (漏管 watch): who is on the way, whose last day is near, who is late and for
 * which of the reasons the law distinguishes. Each row says its reason as the finding of the intake says it.
 */
export async function watchList(
  services: Pick<Services, 'record'>,
  visitor: Visitor,
  stage: WatchStage | undefined,
): Promise<WatchList> {
  const awaited = await read(services.record, accessOf(visitor), findAwaited);
  const rows = awaited.map(rowOf).toSorted(byDue);
  const count = (wanted: WatchStage): number => rows.filter((row) => row.stage === wanted).length;
  return {
    rows: stage === undefined ? rows : rows.filter((row) => row.stage === stage),
    counts: {
      onTheWay: count('onTheWay'),
      soon: count('soon'),
      suspected: count('suspected'),
      excused: count('excused'),
      declared: count('declared'),
    },
  };
}

function rowOf(awaited: Awaited): WatchRow {
  const [code, stage] = stages.find(([one]) => awaited.findings.some((finding) => finding.code === one)) ?? [
    undefined,
    'onTheWay' as const,
  ];
  const finding = awaited.findings.find((one) => one.code === code);
  const dueOn = awaited.dueAt === null ? null : lastDayOf(awaited.dueAt);
  return {
    caseId: awaited.caseId,
    matterId: awaited.matterId,
    name: awaited.name,
    measure: readMeasure(awaited.measure),
    officeName: awaited.officeName,
    decider: awaited.decider,
    effectiveOn: awaited.effectiveOn,
    dueOn,
    stage,
    kind: kindOf(awaited),
    reason: finding?.text ?? onTheWay(awaited, dueOn),
    action: finding?.action ?? null,
    since: finding?.raisedAt ?? awaited.openedAt,
  };
}

/** Which branch of 漏管 (衔接工作意见2026 第十一条), from the fact the finding names. */
function kindOf({ findings }: Awaited): WatchRow['kind'] {
  const stated = findings
    .filter((finding) => finding.code.startsWith('intake.missed-'))
    .flatMap((finding) => finding.facts)
    .find((fact) => fact.label === '情形')?.value;
  if (stated === undefined) return null;
  return stated.includes('衔接脱节') ? 'betweenBodies' : 'notReported';
}

function onTheWay({ matterId, dueAt, measure }: Awaited, dueOn: Day | null): string {
  if (matterId === null) return '名册登记为待报到，还没有登记待接收，请核实后登记。';
  const what = measure === 'outsidePrison' ? '移交' : '报到';
  if (dueAt === null || dueOn === null) {
    return `还不知道裁判、决定的生效日，${what}期限无法计算，请向决定机关核实后补登。`;
  }
  return `应当在${formatDay(dueOn)}以前${what}，期限未到。`;
}

/** The last day of a deadline that ends at 24:00. */
function lastDayOf(dueAt: Moment): Day {
  const on = dayOf(dueAt);
  return clockOf(dueAt) === '00:00' ? addDays(on, -1) : on;
}

/** Who is due first; who has no date comes last. */
function byDue(a: WatchRow, b: WatchRow): number {
  const [left, right] = [a.dueOn ?? '9999-12-31', b.dueOn ?? '9999-12-31'];
  return left < right ? -1 : left > right ? 1 : a.since < b.since ? -1 : 1;
}
