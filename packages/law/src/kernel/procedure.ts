import type { Article } from '../articles/article.ts';
import type { CaseFacts, Contribution } from '../facts/facts.ts';
import type { RuleClaim } from '../rules/claim.ts';
import type { Day } from '../time/day.ts';
import type { Moment } from '../time/moment.ts';
import type { Actor, Office, Role, StatedActor } from './actor.ts';
import type { Context } from './context.ts';
import type { Mode } from './event.ts';
import type { Form, FormValues } from './field.ts';
import type { Clock, CopyOrder, Explanation, Finding, PaperOrder } from './outcome.ts';
import type { ParameterDefinition } from './parameter.ts';
import type { Refusal } from './refusal.ts';
import type { MatterState } from './state.ts';

/** Everything a rule may look at. `values` are those of the step in question, `state` what stood before it. */
export interface Question {
  readonly facts: CaseFacts;
  readonly state: MatterState | undefined;
  readonly values: FormValues;
  readonly context: Context;
  readonly happenedAt: Moment;
  readonly mode: Mode;
  readonly actor?: Actor;
  readonly stated?: StatedActor;
}

/** One condition of a step; it answers with a refusal when it does not hold. */
export interface Check {
  /** Ids of rules.csv that this condition carries out. */
  readonly rules: readonly string[];
  readonly test: (question: Question) => Refusal | undefined;
}

/** Who may take a step: any of `offices`; the matter waits on the desk of `waiting`. */
export interface Competence {
  readonly offices: readonly Office[];
  readonly waiting: Office;
  /** A code of the place whose body takes the step (its county, for a county agency); absent: the place that holds the case. */
  readonly region?: number;
  readonly text?: string;
  readonly articles?: readonly Article[];
}

export type CompetenceRule = (question: Question) => Competence;

export interface Step {
  readonly title: string;
  readonly kind: 'request' | 'opinion' | 'decision' | 'record';
  readonly by: CompetenceRule;
  readonly roles: readonly Role[];
  readonly form: Form;
  /** Steps that must stand before this one. */
  readonly after: readonly string[];
  /** Whether the matter owes this step as things stand. Default: yes. */
  readonly when?: (question: Question) => boolean;
  /** May be taken, is never owed. */
  readonly optional?: boolean;
  /** An optional step that is owed all the same as things stand: the matter waits for it. */
  readonly owed?: (question: Question) => boolean;
  readonly repeatable?: boolean;
  /** Neither prepares the decision nor carries it out: it has its place before and after it. */
  readonly anyTime?: boolean;
  /** May follow a refusal too; other steps after the decision carry out an approval. */
  readonly afterRefusal?: boolean;
  readonly checks: readonly Check[];
}

/** What a case as a whole calls for, and when to look again if nothing else happens before. */
export interface Prompt {
  readonly finding?: Finding;
  readonly nextAt?: Moment;
}

export type PromptRule = (facts: CaseFacts, context: Context) => Prompt | undefined;

/** A matter as the rules of clocks, findings and papers see it: everything but an actor. */
export type Standing = Omit<Question, 'state' | 'actor' | 'stated' | 'values' | 'mode' | 'happenedAt'> & {
  readonly state: MatterState;
};

/**
 * Something that runs through steps to an outcome (办理事项). Everything special about it stands in its own folder; screens,
 * history, tasks, deadlines and papers follow from this definition.
 */
export interface Procedure {
  readonly name: string;
  readonly title: string;
  readonly version: string;
  /** First day on which new matters follow this version; absent where there was none before it. Running matters keep theirs. */
  readonly from?: Day;
  /** The kind of file it belongs to; absent: the case of a supervisee. Nothing is ever done in a file of the other kind. */
  readonly file?: 'assessment';
  readonly basis: readonly Article[];
  /** How it carries out the rules of the checklist that are its own. */
  readonly claims?: readonly RuleClaim[];
  readonly steps: Readonly<Record<string, Step>>;
  /** The step that opens a matter, where it is not the first one written: what some cases need before it, others do not. */
  readonly opensWith?: string;
  /** The step whose decision ends the asking and starts the carrying-out. */
  readonly decisionStep: string;
  /** The step by which the office above deals with what was recorded irregularly; it ends the finding about it. */
  readonly overseeingStep?: string;
  readonly opens: readonly Check[];
  /** May be begun in a file that is sealed: its own query, what the person asks for, what the procuratorate supervises. */
  readonly opensSealed?: boolean;
  readonly clocks: readonly ((standing: Standing) => Clock | undefined)[];
  readonly findings: readonly ((standing: Standing) => Finding | undefined)[];
  /** Its findings say what other matters still have to do about it: it is looked at with them after it is closed, too. */
  readonly lookedAtWhenClosed?: boolean;
  /** What the case calls for before there is a matter of this kind: the term ends soon, a file must be sealed. */
  readonly prompts?: readonly PromptRule[];
  readonly papers: Readonly<Record<string, (question: Question) => readonly PaperOrder[]>>;
  /** Kinds of papers that are the decision itself: numbered before what reports it, and quoted by number elsewhere. */
  readonly decisionPapers?: readonly string[];
  /** Every `counterWord` its papers bear, each with the paper it numbers: 外准 is that of 准予外出决定书. */
  readonly paperWords?: Readonly<Record<string, string>>;
  readonly copies: Readonly<Record<string, (question: Question) => readonly CopyOrder[]>>;
  readonly parameters: readonly ParameterDefinition[];
  /** What its first step says may be the same for many people, so that it may be started for them together. */
  readonly forMany?: boolean;
  /** What the matter adds to the facts while it stands. */
  readonly affects: (state: MatterState) => Contribution;
  /** Matters whose effect this one builds on: if one falls, a finding says so. */
  readonly restsOn: (question: Question) => readonly string[];
  /** One line for lists: what is asked. */
  readonly summary: (state: MatterState) => string;
  readonly explain: (question: Question & { readonly step: string }) => Explanation;
  /** The paper that announces that an issued decision was annulled. */
  readonly annulmentPaper?: (question: Question & { readonly reason: string }) => readonly PaperOrder[];
}

/** Competence that does not depend on the case: the first office is where the matter waits. */
export function by(...offices: readonly [Office, ...Office[]]): CompetenceRule {
  return () => ({ offices, waiting: offices[0] });
}
