import type { PackageFile, PackageHandling, PackageRow } from '../../api/types.ts';
import type { Tone } from '../../kit/tone.ts';

export const statusChoices = [
  { value: 'open', words: '等待处理' },
  { value: 'accepted', words: '已接收' },
  { value: 'setAside', words: '不由本机构接收' },
  { value: 'all', words: '全部来件' },
] as const;

export const statusTones: Readonly<Record<PackageRow['status'], Tone>> = {
  waiting: 'now',
  accepted: 'done',
  setAside: 'calm',
  unreadable: 'overdue',
};

export const fileStates: Readonly<Record<PackageFile['state'], { words: string; tone: Tone }>> = {
  sound: { words: '可以使用', tone: 'done' },
  wrongHash: { words: '与清单不符', tone: 'overdue' },
  suspicious: { words: '可疑，已隔离', tone: 'overdue' },
  missing: { words: '没有送来', tone: 'near' },
  unlisted: { words: '清单里没有', tone: 'near' },
  tooLarge: { words: '过大，没有解开', tone: 'overdue' },
  unsupported: { words: '不能使用', tone: 'near' },
};

/** How a package can end that is not accepted here, and what that does. */
export const handlings: readonly { code: PackageHandling; label: string; does: string }[] = [
  {
    code: 'returned',
    label: '退回发送单位',
    does: '记为已退回。系统不会自动发出，请用约定的渠道通知发送单位。',
  },
  {
    code: 'forwarded',
    label: '转有管辖权的机构',
    does: '记为已转出。系统不会自动发出，请把原件下载后转给对方，并在下面写明转给谁。',
  },
  {
    code: 'enteredByHand',
    label: '已照文书手工登记',
    does: '记为已在“登记来人”里登记。材料包不再等待处理。',
  },
  { code: 'duplicate', label: '重复', does: '记为重复。已经接收的案件不受影响。' },
];

export function sizeWords(bytes: number): string {
  if (bytes < 1024) return `${bytes} 字节`;
  const kilobytes = bytes / 1024;
  return kilobytes < 1024 ? `${Math.round(kilobytes)} KB` : `${(kilobytes / 1024).toFixed(1)} MB`;
}
