import type { Calendar, Day, FormValues, ItemValues, Moment } from '@guitu/law';
import { dayOf, regionPath } from '@guitu/law';

import { judgeDecision, measureOf } from './judge-decision.ts';
import { judgeItems } from './judge-items.ts';
import type { ItemProblem } from './judge-items.ts';
import { judgePapers } from './judge-papers.ts';
import { judgeTime } from './judge-time.ts';
import { manifestItems } from './manifest-items.ts';
import type { Manifest } from './manifest.ts';
import type { PackageFile } from './package-file.ts';
import type { PackageProblem } from './problem.ts';
import { announcePrefix, readAnnounce } from './read-announce.ts';

/** What was read of a package's bytes: sealed with its row, judged again whenever somebody looks. */
export interface PackageContent {
  readonly manifest: Manifest;
  readonly files: readonly PackageFile[];
  /** Problems of the bytes, which do not change any more. */
  readonly problems: readonly PackageProblem[];
}

/** Beside what a package is judged. */
export interface JudgingTerms {
  readonly receivedAt: Moment;
  readonly today: Day;
  readonly low: number;
  readonly high: number;
  readonly calendar: Calendar;
  /** Values a person has put in place of the manifest's: items by name, fields of the announcement with their prefix. */
  readonly mended?: Readonly<Record<string, string>>;
}

export interface JudgedPackage {
  /** Items as text, the mended ones in place. */
  readonly items: Readonly<Record<string, string>>;
  readonly values: ItemValues;
  readonly announce: FormValues;
  readonly itemProblems: readonly ItemProblem[];
  /** All problems, those of items among them. */
  readonly problems: readonly PackageProblem[];
  readonly elsewhere: boolean;
}

/** Everything there is to say about a package. Pure. */
export function judgePackage(content: PackageContent, terms: JudgingTerms): JudgedPackage {
  const { manifest, files } = content;
  const mended = terms.mended ?? {};
  const stated = manifestItems(manifest);
  const items = { ...stated.items, ...mendedItems(mended) };
  const judged = judgeItems(items, terms.today);
  const announce = readAnnounce(manifest, judged.values, mended, dayOf(terms.receivedAt));
  const elsewhere = manifest.to.regionCode < terms.low || manifest.to.regionCode > terms.high;
  return {
    items,
    values: judged.values,
    announce: announce.values,
    itemProblems: judged.problems,
    elsewhere,
    problems: [
      ...(elsewhere ? [elsewhereProblem(manifest)] : []),
      ...content.problems,
      ...judged.problems,
      ...judgeDecision(judged.values, announce.values),
      ...announce.problems,
      ...judgeTime(announce.values['effectiveOn'], terms.receivedAt, terms.calendar),
      ...judgePapers(measureOf(judged.values), files),
      ...stated.problems,
    ],
  };
}

function mendedItems(mended: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(mended).filter(([name]) => !name.startsWith(announcePrefix)));
}

function elsewhereProblem({ to, from }: Manifest): PackageProblem {
  const place = regionPath(to.regionCode) ?? (to.name || String(to.regionCode));
  return {
    code: 'package.elsewhere',
    text: `这个材料包写的执行地是${place}，不在本机构范围内，不能在这里接收。请退回${from.name}或者转给执行地的县级社区矫正机构，再按“不由本机构接收”办结。`,
    grave: true,
  };
}
