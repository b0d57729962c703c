import { textsIn } from './order-data.ts';
import type { PaperSource } from './source.ts';

/** Who gets a copy: whom law named, else the procuratorate of the place, as the forms of 2026 have it. */
export function copiedTo(source: PaperSource): readonly string[] {
  const named = textsIn(source.order, 'copiedTo');
  return named.length > 0 ? named : [source.bodyName('procuratorate')];
}
