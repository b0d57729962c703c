import type { CaseFacts, MonitoringOrder } from '../../facts/facts.ts';
import type { Day } from '../../time/day.ts';

/**
 * The order (电子定位) by which the person's whereabouts may be recorded on that day; nothing else allows it. Whoever keeps data of
 * where somebody is asks here first, day by day: an order ends by itself with its last day, or earlier when the device comes off.
 */
export function findMonitoringOrder(
  facts: Pick<CaseFacts, 'monitoring' | 'status'>,
  on: Day,
): MonitoringOrder | undefined {
  if (facts.status !== 'serving') return undefined;
  return facts.monitoring?.find(
    ({ from, until, endedOn }) => from <= on && on <= until && (endedOn === undefined || on <= endedOn),
  );
}
