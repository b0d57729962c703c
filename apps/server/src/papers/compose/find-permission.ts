import type { CaseFacts, Permission } from '@guitu/law';

/** What a matter permits, or nothing. */
export function findPermission(facts: CaseFacts, matterId: string): Permission | undefined {
  return facts.permissions.find((permission) => permission.matterId === matterId);
}
