import type { MessageRow, OutgoingRow } from '../../api/types.ts';
import type { Tone } from '../../kit/tone.ts';

export const messageKinds: Readonly<Record<MessageRow['kind'], { words: string; tone: Tone }>> = {
  digest: { words: '每日摘要', tone: 'calm' },
  grave: { words: '重大事项', tone: 'overdue' },
  reminder: { words: '提醒本人', tone: 'now' },
};

export const channelWords: Readonly<Record<OutgoingRow['channel'], string>> = {
  desk: '系统内',
  wecom: '政务微信',
  sms: '短信',
};

export const stateWords: Readonly<Record<OutgoingRow['state'], { words: string; tone: Tone }>> = {
  kept: { words: '留存', tone: 'calm' },
  waiting: { words: '待发', tone: 'now' },
  sent: { words: '已发', tone: 'done' },
  failed: { words: '未发出', tone: 'overdue' },
};
