import type { Day, Role } from '@guitu/law';
import type { ActingFor } from '@guitu/record';

/** For whom somebody acts, until when, and which roles that gives him. */
export interface Acting {
  readonly forNames: readonly string[];
  readonly accountIds: readonly string[];
  /** Roles that are not his own: they end with it. */
  readonly roles: readonly Role[];
  readonly until: Day;
}

/** What follows for an account with these roles from those it acts for today; nothing when for nobody. */
export function actingOf(absences: readonly ActingFor[], own: readonly Role[]): Acting | undefined {
  const [first] = absences;
  if (first === undefined) return undefined;
  const granted = absences.filter(({ grants }) => grants.length > 0);
  const roles = [...new Set(granted.flatMap(({ grants }) => grants as Role[]))];
  return {
    forNames: absences.map(({ name }) => name),
    accountIds: absences.map((row) => row.account_id),
    roles: roles.filter((role) => !own.includes(role)),
    until: (granted.at(-1) ?? first).until_on as Day,
  };
}
