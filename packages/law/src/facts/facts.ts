import type { Diligence } from '../duties/entry.ts';
import type { Office } from '../kernel/actor.ts';
import type { NamedPerson, Place } from '../kernel/field.ts';
import type { Day } from '../time/day.ts';
import type { Moment } from '../time/moment.ts';

export type Measure = 'control' | 'probation' | 'parole' | 'outsidePrison';

export const measureNames: Readonly<Record<Measure, string>> = {
  control: '管制',
  probation: '缓刑',
  parole: '假释',
  outsidePrison: '暂予监外执行',
};

/**
 * `transferred`: the person serves on elsewhere, held by an agency outside this installation (已迁出). `assessing`: the file of an
 * assessment (调查评估), whose subject is no supervisee: it never becomes any of the others.
 */
export type CaseStatus = 'expected' | 'serving' | 'discharged' | 'terminated' | 'transferred' | 'assessing';

export const caseStatusNames: Readonly<Record<CaseStatus, string>> = {
  expected: '待接收',
  serving: '在矫',
  discharged: '已解除',
  terminated: '已终止',
  transferred: '已迁出',
  assessing: '调查评估',
};

/** What a paper decides in lengths, for our own computation beside the last day it states. */
export interface DecidedLength {
  /** The length it pronounces; of a commutation the length it takes off. */
  readonly years?: number;
  readonly months?: number;
  readonly days?: number;
  /** Days in detention before the judgment was executed. */
  readonly detainedDays?: number;
}

/** One line of the term ledger (刑期台账). What its paper states wins over our own computation. */
export interface TermEntry {
  readonly kind:
    | 'executingNotice'
    | 'judgment'
    | 'import'
    | 'commutation'
    | 'notCounted'
    | 'joined'
    | 'correctedJudgment';
  /** First and last day as the paper states them. An entry that alters only one of them leaves the other out. */
  readonly begins?: Day;
  readonly ends?: Day;
  /** Days that do not count towards the term (不计入刑期): without a stated end they move the end of what ruled before. */
  readonly notCountedDays?: number;
  /** What the paper decides in lengths; a commutation without a stated end moves the end of what ruled before by it. */
  readonly decides?: DecidedLength;
  readonly paperNumber?: string;
  /** The matter that entered it; absent for what the register itself says. */
  readonly matterId?: string;
  /** Day from which this entry rules. */
  readonly effectiveOn: Day;
}

export const termEntryNames: Readonly<Record<TermEntry['kind'], string>> = {
  executingNotice: '执行通知书',
  judgment: '裁判文书',
  import: '登记的期限',
  commutation: '减刑裁定',
  notCounted: '不计入刑期',
  joined: '数罪并罚裁判',
  correctedJudgment: '更正裁判、再审改判',
};

export interface Term {
  readonly begins: Day;
  readonly ends: Day;
  readonly entries: readonly TermEntry[];
}

/** A prohibition order (禁止令) or a part of it. */
export interface Prohibition {
  readonly id: string;
  readonly kind: 'place' | 'person' | 'activity';
  readonly content: string;
  /** Region that must not be entered, where the order names one. */
  readonly region?: number;
  readonly begins: Day;
  readonly ends?: Day;
}

/** A permission in force: leave, recurring travel, contact, place. */
export interface Permission {
  readonly matterId: string;
  readonly kind: 'leave' | 'recurringTravel' | 'contact' | 'place';
  /** First and last day, both included. */
  readonly from: Day;
  readonly until: Day;
  readonly destination?: Place;
  /** Further places that it covers. */
  readonly alsoTo?: readonly Place[];
  /** Of recurring travel: the trips under it that were reported, first and last day of each. */
  readonly stays?: readonly { readonly from: Day; readonly until: Day }[];
  /** Day of the actual return, once recorded. */
  readonly returnedOn?: Day;
  readonly decidedBy: Office;
  /** The permission this one continues without a break. */
  readonly continues?: string;
}

/** Who holds the case, from a day on (持案机构). */
export interface CustodyInterval {
  /** Region code of the office that works the case; of the county where no office does. */
  readonly custodianCode: number;
  readonly custodianName: string;
  readonly from: Day;
  readonly until?: Day;
  /** The matter that handed the case over; absent for what the register itself says. */
  readonly matterId?: string;
}

/** A written delegation (委托) by the county agency to the judicial office that holds the case. */
export interface Delegation {
  readonly officeCode: number;
  /** Name of the procedure it covers. */
  readonly procedure: string;
  readonly from: Day;
  readonly until?: Day;
  readonly basis: string;
}

export interface Detention {
  /** The matter that entered it; absent for what the register itself says. */
  readonly matterId?: string;
  readonly from: Day;
  readonly until?: Day;
  readonly kind: string;
  /** The day on which somebody found that a recall is to be proposed all the same (2023年意见第十五条). */
  readonly recallFoundOn?: Day;
}

export interface Sanction {
  readonly matterId: string;
  readonly kind: 'commendation' | 'admonition' | 'warning' | 'publicSecurityPenalty';
  readonly on: Day;
}

export const sanctionNames: Readonly<Record<Sanction['kind'], string>> = {
  commendation: '表扬',
  admonition: '训诫',
  warning: '警告',
  publicSecurityPenalty: '治安管理处罚',
};

export interface LevelInterval {
  /** The matter that decided it; absent for what the register itself says. */
  readonly matterId?: string;
  readonly level: string;
  readonly from: Day;
  readonly until?: Day;
}

/** The person has come, or was handed over, and was received (接收). */
export interface Intake {
  readonly matterId: string;
  readonly receivedOn: Day;
  readonly manner: string;
}

/** The correction team (矫正小组) as it stands from a day on. */
export interface Team {
  readonly matterId: string;
  readonly from: Day;
  readonly members: readonly NamedPerson[];
}

/** Something that has been done once for a case, on a day. */
export interface Done {
  readonly matterId: string;
  readonly on: Day;
}

/** The plan (矫正方案) as it stands, and what its last evaluation came to. */
export interface StandingPlan extends Done {
  /** The last 阶段评估. */
  readonly evaluatedOn?: Day;
  /** That evaluation found that the plan must be adjusted, and nobody has adjusted it yet. */
  readonly adjustmentOwed?: boolean;
}

/** 不准出境报备: reported to the exit administration, until when, and whether it was lifted. */
export interface ExitBan {
  readonly matterId: string;
  readonly reportedOn: Day;
  readonly until?: Day;
  readonly liftedOn?: Day;
}

/** Why somebody serves outside prison, and who guarantees (暂予监外执行的情形和保证人). */
export interface MedicalBasis {
  readonly matterId: string;
  readonly basis: string;
  readonly diagnosedOn?: Day;
  readonly guarantor?: string;
}

/** 延长报告、复查期限: of one kind (身体情况报告, 病情复查) nothing that would be due between two days is owed. */
export interface ReviewExtension extends Done {
  readonly kind: 'health' | 'review';
  readonly until: Day;
}

/** A violation that was established on evidence (《实施办法》第四十条); what is done about it is decided elsewhere. */
export interface Violation {
  readonly matterId: string;
  readonly on: Day;
  readonly kind: 'supervision' | 'prohibition';
}

export type ProposalKind =
  | 'publicSecurityPenalty'
  | 'revokeProbation'
  | 'revokeParole'
  | 'recall'
  | 'arrest'
  | 'commutation';

export const proposalNames: Readonly<Record<ProposalKind, string>> = {
  publicSecurityPenalty: '提请治安管理处罚',
  revokeProbation: '提请撤销缓刑',
  revokeParole: '提请撤销假释',
  recall: '提请收监执行',
  arrest: '提请逮捕',
  commutation: '提请减刑',
};

/** Something was filed with a body outside that decides (提请), and what it came to once that is known. */
export interface Proposal {
  readonly matterId: string;
  readonly kind: ProposalKind;
  /** The day on which it was filed. */
  readonly on: Day;
  /** Absent while the other body has not decided. */
  readonly outcome?: 'granted' | 'refused' | 'withdrawn';
  readonly decidedOn?: Day;
  readonly effectiveOn?: Day;
  /** Name of the body that decided. */
  readonly decidedBy?: string;
  /** Days that the decision does not count towards the term, for the ledger (收监执行). */
  readonly notCountedDays?: number;
  /** The agency that filed it, where not only one kind of agency can. */
  readonly by?: Office;
}

/** 提请 is being prepared, since the day on which it was opened. Once it is filed it is a `Proposal`. */
export interface Proposing extends Done {
  readonly kind: ProposalKind;
  /** The agency that will file it, where not only one kind of agency can. */
  readonly by?: Office;
}

/** What a 定期考核 of some days came to; the grades are those of the parameter set it was made by. */
export interface AssessmentResult extends Done {
  readonly from: Day;
  readonly until: Day;
  readonly grade: string;
  /** What a person found it to be evidence of (《社区矫正法》第二十八条); absent where of nothing. */
  readonly evidenceOf?: 'repentance' | 'seriousViolation';
}

/** A crime during the correction (再犯罪), established by a judgment in force. */
export interface Reoffence {
  readonly matterId: string;
  readonly on: Day;
  readonly judgedOn: Day;
}
/** A 定期考核 of these days has been begun and not decided. */
export type Assessing = Omit<AssessmentResult, 'grade' | 'evidenceOf'>;

/** 电子定位: somebody bears a device by a written order, until a day, or until it was taken off before. */
export interface MonitoringOrder {
  readonly matterId: string;
  readonly from: Day;
  readonly until: Day;
  readonly endedOn?: Day;
  readonly ground: string;
}

/** 违规查处 of something that was found on a day: under way, or decided. */
export interface ViolationHandling extends Done {
  /** The matter in which it had come out. */
  readonly about?: string;
  /** What was decided; absent while nothing is. */
  readonly outcome?: string;
}

/** The correction is over (解除、终止), or goes on under an agency outside this installation (迁出). */
export interface Ended {
  readonly matterId: string;
  readonly kind: 'discharged' | 'terminated' | 'transferred';
  readonly on: Day;
  /** The ground in words, e.g. 矫正期满. */
  readonly ground: string;
}

/** 执行地变更 is being dealt with, or has been agreed and the person has not arrived yet. */
export interface Relocating {
  readonly matterId: string;
  readonly on: Day;
  readonly to: Place;
  /** Whether the change has been agreed: until then the person stays. */
  readonly agreed: boolean;
  /** The body that opened it, for whoever asks for another one. */
  readonly by: string;
}

/** How somebody is out of supervision: the three forms of 脱管, and 在逃 after a ruling or decision took effect. */
export type LostForm = 'lost' | 'departure' | 'overdueLeave' | 'fugitive';

/** 失联与脱管: out of supervision from a moment on, found again or not yet. */
export interface LostContact {
  readonly matterId: string;
  /** The last contact, the departure, or the end of the permitted leave. */
  readonly since: Moment;
  readonly form: LostForm;
  /** Absent while nobody has found the person. */
  readonly foundAt?: Moment;
  /** From when it counts as 脱管, once a named person has determined that it does. */
  readonly abscondedFrom?: Moment;
  /** What was determined: 脱管, or excused by one of the exceptions; absent while nobody has. */
  readonly determined?: boolean;
}

/** A matter that was superseded (重办), and the one in its place. */
export interface Succession {
  readonly matterId: string;
  readonly by: string;
}

/** Facts of which there is one at a time: a matter contributes it, and the newest speaks; of ends the first. */
export interface SingleFacts {
  readonly ended?: Ended;
  readonly relocation?: Relocating;
  /** 解除矫正 is being prepared, or was decided: the matter in which it is done, and the day it was opened. */
  readonly discharging?: Done;
  /** 犯罪记录封存. */
  readonly sealed?: Done;
  /** 犯罪记录封存 has been decided, or found not to apply: the matter, and the day it was opened. */
  readonly sealing?: Done;
  /** 登记待接收: the intake by which the person is awaited, or was received. */
  readonly awaited?: Done;
  /** Turns a case that was expected into one that is served. */
  readonly intake?: Intake;
  readonly team?: Team;
  /** 入矫宣告. */
  readonly induction?: Done;
  /** 矫正方案, first drawn or last adjusted. */
  readonly plan?: StandingPlan;
  /** The level was looked at again and left as it is (分类管理：不予调整). */
  readonly levelKept?: Done;
  /** 未成年人专门安排: who is in charge of a minor has been settled. */
  readonly minorCare?: Done;
  readonly exitBan?: ExitBan;
  readonly medical?: MedicalBasis;
  /** 失联与脱管: the newest; without `foundAt` the person is being looked for. */
  readonly lostContact?: LostContact;
}

/** The places of the bodies that hold a case: 12-digit codes of the office, its county and its prefecture. */
export interface Holder {
  readonly officeCode: number;
  readonly countyCode: number;
  readonly prefectureCode: number;
}

/** What procedures read and affect (案情). Procedures never read each other: they meet here. */
export interface CaseFacts extends SingleFacts {
  readonly caseId: string;
  readonly measure: Measure;
  readonly status: CaseStatus;
  readonly supervisee: {
    readonly name: string;
    readonly sex?: 'male' | 'female';
    readonly birthOn?: Day;
    readonly minorAtCrime: boolean;
    /** Name of the guardian in charge, where the register has one. */
    readonly guardian?: string;
  };
  readonly crime?: string;
  /** The judgment, ruling or decision the case rests on, as the register says. */
  readonly decision?: { readonly authority?: string; readonly number?: string; readonly on?: Day };
  /** Who holds the case now: the office that works it and the county that answers for it. */
  readonly holder: Holder;
  /** Who holds it by the register itself, before any matter handed it over; absent where none did. */
  readonly registeredHolder?: Holder;
  readonly term?: Term;
  readonly prohibitions: readonly Prohibition[];
  readonly permissions: readonly Permission[];
  readonly custody: readonly CustodyInterval[];
  readonly delegations: readonly Delegation[];
  readonly detention: readonly Detention[];
  readonly sanctions: readonly Sanction[];
  readonly levels: readonly LevelInterval[];
  /** Each with its kind; absent where none was decided. */
  readonly reviewExtensions?: readonly ReviewExtension[];
  /** Established ones; absent where there was none. */
  readonly violations?: readonly Violation[];
  /** What was filed with courts, police and prisons; absent where nothing was. */
  readonly proposals?: readonly Proposal[];
  /** What is being prepared to be filed; absent where nothing is. */
  readonly proposing?: readonly Proposing[];
  readonly assessments?: readonly AssessmentResult[];
  readonly assessing?: readonly Assessing[];
  readonly monitoring?: readonly MonitoringOrder[];
  readonly reoffences?: readonly Reoffence[];
  /** What is being dealt with as a violation, or was. */
  readonly handlings?: readonly ViolationHandling[];
  /** Daily entries and what was said about missed ones; absent where they were not asked for. */
  readonly diligence?: Diligence;
  /** Matters that contribute an effect, also where a later one speaks; absent where no matter was folded in. */
  readonly standing?: readonly string[];
  readonly successions?: readonly Succession[];
}

/** What one matter adds to the facts while it stands. Annulling the matter takes it away again. */
export interface Contribution extends SingleFacts {
  readonly permissions?: readonly Permission[];
  readonly sanctions?: readonly Sanction[];
  readonly levels?: readonly LevelInterval[];
  readonly termEntries?: readonly TermEntry[];
  readonly custody?: readonly CustodyInterval[];
  readonly prohibitions?: readonly Prohibition[];
  readonly detention?: readonly Detention[];
  readonly reviewExtensions?: readonly ReviewExtension[];
  readonly violations?: readonly Violation[];
  readonly proposals?: readonly Proposal[];
  readonly proposing?: readonly Proposing[];
  readonly assessments?: readonly AssessmentResult[];
  readonly assessing?: readonly Assessing[];
  readonly monitoring?: readonly MonitoringOrder[];
  readonly reoffences?: readonly Reoffence[];
  readonly handlings?: readonly ViolationHandling[];
  readonly successions?: readonly Succession[];
}

/** A prohibition binds on `on`. */
export function isProhibitionInForce(prohibition: Prohibition, on: Day): boolean {
  return prohibition.begins <= on && (prohibition.ends === undefined || on <= prohibition.ends);
}

/** The delegation of `procedure` to the holding office that is in force on `on`, or nothing. */
export function findDelegation(facts: CaseFacts, procedure: string, on: Day): Delegation | undefined {
  return facts.delegations.find(
    (one) =>
      one.procedure === procedure &&
      one.officeCode === facts.holder.officeCode &&
      one.from <= on &&
      (one.until === undefined || on <= one.until),
  );
}
