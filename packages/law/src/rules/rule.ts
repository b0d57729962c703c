import checklist from './rules.json' with { type: 'json' };

/** One row of the checklist of the law. */
export interface Rule {
  readonly id: string;
  readonly topic: string;
  readonly trigger: string;
  readonly citation: string;
  /** '✔' read in the source, '✔P' read second hand, '~' inferred and to be confirmed. */
  readonly confidence: string;
  /** '可以', '一般应当', or empty for a duty or a fact. */
  readonly modality: string;
  /** A row that sums up others and is not counted on its own. */
  readonly summary?: boolean;
}

/** All rows, in the order of the checklist. */
export const rules: readonly Rule[] = checklist;
