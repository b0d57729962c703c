import type { ParameterRow } from '../../api/types.ts';

/** What holds today, as people read it. */
export function wordsOfValue({ settings, initial }: ParameterRow): string {
  const holds = settings.find(({ state }) => state === 'holds');
  if (holds !== undefined) return holds.words ?? '已经设了，不显示';
  return initial ?? '没有规定';
}
