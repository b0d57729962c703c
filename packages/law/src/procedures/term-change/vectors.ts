import type { Measure } from '../../facts/facts.ts';
import { foldFacts } from '../../facts/fold-facts.ts';
import { assess, contributionOf } from '../../kernel/assess.ts';
import type { FormValues } from '../../kernel/field.ts';
import { contextAt, factsOf } from '../../testing/facts.ts';
import { MatterStory, refused } from '../../testing/matter.ts';
import { day } from '../../time/day.ts';
import { vectorRunner } from '../../vectors/runner.ts';
import type { VectorRunners } from '../../vectors/runner.ts';
import { termChange } from './term-change.ts';

/** A paper entered on 1 December 2026 beside the term of the register: the end of the term then, and what is found. */
interface TermPaperVector {
  readonly measure: Measure;
  readonly term: { readonly begins: string; readonly ends: string };
  readonly values: FormValues;
}

const at = '2026-12-01T02:00:00.000Z';
const ordinary: FormValues = {
  paperNumber: '演示裁〔2026〕1号',
  authority: '演示州中级人民法院',
  paperOn: '2026-11-20',
  effectiveOn: '2026-11-20',
  copied: ['procuratorate', 'police', 'prison'],
};

function run({ measure, term, values }: TermPaperVector): unknown {
  const span = { begins: day(term.begins), ends: day(term.ends) };
  const entry = { kind: 'executingNotice', ...span, effectiveOn: span.begins } as const;
  const facts = factsOf({ measure, term: { ...span, entries: [entry] } });
  const story = new MatterStory(termChange, facts);
  const verdict = story.step(at, 'countyAgency', 'enter', { ...ordinary, ...values });
  if (story.state === undefined) return refused(verdict);
  const folded = foldFacts(facts, [contributionOf(termChange, story.state)]);
  const { findings } = assess(termChange, story.state, folded, contextAt(at));
  return { ends: folded.term?.ends ?? null, findings: findings.map(({ code }) => code) };
}

export const termChangeVectors: VectorRunners = {
  'REDUCE-04': vectorRunner<TermPaperVector>(run),
  'REDUCE-05': vectorRunner<TermPaperVector>(run),
  'RECALL-07': vectorRunner<TermPaperVector>(run),
};
