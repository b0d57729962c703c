/**
 * Small numbers read one after another, so that what is played follows from a short list that fast-check can shrink. When the
 * list is at its end it is read again with a shift: the same list always gives the same numbers.
 */
export class Dice {
  readonly #numbers: readonly number[];
  #read = 0;

  constructor(numbers: readonly number[]) {
    this.#numbers = numbers;
  }

  /** A number from 0 to `below` − 1. */
  one(below: number): number {
    const { length } = this.#numbers;
    const number = length === 0 ? 0 : (this.#numbers[this.#read % length] ?? 0);
    const shift = length === 0 ? 0 : Math.floor(this.#read / length) * 7;
    this.#read += 1;
    return (number + shift) % below;
  }

  pick<T>(from: readonly T[]): T {
    const found = from[this.one(from.length)];
    if (found === undefined) throw new Error('nothing to pick from');
    return found;
  }
}
