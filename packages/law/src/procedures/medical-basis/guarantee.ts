import type { NamedPerson } from '../../kernel/field.ts';
import type { MatterState } from '../../kernel/state.ts';
import { findLatest } from '../../kernel/state.ts';
import type { Day } from '../../time/day.ts';
import { findEntry, findGuarantorChange } from './form.ts';

/** The guarantor as it stands: the last one named, with the day of the written guarantee where there is one. */
export interface Guarantee {
  readonly guarantor: NamedPerson;
  readonly guaranteeOn?: Day;
}

export function findGuarantee(state: MatterState | undefined): Guarantee | undefined {
  const stated = findGuarantorChange(state) ?? findEntry(state);
  const guarantor = stated?.guarantor?.[0];
  if (stated === undefined || guarantor === undefined) return undefined;
  return { guarantor, ...(stated.guaranteeOn === undefined ? {} : { guaranteeOn: stated.guaranteeOn }) };
}

/** The day of the newest diagnosis, check or finding that was filed. */
export function findDiagnosedOn(state: MatterState | undefined): Day | undefined {
  const fields = { enter: 'diagnosedOn', addDiagnosis: 'diagnosedOn' };
  return findLatest(state, fields)?.values['diagnosedOn'] as Day | undefined;
}
