import type { Procedure } from '@guitu/law';

/** The names of all fields of a procedure that are stored encrypted, and those under which a correction carries them. */
export function sensitiveOf(procedure: Procedure, correctedField?: string): readonly string[] {
  const names = Object.values(procedure.steps).flatMap((step) =>
    Object.keys(step.form).filter((name) => step.form[name]?.sensitive === true),
  );
  return correctedField !== undefined && names.includes(correctedField) ? [...names, 'newValue'] : names;
}
