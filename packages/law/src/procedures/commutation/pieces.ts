import type { Piece } from '../../proposal/given.ts';

const always = (): boolean => true;

/** 《实施办法》第四十二条 asks for 相关证据材料; what they are is listed here, the proposal itself is made when it is filed. */
export const pieces: readonly Piece[] = [
  { code: 'judgment', label: '原判决书、裁定书、决定书复印件', due: always },
  { code: 'executionNotice', label: '执行通知书复印件' },
  { code: 'ground', label: '悔改、立功表现的证据材料', due: always },
  { code: 'conduct', label: '日常考核、奖惩材料', due: always },
  { code: 'earlierCommutation', label: '历次减刑裁定书复印件' },
  { code: 'property', label: '财产性判项履行情况的材料' },
  { code: 'other', label: '其他材料' },
];
