import type { FormValues } from '../../kernel/field.ts';
import { contextAt } from '../../testing/facts.ts';
import type { StoryVector } from '../../testing/story-vector.ts';
import { receivedFacts, runStory } from '../../testing/story-vector.ts';
import { vectorRunner } from '../../vectors/runner.ts';
import type { VectorRunners } from '../../vectors/runner.ts';
import { minorProtection } from './minor-protection.ts';

/** Seventeen when the correction began. */
export const minor = { name: '演示·次仁', birthOn: '2009-05-01', minorAtCrime: true } as const;

export const ordinarySteps: Readonly<Record<string, FormValues>> = {
  arrange: {
    from: '2026-12-01',
    specialist: '演示·卓玛',
    specialistUnit: '演示司法所',
    knows: ['minors', 'education'],
    separate: true,
    secrecy: true,
    guardian: '演示·拉姆',
    guardianToldOn: '2026-12-01',
    schooling: 'finished',
  },
  receiveReport: { from: '演示市人民法院', receivedOn: '2026-12-01', pieces: ['report', 'conduct'] },
  notifyEducation: { to: '演示市教育局', text: '演示：秋季复学' },
  warnGuardian: { guardian: '演示·拉姆', conduct: 'neglects', onDay: '2026-12-02', text: '演示：长期不管' },
  notifyAuthority: { to: '演示市民政局', text: '演示：督促两次仍不履行' },
  coordinate: {
    onDay: '2026-12-02',
    kind: 'training',
    willing: true,
    to: '演示职业学校',
    text: '演示：学厨师',
  },
};

/** `prompts`: what the case calls for before there is a matter. */
type MinorVector = Omit<StoryVector, 'ask'> & { readonly ask: StoryVector['ask'] | 'prompts' };

const runner = vectorRunner<MinorVector>((vector) => {
  const { ask } = vector;
  const supervisee = { ...minor, ...vector.supervisee } as NonNullable<StoryVector['supervisee']>;
  if (ask !== 'prompts') return runStory(minorProtection, ordinarySteps, { ...vector, ask, supervisee });
  const base = receivedFacts(vector.facts);
  const facts = { ...base, supervisee: { ...base.supervisee, ...supervisee } };
  return (minorProtection.prompts ?? []).flatMap(
    (rule) => rule(facts, contextAt(vector.at))?.finding?.code ?? [],
  );
});

export const minorProtectionVectors: VectorRunners = {
  'MINOR-01': runner,
  'MINOR-09': runner,
  'MINOR-11': runner,
  'MINOR-12': runner,
};
