import type { MatterStatus } from '../api/types.ts';
import type { Tone } from '../kit/tone.ts';

/** The tone of a matter's status. The word of the status is always beside it. */
export function statusTone(status: MatterStatus): Tone {
  if (status === 'open' || status === 'running') return 'now';
  return status === 'closed' ? 'done' : 'calm';
}

/** '准予' or '不准予' for what was decided; nothing before. */
export function outcomeWords(outcome: 'approved' | 'refused' | null): string {
  return outcome === null ? '' : outcome === 'approved' ? '准予' : '不准予';
}
