import type { CaseFacts, Measure } from '../../facts/facts.ts';
import type { Actor } from '../../kernel/actor.ts';
import { assess } from '../../kernel/assess.ts';
import type { Verdict } from '../../kernel/command.ts';
import type { FieldValue, FormValues } from '../../kernel/field.ts';
import { actorOf, contextAt, factsOf } from '../../testing/facts.ts';
import { MatterStory, refused, taken } from '../../testing/matter.ts';
import { day } from '../../time/day.ts';
import { vectorRunner } from '../../vectors/runner.ts';
import type { VectorRunners } from '../../vectors/runner.ts';
import { violation } from './violation.ts';

type Changes = Readonly<Record<string, FieldValue | null>>;

/** One violation by one person, what is proposed about it, and what the articles say to that. */
interface ViolationVector {
  /** Refusals of the opening, of the proposal, of the decision or of a disclosure; findings as it stands; whom copies go to. */
  readonly ask: 'opening' | 'proposal' | 'decision' | 'findings' | 'copies' | 'disclosure' | 'announcement';
  readonly measure?: Measure;
  readonly facts?: Readonly<Record<string, unknown>>;
  /** Days of earlier sanctions. */
  readonly admonitions?: readonly string[];
  readonly warnings?: readonly string[];
  readonly open?: Changes;
  /** Values over the ordinary ones; absent: nothing has been proposed. */
  readonly propose?: Changes;
  readonly decide?: Changes;
  readonly result?: Changes;
  readonly disclose?: Changes;
  /** Who decides; default: the approver of the county agency. */
  readonly decider?: 'judicialOffice';
  /** Of MINOR-03 and MINOR-04: a minor, and what is said to be announced to him. */
  readonly announce?: Changes;
  readonly guardianTold?: boolean;
  /** Findings whose codes begin with one of these; absent: all. */
  readonly of?: readonly string[];
}

export const at = '2026-12-03T02:00:00.000Z';

const hearing = { language: 'chinese', interpreting: 'none' } as const;

export const ordinarySteps: Readonly<Record<string, FormValues>> = {
  open: {
    kind: 'rules',
    on: '2026-11-30',
    foundOn: '2026-12-01',
    source: 'duty',
    text: '演示：没有按时报告',
  },
  hear: {
    ...hearing,
    whom: '演示·扎西',
    role: 'person',
    startedAt: '2026-12-02 09:00',
    endedAt: '2026-12-02 10:00',
    place: '演示司法所',
    officers: [{ name: '演示·甲' }, { name: '演示·乙' }],
    text: '问：演示？答：演示。',
    readOver: true,
    signature: 'signed',
  },
  collect: { collectedOn: '2026-12-02', items: '演示：通话记录一份' },
  propose: {
    established: 'yes',
    gravity: 'minor',
    treatment: 'admonition',
    facts: '演示：十一月三十日没有按时报告',
    violated: '《社区矫正法实施办法》第二十四条',
    reasons: '演示：笔录、通话记录',
  },
  tell: {},
  statement: { ...hearing, heardAt: '2026-12-03 09:00', statement: 'waived' },
  legalReview: { conclusion: 'agree', text: '演示：同意' },
  decide: {},
  notifyGuardian: { guardian: '演示·父', notifiedOn: '2026-12-02' },
  announce: { ...hearing, announcedAt: '2026-12-03 09:30', manner: 'direct' },
  result: {
    conclusion: 'penalised',
    decidedOn: '2026-12-03',
    organ: '演示市公安局',
    penalties: ['detention', 'fine'],
    detentionDays: 5,
    fine: 500,
  },
  disclose: {
    askedOn: '2026-12-03',
    organ: '演示县人民检察院',
    ground: 'case',
    basis: '演示检〔2026〕1 号',
    provided: 'yes',
  },
};

/** Somebody else of the county agency: whoever proposed does not decide. */
export const approver: Actor = {
  ...actorOf('countyAgency'),
  accountId: 'account-approver',
  name: '演示·审批',
};

/** Takes the steps one after the other; the first one that is refused answers. */
export class ViolationStory extends MatterStory {
  /** With a guardian there, wherever the person himself is before the officers. */
  guardian: string | undefined;

  constructor(facts: CaseFacts) {
    super(violation, facts);
  }

  do(
    step: string,
    changes: Changes = {},
    by: Parameters<MatterStory['step']>[1] = step === 'tell' ? 'countyAgency' : 'judicialOffice',
  ): Verdict {
    const guardian = this.guardian !== undefined && ['hear', 'statement'].includes(step);
    const values = { ...ordinarySteps[step], ...(guardian ? { guardian: this.guardian } : {}), ...changes };
    const given = Object.entries(values).filter(([, value]) => value !== null);
    return this.step(at, by, step, Object.fromEntries(given) as FormValues);
  }

  upTo(step: 'propose' | 'decide', open: Changes = {}, propose: Changes = {}): this {
    taken(this.do('open', open));
    taken(this.do('hear'));
    taken(this.do('collect'));
    if (step === 'propose') return this;
    taken(this.do('propose', propose));
    if (propose['treatment'] === 'refused') return this;
    taken(this.do('tell'));
    taken(this.do('statement'));
    if (propose['treatment'] !== undefined && propose['treatment'] !== 'admonition')
      taken(this.do('legalReview', {}, 'countyAgency'));
    return this;
  }
}

/** A minor is heard and told with his guardian. */
export const violationRunner = vectorRunner<ViolationVector>(run);

function run(vector: ViolationVector): unknown {
  const { ask, open = {}, propose, result, disclose } = vector;
  const story = new ViolationStory(factsFor(vector));
  if (ask === 'announcement') story.guardian = '演示·父';
  if (ask === 'opening') return refused(story.do('open', open));
  if (ask === 'proposal') return refused(story.upTo('propose', open).do('propose', propose));
  if (ask === 'findings' && result === undefined) {
    story.upTo('propose', open);
    if (propose !== undefined) taken(story.do('propose', propose));
    return codes(story, vector);
  }
  story.upTo('decide', open, propose);
  const outcome = propose?.['treatment'] ?? 'admonition';
  const decided = story.do(
    'decide',
    { outcome, ...vector.decide },
    vector.decider === undefined ? approver : { ...approver, ...actorOf(vector.decider), accountId: 'head' },
  );
  if (ask === 'decision') return refused(decided);
  if (ask === 'announcement') {
    taken(decided);
    if (vector.guardianTold === true) taken(story.do('notifyGuardian'));
    return refused(story.do('announce', vector.announce));
  }
  if (ask === 'copies')
    return taken(decided).copies.map(({ recipient }) =>
      'level' in recipient ? `${recipient.kind}/${recipient.level}` : recipient.kind,
    );
  taken(decided);
  taken(story.do('result', result, 'countyAgency'));
  if (ask === 'disclosure') return refused(story.do('disclose', disclose, 'countyAgency'));
  return codes(story, vector);
}

function codes({ state, facts }: ViolationStory, { of }: ViolationVector): readonly string[] {
  const found = assess(violation, state!, facts, contextAt(at)).findings.map(({ code }) => code);
  return of === undefined ? found : found.filter((code) => of.some((begin) => code.startsWith(begin)));
}

export function factsFor({
  measure = 'probation',
  facts = {},
  admonitions = [],
  warnings = [],
}: Pick<ViolationVector, 'measure' | 'facts' | 'admonitions' | 'warnings'>): CaseFacts {
  const sanctions = [
    ...admonitions.map((on) => ({ matterId: `admonition-${on}`, kind: 'admonition' as const, on: day(on) })),
    ...warnings.map((on) => ({ matterId: `warning-${on}`, kind: 'warning' as const, on: day(on) })),
  ];
  return factsOf({ measure, sanctions, ...(facts as Partial<CaseFacts>) });
}

const ids = [
  ...['01', '02', '03', '04'].map((number) => `REPRIMAND-${number}`),
  ...['01', '02', '03', '04', '05', '06'].map((number) => `WARN-${number}`),
  ...['01', '02', '03', '04', '05'].map((number) => `PSP-${number}`),
];

export const violationVectors: VectorRunners = Object.fromEntries(ids.map((id) => [id, violationRunner]));
