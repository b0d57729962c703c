import { inForce } from '../../articles/article.ts';
import { prisonLaw } from '../../articles/index.ts';
import type { Measure } from '../../facts/facts.ts';
import type { Standing } from '../../kernel/procedure.ts';
import type { MatterState } from '../../kernel/state.ts';
import { ruleActive } from '../../rules/active.ts';
import type { Day } from '../../time/day.ts';
import type { PaperCode } from './options.ts';
import { labelOf, paperKinds } from './options.ts';
import { deliveriesOf, findAnnouncement, findReceivedOn } from './records.ts';

/**
 * What the deciding authority delivers within ten days (《衔接配合意见》第八条、第九条; RECV-04, RECV-39).
 *
 * 执行通知书 is the court's order to carry out a *judgment* (《刑诉法解释》第五百一十九条), so control and probation come with one. A
 * parole comes with its ruling and 暂予监外执行 with its decision: 第九条 does not list an execution notice, and asking a prison
 * administration for a paper it never makes would leave the list open for ever. One that comes is recorded all the same.
 */
export function deliveredPapers(measure: Measure): readonly PaperCode[] {
  const common: readonly PaperCode[] = ['judgment', 'informing', 'placeDetermination', 'exitBan'];
  switch (measure) {
    case 'control':
    case 'probation':
      return ['judgment', 'executionNotice', 'informing', 'placeDetermination', 'exitBan'];
    case 'parole':
      return common;
    case 'outsidePrison':
      // RECV-39: one of the four medical papers, and the guarantee.
      return ruleActive('RECV-39') ? [...common, 'medicalOpinion', 'guarantee'] : common;
  }
}

/** Papers of the ten days that have not come. */
export function undelivered({ facts, state }: Pick<Standing, 'facts' | 'state'>): readonly PaperCode[] {
  const received = receivedCodes(state);
  return deliveredPapers(facts.measure).filter((code) => !received.has(code));
}

/** Everything that is owed by now and has not come: what a chase asks for. */
export function missingPapers(standing: Standing): readonly PaperCode[] {
  const received = receivedCodes(standing.state);
  return [
    ...undelivered(standing),
    ...(owesReformReport(standing) ? (['reformReport'] as const) : []),
  ].filter((code) => !received.has(code));
}

/** RECV-30: a prison that hands somebody over tells how he fared there (《监狱法》第四十七条, in force since 2026-11-01). */
function owesReformReport({ facts, state }: Standing): boolean {
  const handedOverOn = findReceivedOn(state);
  return (
    ruleActive('RECV-30') &&
    facts.measure === 'outsidePrison' &&
    findAnnouncement(state)?.deciderKind === 'prison' &&
    handedOverOn !== undefined &&
    inForce(prisonLaw(47), handedOverOn)
  );
}

export function receivedCodes(state: MatterState | undefined): ReadonlySet<string> {
  return new Set(deliveriesOf(state).flatMap((one) => one.papers ?? []));
}

/** The day the first delivery with that paper came. */
export function deliveredOn(state: MatterState | undefined, code: PaperCode): Day | undefined {
  return deliveriesOf(state).find((one) => one.papers?.includes(code) === true)?.receivedOn;
}

/** The day on which the last of the papers of the ten days came; nothing while one is missing. */
export function completedOn(standing: Pick<Standing, 'facts' | 'state'>): Day | undefined {
  const arrivals = deliveredPapers(standing.facts.measure).map((code) => deliveredOn(standing.state, code));
  return arrivals.some((one) => one === undefined)
    ? undefined
    : arrivals
        .filter((one) => one !== undefined)
        .toSorted()
        .at(-1);
}

export function titlesOf(codes: Iterable<string>): readonly string[] {
  return [...codes].map((code) => labelOf(paperKinds, code));
}
