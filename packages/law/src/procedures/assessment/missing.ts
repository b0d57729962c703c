import type { MatterState } from '../../kernel/state.ts';
import { labelOf, pieces } from './options.ts';
import type { Entrusted } from './receive-form.ts';
import { receiveForm } from './receive-form.ts';
import { findEntrusted, piecesOf } from './records.ts';

type State = MatterState | undefined;
type Field = keyof Entrusted;

/** The rule that says which pieces this body has to send: EVAL-05 courts, EVAL-06 procuratorates, EVAL-07 police and prisons. */
export function piecesRule(entrusterKind: string): 'EVAL-05' | 'EVAL-06' | 'EVAL-07' {
  if (entrusterKind === 'court') return 'EVAL-05';
  return entrusterKind === 'procuratorate' ? 'EVAL-06' : 'EVAL-07';
}

/** What has to come with the letter (《衔接意见》第三条): what cannot exist in this case is not asked for. */
function wantedPieces({ entrusterKind, measure, circumstances = [] }: Entrusted): readonly string[] {
  const has = (one: string): readonly string[] => (circumstances.includes(one) ? [one] : []);
  const health = measure === 'outsidePrison' ? ['health'] : [];
  switch (piecesRule(entrusterKind)) {
    case 'EVAL-05':
      return ['indictment', ...has('plea'), ...has('civilMediation'), ...health, 'residence'];
    case 'EVAL-06':
      return ['prosecutionOpinion', 'likelySentence', ...has('plea'), 'residence'];
    case 'EVAL-07':
      return ['judgment', 'executionNotice', ...has('commutation'), ...health, 'residence'];
  }
}

/** Pieces that are wanted and have not come, in words. */
export function missingPieces(state: State): readonly string[] {
  const entrusted = findEntrusted(state);
  if (entrusted === undefined) return [];
  const came = piecesOf(state);
  return wantedPieces(entrusted)
    .filter((piece) => !came.includes(piece))
    .map((piece) => labelOf(pieces, piece));
}

/** What the letter itself must state (EVAL-08). */
const stated: readonly Field[] = [
  'household',
  'residence',
  'phone',
  'relatives',
  'contactName',
  'contactPhone',
];

/** The other lines of 委托信息表 (EVAL-25). */
const listed: readonly Field[] = [
  'entrustedOn',
  'errand',
  'cause',
  'sex',
  'birthOn',
  'idKind',
  'idNumber',
  'victim',
  'caseText',
  'contactAddress',
];

function unfilled(state: State, fields: readonly Field[]): readonly string[] {
  const entrusted = findEntrusted(state);
  if (entrusted === undefined) return [];
  return fields.filter((field) => entrusted[field] === undefined).map((field) => receiveForm[field].title);
}

export function missingStatements(state: State): readonly string[] {
  return unfilled(state, stated);
}

export function missingLines(state: State): readonly string[] {
  return unfilled(state, listed);
}

/** Everything that is missing, for the notice and the *why*. */
export function everythingMissing(state: State): readonly string[] {
  return [...missingPieces(state), ...missingStatements(state), ...missingLines(state)];
}
