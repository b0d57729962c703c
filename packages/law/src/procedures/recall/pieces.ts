import type { Question } from '../../kernel/procedure.ts';
import type { Piece } from '../../proposal/given.ts';
import { findRecall, isBlameless } from './form.ts';

const always = (): boolean => true;

const groundsOf = ({ state }: Question): readonly string[] => findRecall(state)?.grounds ?? [];

/** 《衔接配合意见》第十六条 (RECALL-11): what goes with the proposal. The proposal itself is made when it is filed. */
export const pieces: readonly Piece[] = [
  { code: 'judgment', label: '原判决书复印件', due: always },
  { code: 'outsideDecision', label: '暂予监外执行决定书复印件', due: always },
  { code: 'executionNotice', label: '执行通知书复印件', due: always },
  {
    code: 'violation',
    label: '违反监督管理规定的证据材料',
    due: (question) => groundsOf(question).some((code) => !isBlameless(code)),
  },
  {
    code: 'ceased',
    label: '情形消失、不符合条件、保证人失格的证明材料',
    due: (question) => groundsOf(question).some(isBlameless),
  },
  { code: 'conduct', label: '日常考核、奖惩材料', due: always },
  {
    code: 'notCounted',
    label: '不计入刑期情形的证明材料',
    due: ({ state }) => (findRecall(state)?.notCounted ?? []).length > 0,
  },
  { code: 'other', label: '其他材料' },
];
