import type {
  PaperContact,
  PaperDecision,
  PaperHead,
  PaperMoment,
  PaperPerson,
} from '../paper/paperTypes.ts';
import type { PaperTeamMember } from './responsibilityLetter.ts';

/** How the person confirmed it; `witness` may be empty, `note` says what a refusal was like. */
export interface DeclarationConfirmation {
  manner: 'signed' | 'fingerprint' | 'refused';
  witness: string;
  note: string;
}

/**
 * 社区矫正入矫宣告书 (社区矫正法 22；实施办法 20、55): read aloud to the person, so it says 你. A part that was not declared is null:
 * the paper never says more than was said.
 */
export interface InductionDeclarationData extends PaperHead {
  person: PaperPerson;
  /** What the register knows of the decision; unknown parts are not printed. */
  judgment: PaperDecision | null;
  crimeFacts: string | null;
  /** Whether the term was declared; it stands with the person. */
  termDeclared: boolean;
  /** What has to be kept to, without closing marks. */
  duties: {
    rules: readonly string[];
    /** Rights limited by law, then what the judgment says, then each prohibition in force. */
    limits: readonly string[];
    consequences: readonly string[];
  } | null;
  rights: readonly string[] | null;
  team: { members: readonly PaperTeamMember[]; duties: readonly string[] } | null;
  /** Whom to turn to, and what else was said; without closing marks. */
  other: readonly string[] | null;
  /** Set where the rules for minors apply: not public. `duties` are the guardian's, empty where nobody is in charge any more. */
  minor: { guardian: string; duties: readonly string[] } | null;
  heldAt: PaperMoment;
  place: string;
  host: string;
  /** The agency or the office the host belongs to. */
  hostBody: string;
  /** The agency on whose written delegation an office declares; null otherwise. */
  delegatedBy: string | null;
  /** 矫正小组成员、监护人 …. */
  present: readonly string[];
  /** May be empty. */
  presentNames: string;
  held: 'publicly' | 'privately';
  /** Empty where it was Mandarin, without an interpreter. */
  language: string;
  interpreter: string;
  confirmation: DeclarationConfirmation;
  contact: PaperContact;
}
