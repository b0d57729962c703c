/** What a jsonb column holds. */
export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };

/** JSON text on its way into a jsonb column; only json() makes it. */
export type JsonText = string & { readonly jsonText: true };

/**
 * Text for a jsonb column. Takes unknown because law's values are plain data without index signatures; what JSON
 * cannot say (undefined members) is left out, as JSON.stringify does.
 */
export function json(value: unknown): JsonText {
  return (JSON.stringify(value) ?? 'null') as JsonText;
}

/** JSON with sorted keys: the same meaning gives the same text, so it can be compared and digested. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, member: unknown) => {
    if (typeof member !== 'object' || member === null || Array.isArray(member)) return member;
    return Object.fromEntries(Object.entries(member).toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
  });
}

/** Whether two values would give the same canonical JSON, without writing it. What JSON cannot say (undefined members) does not count. */
export function isSameJson(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) || Array.isArray(other)) {
    return (
      Array.isArray(one) &&
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((member, index) => isSameJson(member ?? null, other[index] ?? null))
    );
  }
  return hasMembersOf(one, other) && hasMembersOf(other, one);
}

function hasMembersOf(one: object, other: object): boolean {
  const members = one as { readonly [name: string]: unknown };
  for (const [name, value] of Object.entries(other))
    if (value !== undefined && !isSameJson(members[name], value)) return false;
  return true;
}
