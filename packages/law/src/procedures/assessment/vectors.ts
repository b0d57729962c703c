import type { CaseFacts } from '../../facts/facts.ts';
import type { Office } from '../../kernel/actor.ts';
import { assess } from '../../kernel/assess.ts';
import type { Verdict } from '../../kernel/command.ts';
import type { FieldValue, FormValues } from '../../kernel/field.ts';
import { actorOf, assessmentFacts, contextAt } from '../../testing/facts.ts';
import { MatterStory, refused } from '../../testing/matter.ts';
import { addHours } from '../../time/moment.ts';
import { dayOf } from '../../time/zone.ts';
import { vectorRunner } from '../../vectors/runner.ts';
import type { VectorRunners } from '../../vectors/runner.ts';
import { assessment } from './assessment.ts';
import type { AskingBody } from './people.ts';
import { mayOpenAssessment } from './people.ts';

type Values = Readonly<Record<string, FieldValue | null>>;

/** One errand, what is done, and what is asked of it at a moment. */
interface ErrandVector {
  /** `refusals` and `copies` of the last step; `clocks` with the last day of each. */
  readonly ask: 'refusals' | 'findings' | 'owed' | 'clocks' | 'copies';
  /** Laid over the ordinary letter; null leaves a line out. */
  readonly received?: Values;
  /** When the letter is registered. */
  readonly registered?: string;
  readonly mode?: 'permit' | 'record';
  readonly steps?: readonly (readonly [at: string, step: string, values?: Values, office?: Office])[];
  readonly at?: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
  /** Names of clocks and findings that are meant; absent: all. */
  readonly of?: readonly string[];
}

/** A court's letter with everything in it. */
export const ordinaryLetter: FormValues = {
  letterOn: '2026-03-02',
  conveyance: 'officers',
  entrusterKind: 'court',
  entruster: '演示市人民法院',
  letterNumber: '（2026）演法委字第 1 号',
  entrustedOn: '2026-02-27',
  expedited: 'no',
  errand: '调查评估对所居住社区的影响',
  cause: '演示案由',
  subjectKind: 'defendant',
  measure: 'probation',
  name: '演示·阿布',
  sex: 'male',
  birthOn: '1990-05-01',
  idKind: 'residentIdCard',
  idNumber: '533401199005010011',
  phone: '13900000001',
  household: '演示县演示乡 1 号',
  residence: '演示县演示乡 1 号',
  relatives: [{ name: '演示·阿妈', role: 'relative', phone: '13900000002' }],
  victim: '没有被害人',
  caseText: '演示案情',
  circumstances: ['plea'],
  pieces: ['indictment', 'plea', 'residence'],
  contactName: '演示·法官助理',
  contactPhone: '0887-0000000',
  contactAddress: '演示路 1 号，674400',
};

/** Values of each later step that meet every rule. */
export const ordinarySteps: Readonly<Record<string, FormValues>> = {
  check: { checkedOn: '2026-03-03', result: 'complete' },
  supplementNotice: { items: '核实居住地的材料' },
  supplemented: { completedOn: '2026-03-10', conveyance: 'mail', pieces: ['residence'], text: '居住地材料' },
  discuss: { discussedOn: '2026-03-04', with: '演示·法官助理', text: '查无此人', result: 'impossible' },
  giveBack: { reason: 'unknownIdentity', text: '查无此人' },
  assign: { office: { text: '尼西乡', region: 533401204000 }, assignedOn: '2026-03-03' },
  investigate: {
    at: '2026-03-04 10:00',
    place: '演示乡',
    method: 'visit',
    askedKind: 'committee',
    asked: '演示村民委员会',
    investigators: [
      { name: '演示·甲', role: 'officer' },
      { name: '演示·乙', role: 'officer' },
    ],
    text: '表现一贯较好',
    secret: ['none'],
  },
  extend: { agreedOn: '2026-03-12', with: '演示·法官助理', until: '2026-03-25', text: '被害人在外地' },
  draft: {
    from: '2026-03-04',
    until: '2026-03-05',
    home: '有固定居所',
    family: '家庭和睦',
    consequence: '已经赔偿',
    opinions: '村委同意，被害人谅解',
    prohibitions: '没有建议',
    danger: '较小',
    community: '影响不大',
    conclusion: 'suitable',
  },
  issue: { secrecy: 'yes' },
  deliver: { deliveredOn: '2026-03-06', copiedOn: '2026-03-06', conveyance: 'officers' },
  stop: { ground: 'decided', on: '2026-03-09', text: '已经判决' },
  answer: { adoption: 'adopted', on: '2026-03-20' },
};

function run(vector: ErrandVector): unknown {
  const story = new MatterStory(assessment, assessmentFacts());
  story.parameters = vector.parameters ?? {};
  const registered = vector.registered ?? '2026-03-03T01:00:00.000Z';
  const letter = laidOver(ordinaryLetter, vector.received ?? {});
  let last: Verdict =
    vector.mode === 'record'
      ? story.record(
          addHours(contextAt(registered).now, 24),
          'countyAgency',
          'receive',
          registered,
          officer,
          letter,
        )
      : story.step(registered, 'countyAgency', 'receive', letter);
  for (const [at, step, values, office = 'countyAgency'] of vector.steps ?? [])
    last = take(story, at, step, values ?? {}, office);
  if (vector.ask === 'refusals') return refused(last);
  if (story.state === undefined) throw new Error(`not registered: ${refused(last).join(' ')}`);
  if (vector.ask === 'copies')
    return last.taken ? last.decision.copies.map(({ recipient }) => recipientOf(recipient)) : refused(last);
  const { of } = vector;
  const meant = (name: string): boolean => of === undefined || of.includes(name);
  const standing = assess(
    assessment,
    story.state,
    story.facts,
    contextAt(vector.at ?? registered, vector.parameters),
  );
  switch (vector.ask) {
    case 'owed':
      return standing.tasks.filter(({ required, step }) => required && meant(step)).map(({ step }) => step);
    case 'findings':
      return standing.findings.map(({ code }) => code).filter(meant);
    case 'clocks':
      return standing.clocks
        .filter(({ name }) => meant(name))
        .map(({ name, dueAt }) => [name, dayOf(addHours(dueAt, -1))]);
  }
}

const officer = { office: 'countyAgency', name: '演示·经办' } as const;

/** A second person issues what the first has drawn up. */
export function take(story: MatterStory, at: string, step: string, values: Values, office: Office): Verdict {
  const actor = step === 'issue' ? { ...actorOf(office), accountId: 'account-approver' } : actorOf(office);
  return story.step(at, actor, step, laidOver(ordinarySteps[step] ?? {}, values));
}

function recipientOf(recipient: { readonly kind: string; readonly office?: Office }): string {
  return recipient.office ?? recipient.kind;
}

function laidOver(ordinary: FormValues, values: Values): FormValues {
  return Object.fromEntries(
    Object.entries({ ...ordinary, ...values }).filter(([, value]) => value !== null),
  ) as FormValues;
}

const numbers = [4, 5, 6, 7, 8, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 23, 24, 25, 26];

export const assessmentVectors: VectorRunners = {
  ...Object.fromEntries(
    numbers.map((number) => [`EVAL-${String(number).padStart(2, '0')}`, vectorRunner<ErrandVector>(run)]),
  ),
  'EVAL-22': vectorRunner<{ readonly body: AskingBody; readonly holder: CaseFacts['holder'] }>(
    ({ body, holder }) => mayOpenAssessment(body, holder),
  ),
};
