const A_WHILE = 8_000;

const lately = new Map<string, number>();

/** This page is changing the case: what the stream says about it meanwhile is no news here. */
export function noteOwnChange(caseId: string): void {
  lately.set(caseId, Date.now());
}

export function isOwnChange(caseId: string | null): boolean {
  const at = caseId === null ? undefined : lately.get(caseId);
  return at !== undefined && Date.now() - at < A_WHILE;
}
