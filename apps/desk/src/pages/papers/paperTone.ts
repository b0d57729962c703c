import type { PaperRow } from '../../api/types.ts';
import type { Tone } from '../../kit/tone.ts';

export const paperTones: Readonly<Record<PaperRow['status'], Tone>> = {
  issued: 'done',
  void: 'overdue',
  replaced: 'near',
};

export const paperStatusWords: Readonly<Record<PaperRow['status'], string>> = {
  issued: '有效',
  void: '作废',
  replaced: '已被代替',
};
