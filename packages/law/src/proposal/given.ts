import type { Article } from '../articles/article.ts';
import type { ProposalKind } from '../facts/facts.ts';
import type { Choice, Form } from '../kernel/field.ts';
import type { Check, CompetenceRule, Procedure, Question } from '../kernel/procedure.ts';
import type { MatterState } from '../kernel/state.ts';

/** One piece of the bundle (材料) that goes with a proposal. */
export interface Piece extends Choice {
  /** Whether this proposal must have it; absent: never, but it may be there. */
  readonly due?: (question: Question) => boolean;
}

/** What a 提请 says of its own; the steps, checks, clocks and effects around it are the same for all of them. */
export interface ProposalGiven {
  readonly name: string;
  readonly title: string;
  /** The procedure; found late, because its definition is not finished when the steps are made. */
  readonly procedure: () => Procedure;
  /** What the person is told that is intended, e.g. 提请撤销缓刑. */
  readonly kindOf: (state: MatterState | undefined) => ProposalKind | undefined;
  /** Who decides to file, and files: the agency of the level that must. */
  readonly filedBy: CompetenceRule;
  /** Whether the person is told and heard before; not where that would defeat the purpose (逮捕). */
  readonly hears: boolean;
  /** Whether the county agency hands the case up with its opinion before somebody else decides. */
  readonly handedUp?: (question: Question) => boolean;
  /** Whether it passes a legal review where nobody has set the parameter. */
  readonly reviewed: boolean;
  readonly pieces: readonly Piece[];
  /** The rule that the list of pieces is, where it is one, and where it is written. */
  readonly bundleRule?: string;
  readonly bundleArticle: Article;
  readonly proposeForm: Form;
  readonly proposeChecks: readonly Check[];
  /** Cited to whoever decides without reasons. */
  readonly article: Article;
  readonly decideChecks?: readonly Check[];
  readonly fileChecks?: readonly Check[];
  readonly resultForm?: Form;
  readonly resultChecks?: readonly Check[];
  /** How long the body that decides has, where the law says so; it binds that body and is only watched. */
  readonly decides?: {
    readonly span: { readonly unit: 'days' | 'hours'; readonly amount: number };
    readonly article: Article;
  };
  /** What is granted ends the correction: it is carried out by others, and 终止矫正 follows. */
  readonly ends?: boolean;
  /** Steps after the result that only this proposal has. */
  readonly afterwards?: Procedure['steps'];
}
