import type { CopyRow } from '../../api/types.ts';
import type { Tone } from '../../kit/tone.ts';

/** Where a copy is on its way, in words. */
export const copyStates: Readonly<Record<CopyRow['status'], { words: string; tone: Tone }>> = {
  waiting: { words: '等待送出', tone: 'calm' },
  sent: { words: '已送出', tone: 'now' },
  received: { words: '已收到', tone: 'done' },
  failed: { words: '没有送到', tone: 'overdue' },
};
