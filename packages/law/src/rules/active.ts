/**
 * The seam of the mutation run: a rule that is switched off must turn its vectors red, or its vectors prove
 * nothing. In ordinary life the set is empty and every rule is active; nothing but the mutation run fills it.
 */
const disabled = new Set<string>();

/** True unless the mutation run has switched the rule off. */
export function ruleActive(id: string): boolean {
  return !disabled.has(id);
}

/** Runs `work` with one rule switched off, and switches it on again whatever happens. Synchronous work only. */
export function withoutRule<T>(id: string, work: () => T): T {
  disabled.add(id);
  try {
    return work();
  } finally {
    disabled.delete(id);
  }
}
