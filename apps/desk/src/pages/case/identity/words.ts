import type { IdentityCheck } from '../../../api/types.ts';
import type { Tone } from '../../../kit/tone.ts';

export const methodWords: Readonly<Record<IdentityCheck['method'], string>> = {
  fingerprint: '指纹',
  face: '人脸',
  idCard: '身份证',
  manual: '人工核对证件',
};

export const purposeWords: Readonly<Record<IdentityCheck['purpose'], string>> = {
  intake: '报到接收',
  report: '报告',
  declaration: '宣告',
  other: '其他',
};

/** How a check ended, in words and with a shape: colour alone says nothing. */
export const resultWords: Readonly<Record<IdentityCheck['result'], { words: string; tone: Tone }>> = {
  requested: { words: '等终端应答', tone: 'near' },
  matched: { words: '是本人', tone: 'done' },
  notMatched: { words: '不是本人', tone: 'overdue' },
  failed: { words: '没有采到', tone: 'near' },
  cancelled: { words: '已取消', tone: 'calm' },
};
