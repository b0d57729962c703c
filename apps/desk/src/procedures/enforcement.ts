import type { LayoutQuestion, ProcedureLayout } from './layout.ts';

type LayoutRows = NonNullable<ProcedureLayout['rows']>[string];
type ShownWhen = NonNullable<ProcedureLayout['shown']>[string];

/** What 提请撤销 and 提请收监执行 ask alike: what the person said, and how the decision was carried out. */
export const statementRows: LayoutRows = [
  ['toldOn', 'manner'],
  ['position'],
  ['text'],
  ['reply'],
  ['recordedBy', 'guardian'],
  ['interpreter'],
  ['evidence'],
];

export const carryOutRows: LayoutRows = [
  ['executor', 'whereabouts'],
  ['deliveredOn', 'place'],
  ['papers'],
  ['handedTogether'],
  ['text'],
  ['evidence'],
];

/** Who was heard gets a reply; where somebody is known to be, there he is handed over. */
export const enforcementShown: Readonly<Record<string, ShownWhen>> = {
  'statement.reply': ({ values }) => values['position'] === 'heard',
  'carryOut.deliveredOn': isAtHand,
  'carryOut.place': isAtHand,
  'carryOut.handedTogether': isAtHand,
};

/** Shown where one of these grounds was ticked. */
export function hasGround(...wanted: readonly string[]): ShownWhen {
  return ({ values }) => includesOneOf(values['grounds'], wanted);
}

export function includesOneOf(value: unknown, wanted: readonly string[]): boolean {
  return Array.isArray(value) && wanted.some((code) => (value as readonly string[]).includes(code));
}

function isAtHand({ values }: LayoutQuestion): boolean {
  return values['whereabouts'] !== undefined && values['whereabouts'] !== 'unknown';
}
