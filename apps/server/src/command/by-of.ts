import type { ActorStamp } from '@guitu/law';

/** Who is said to have acted, in the stored body of an event. */
export function byOf(body: unknown): ActorStamp | undefined {
  return (body as { readonly by?: ActorStamp } | undefined)?.by;
}
