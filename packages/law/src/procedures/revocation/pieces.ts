import type { Piece } from '../../proposal/given.ts';
import { isParole } from './checks.ts';
import { findRevocation } from './form.ts';

const always = (): boolean => true;

/** 《衔接配合意见》第十六条: what goes with the proposal. The proposal itself is made when it is filed. */
export const pieces: readonly Piece[] = [
  { code: 'judgment', label: '原判决书复印件', due: always },
  { code: 'paroleRuling', label: '假释裁定书复印件', due: isParole },
  { code: 'executionNotice', label: '执行通知书复印件', due: always },
  { code: 'violation', label: '违反监督管理规定的证据材料', due: always },
  { code: 'conduct', label: '日常考核、奖惩材料', due: always },
  {
    code: 'notCounted',
    label: '不计入执行期限的证明材料',
    due: ({ state }) => findRevocation(state)?.notCounted === true,
  },
  { code: 'statement', label: '告知和听取本人意见的材料' },
  { code: 'other', label: '其他材料' },
];
