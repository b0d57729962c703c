import { ruleActive } from '../rules/active.ts';

/** FIN-01: what the prefecture gives a year for so many people, in yuan; a local policy (州意见第十六条), no rule of law. */
export function subsidyOf(heads: number, perHead: number | undefined): number | undefined {
  return perHead === undefined || !ruleActive('FIN-01') ? undefined : heads * perHead;
}
