import { vectorRunner } from '../vectors/runner.ts';
import type { VectorRunners } from '../vectors/runner.ts';
import { bound } from './bounds.ts';
import type { BoundSource, BoundWord } from './bounds.ts';

interface BoundInput {
  readonly source: BoundSource;
  readonly word: BoundWord;
  readonly value: number;
  readonly limit: number;
}

const runner = vectorRunner(({ source, word, value, limit }: BoundInput) =>
  bound(source, word, value, limit),
);

/** How each text counts the number itself. */
export const boundVectors: VectorRunners = { 'CALC-13': runner, 'CALC-14': runner };
