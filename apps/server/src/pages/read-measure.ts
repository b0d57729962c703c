import type { Measure } from '@guitu/law';
import { measureNames } from '@guitu/law';

/** A measure as it stands in the register. Throws for anything else: no way of writing leaves it out. */
export function readMeasure(text: string | null): Measure {
  if (text !== null && Object.hasOwn(measureNames, text)) return text as Measure;
  throw new Error(`a case without a measure: ${String(text)}`);
}
