import type { Office } from './actor.ts';
import type { MatterEvent } from './event.ts';

/** The office in whose name an event was done: the one on the paper, else the one that entered it. */
export function actingOfficeOf(event: MatterEvent): Office {
  return event.by.stated?.office ?? event.by.office;
}
