import type { Choice, Field, FieldValue, Form, FormValues } from '../kernel/field.ts';
import { addDays } from '../time/day-arithmetic.ts';
import type { Moment } from '../time/moment.ts';
import { addHours } from '../time/moment.ts';
import { dayOf } from '../time/zone.ts';
import type { Dice } from './dice.ts';

/** What a filled form may refer to: the moment around which its days lie, and the other matters of the case. */
export interface Surroundings {
  readonly at: Moment;
  readonly matterIds: readonly string[];
}

const places = [
  { text: '昆明', region: 530102000000 },
  { text: '德钦', region: 533422000000 },
  { text: '香格里拉', region: 533401000000 },
  { text: '尼西', region: 533401204000 },
  { text: '在路上' },
];

/** Fills any form with values its fields accept, so that a procedure is played without a test knowing it. */
export function fillForm(form: Form, dice: Dice, surroundings: Surroundings): FormValues {
  return Object.fromEntries(
    Object.entries(form)
      .filter(([, field]) => field.required === true || dice.one(3) === 1)
      .map(([name, field]) => [name, fillField(field, dice, surroundings)]),
  );
}

/** One value the field accepts; nothing where it refers to a matter and there is none. */
export function fillField(field: Field, dice: Dice, { at, matterIds }: Surroundings): FieldValue | undefined {
  switch (field.kind) {
    case 'text':
    case 'longText':
      return `演示${dice.one(3)}`;
    case 'day':
      return addDays(dayOf(at), dice.one(41) - 10);
    case 'moment':
      return addHours(at, 30 - dice.one(90));
    case 'count':
      return (field.minimum ?? 0) + dice.one(Math.min(40, (field.maximum ?? 40) - (field.minimum ?? 0) + 1));
    case 'flag':
      return dice.one(2) === 0;
    case 'choice':
      return dice.pick(codesOf(field.options));
    case 'choices':
      return codesOf(field.options).filter((_, index) => index === 0 || dice.one(2) === 1);
    case 'place':
      return dice.pick(places.filter(({ region }) => region !== undefined || field.fromList !== true));
    case 'people':
      return Array.from({ length: Math.max(1, field.minimum ?? 1) }, (_, index) => ({
        name: `演示·某${index + dice.one(3)}`,
        role: dice.pick(codesOf(field.roles)),
        sex: dice.pick(['female', 'male'] as const),
      }));
    case 'evidence':
      return [{ hash: `${dice.one(10)}`.repeat(64), name: '演示.pdf' }];
    case 'matter':
      return matterIds.length === 0 ? undefined : dice.pick(matterIds);
  }
}

function codesOf(options: readonly Choice[]): readonly string[] {
  return options.map(({ code }) => code);
}
