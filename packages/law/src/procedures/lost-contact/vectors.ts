import type { CaseFacts, Measure } from '../../facts/facts.ts';
import type { Office } from '../../kernel/actor.ts';
import { assess } from '../../kernel/assess.ts';
import type { Verdict } from '../../kernel/command.ts';
import type { FormValues } from '../../kernel/field.ts';
import { contextAt, factsOf, leaveOf } from '../../testing/facts.ts';
import { MatterStory, refused } from '../../testing/matter.ts';
import { vectorRunner } from '../../vectors/runner.ts';
import type { VectorRunners } from '../../vectors/runner.ts';
import { lostContact } from './lost-contact.ts';

/** One person lost, what is done, and what is found or refused at a moment. */
interface LostVector {
  readonly ask: 'findings' | 'owed' | 'refusals';
  readonly measure?: Measure;
  /** Days of earlier warnings. */
  readonly warnings?: readonly string[];
  /** The permitted leave, first and last day. */
  readonly leave?: readonly [from: string, until: string];
  readonly discovered: FormValues;
  readonly steps?: readonly (readonly [at: string, step: string, values?: FormValues, office?: Office])[];
  /** The moment at which findings or owed steps are read. */
  readonly at: string;
  /** Findings and steps whose codes begin with one of these; absent: all. */
  readonly of?: readonly string[];
}

const ordinary: Readonly<Record<string, FormValues>> = {
  discover: { form: 'lost', how: 'noAnswer', text: '演示：电话关机' },
  search: { method: 'telephone', by: '演示·经办', text: '演示：没有接', result: 'notFound' },
  askPolice: {},
  determine: { conclusion: 'absconded', form: 'lost', text: '演示：没有理由' },
  found: { place: { text: '演示县城' }, reason: '演示', compliance: 'complies' },
  dispose: { handlings: ['education'], text: '演示' },
  registerFugitive: {
    paper: 'probationRevoked',
    authority: '演示市人民法院',
    executor: '演示市公安局',
    text: '演示：不在住处',
  },
};

/** Nothing but the case and the moment: the discovery is made at the moment it says. */
function run(vector: LostVector): unknown {
  const story = new MatterStory(lostContact, factsFor(vector));
  const discoveredAt = vector.discovered['discoveredAt'] as string;
  let last = story.step(discoveredAt, 'judicialOffice', 'discover', {
    ...ordinary['discover'],
    ...vector.discovered,
  });
  for (const [at, step, values, office = 'countyAgency'] of vector.steps ?? [])
    last = take(story, at, step, values, office);
  if (vector.ask === 'refusals') return refused(last);
  if (story.state === undefined) throw new Error(`not discovered: ${refused(last).join(' ')}`);
  const standing = assess(lostContact, story.state, story.facts, contextAt(vector.at));
  const names =
    vector.ask === 'owed'
      ? standing.tasks.filter(({ required }) => required).map(({ step }) => step)
      : standing.findings.map(({ code }) => code);
  const { of } = vector;
  return of === undefined ? names : names.filter((name) => of.some((begin) => name.startsWith(begin)));
}

function take(
  story: MatterStory,
  at: string,
  step: string,
  values: FormValues | undefined,
  office: Office,
): Verdict {
  return story.step(at, office, step, { ...ordinary[step], ...values });
}

function factsFor({ measure = 'probation', warnings = [], leave }: LostVector): CaseFacts {
  const base = factsOf({ measure });
  return {
    ...base,
    sanctions: warnings.map((on, index) => ({
      matterId: `warning-${index}`,
      kind: 'warning',
      on: on as CaseFacts['sanctions'][number]['on'],
    })),
    permissions: leave === undefined ? [] : [leaveOf('leave-1', ...leave)],
  };
}

const numbers = ['01', '02', '04', '05', '06', '08', '09', '10', '11', '12'];

export const lostContactVectors: VectorRunners = Object.fromEntries(
  numbers.map((number) => [`LOST-${number}`, vectorRunner<LostVector>(run)]),
);
