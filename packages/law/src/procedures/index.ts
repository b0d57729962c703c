import type { Procedure } from '../kernel/procedure.ts';
import { leave } from './leave/leave.ts';

/** Every procedure this version knows. */
export const procedures: readonly Procedure[] = [leave];

export function findProcedure(name: string): Procedure | undefined {
  return procedures.find((procedure) => procedure.name === name);
}

/** The procedure of that name and version. Throws when a matter names one this installation never had. */
export function getProcedure(name: string, version?: string): Procedure {
  const found = procedures.find(
    (one) => one.name === name && (version === undefined || one.version === version),
  );
  if (found === undefined) throw new Error(`unknown procedure ${name} version ${version ?? 'newest'}`);
  return found;
}

export { leave };
