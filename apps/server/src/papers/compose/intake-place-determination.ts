import type { RegionLevel } from '@guitu/law';
import { regionChain } from '@guitu/law';
import type { PlaceDeterminationData } from '@guitu/papers';

import { findDecider } from './intake-decision.ts';
import type { PaperSource } from './source.ts';

/** 社区矫正执行地确定书 (form 5), as a draft for the deciding authority. */
export function composePlaceDetermination(source: PaperSource): PlaceDeterminationData {
  const chain = regionChain(source.facts.holder.countyCode);
  const named = (level: RegionLevel): string | null =>
    chain.find((region) => region.level === level)?.name ?? null;
  const known = chain.length > 0;
  return {
    ...source.head,
    number: null,
    bodyName: findDecider(source),
    to: source.bodyName('countyAgency'),
    supervisee: source.person.name,
    province: named('province'),
    prefecture: named('prefecture') ?? (known ? '' : null),
    county: named('county'),
    draftedBy: source.bodyName('countyAgency'),
  };
}
