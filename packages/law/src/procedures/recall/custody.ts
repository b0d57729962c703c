import { bound, cooperation, measures, outsidePrisonOpinion } from '../../articles/index.ts';
import type { Clock, Finding } from '../../kernel/outcome.ts';
import type { Standing } from '../../kernel/procedure.ts';
import { allTaken, findTaken } from '../../kernel/state.ts';
import { computeDays } from '../../period/index.ts';
import { isDelivered, isGranted } from '../../proposal/records.ts';
import type { Day } from '../../time/day.ts';
import { formatDay, formatDeadline } from '../../time/format.ts';
import { endOfDay, startOfDay } from '../../time/zone.ts';
import type { RecallProposal } from './form.ts';
import { findRecall } from './form.ts';

/** 《实施办法》第五十条, 《衔接意见》第十八条: who takes into custody, and where to (RECALL-05, RECALL-06). */
export const destinations: Readonly<Record<string, string>> = {
  court: '由公安机关立即送交执行地所在省内的看守所或者监狱，就近收押。',
  police: '由执行地县级公安机关立即送交存放或者接收罪犯档案的看守所。',
  prisonAdministration: '由存放或者接收罪犯档案的监狱自收到决定书之日起三日内收监。',
};

export const destinationOf = (body: RecallProposal['body'] | undefined): string =>
  (body === undefined ? undefined : destinations[body]) ?? '由有关机关依法收监。';

/** The three days of whoever takes into custody, from the day on which it got the decision; it binds that body and is watched. */
function custodyDue({ state, context }: Standing): { readonly from: Day; readonly due: Day } | undefined {
  const from = findTaken(state, 'served')?.values['receivedOn'] as Day | undefined;
  if (from === undefined || !isGranted(state)) return undefined;
  const { due } = computeDays(
    from,
    { unit: 'days', amount: 3 },
    { rollsOver: true, calendar: context.calendar },
  );
  return { from, due };
}

function deliveredOn({ state }: Standing): Day | undefined {
  const delivered = allTaken(state, 'carryOut').find(({ values }) => values['deliveredOn'] !== undefined);
  return delivered?.values['deliveredOn'] as Day | undefined;
}

export function custodyClock(standing: Standing): Clock | undefined {
  const period = custodyDue(standing);
  if (period === undefined) return undefined;
  const done = deliveredOn(standing);
  const stopped = done === undefined || done < period.from ? period.from : done;
  return {
    name: 'custody',
    title: '收到决定书后三日内收监',
    kind: 'legal',
    startedAt: startOfDay(period.from),
    dueAt: endOfDay(period.due),
    article: outsidePrisonOpinion(14),
    ...(done === undefined ? {} : { stoppedAt: startOfDay(stopped) }),
  };
}

/** RECALL-05, RECALL-06: the three days are over, and nobody was taken in. 三日内 includes the third day (CALC-14). */
export function custodyLate(standing: Standing): Finding | undefined {
  const period = custodyDue(standing);
  if (period === undefined || isDelivered(standing.state)) return undefined;
  if (!bound('cooperation', 'exceeds', standing.context.today, period.due)) return undefined;
  return {
    code: 'recall.custody-late',
    severity: 'warning',
    title: '收到决定书三日还没有收监',
    text: `${destinationOf(findRecall(standing.state)?.body)}期限已过，请查问；没有收监的，可以请人民检察院监督。已经收监的，登记交付执行。`,
    facts: [
      { label: '收到决定书', value: formatDay(period.from) },
      { label: '应当收监', value: formatDeadline(endOfDay(period.due)) },
    ],
    articles: [measures(50), cooperation(18), outsidePrisonOpinion(14)],
    office: 'countyAgency',
    dueAt: endOfDay(period.due),
    action: { step: 'carryOut', label: '登记交付执行' },
  };
}
