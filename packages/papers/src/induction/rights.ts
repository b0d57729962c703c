import type { Standing, StandingSentence } from './standing.ts';
import { sentencesFor } from './standing.ts';

/** The rights of a supervisee, said to the person, with what there is to do when they are hurt. */
const rights: readonly StandingSentence[] = [
  // 社区矫正法 4
  { text: '你的人身权利、财产权利和其他合法权益受法律保护；就业、就学和享受社会保障不受歧视' },
  // 社区矫正法 34, 26
  {
    text: '监督管理不得对你的正常工作和生活造成不必要的影响；没有法律规定，不得限制或者变相限制你的人身自由',
  },
  { text: '工作人员走访时，应当保护你的身份信息和个人隐私' },
  // 社区矫正法 27
  {
    text: '有正当理由申请外出的，应当批准；因正常工作和生活需要经常跨市、县活动的，可以申请简化批准手续',
  },
  // 社区矫正法 43
  { text: '可以依法申请社会救助、参加社会保险、获得法律援助，社区矫正机构给予必要的协助' },
  // 刑法 39
  { measures: ['control'], text: '在劳动中与其他人同工同酬' },
  // 社区矫正法 28, 33
  {
    text: '认罪悔罪、遵守法律法规、服从管理、接受教育表现突出的，应当给予表扬；符合减刑条件的，依法提请减刑',
  },
  // 实施办法 32
  {
    text: '对考核、奖惩结果有异议的，可以向县级社区矫正机构提出；对处理结果仍有异议的，可以向人民检察院提出',
  },
  // 社区矫正法 48
  {
    measures: ['probation', 'parole'],
    text: '被提请撤销的，人民法院裁定前应当听取你的申辩和你委托的律师的意见',
  },
  // 社区矫正法 34
  {
    text: '认为自己的合法权益受到侵害的，可以向人民检察院或者有关机关申诉、控告、检举；受理机关应当及时办理，并把结果告诉你',
  },
  // 社区矫正法 54, 55, 57, 58; 实施办法 55
  { minor: true, text: '你的身份信息依法保密；对你的宣告、考核、奖惩不公开进行' },
  {
    minor: true,
    text: '在复学、升学、就业等方面，你依法享有与其他未成年人同等的权利，任何单位和个人不得歧视',
  },
  { minor: true, text: '社区矫正期间你年满十八周岁的，继续按照未成年人的规定办理' },
  // 刑事诉讼法 286; 未成年人犯罪记录封存的实施办法 4
  { minor: true, text: '犯罪的时候不满十八周岁、被判处五年有期徒刑以下刑罚的，犯罪记录依法封存' },
  // 社区矫正法 44
  { text: '社区矫正期限届满，依法解除社区矫正，发给你解除社区矫正证明书' },
];

/** The rights of somebody, one sentence each, without closing marks. */
export function rightsOf(standing: Standing): readonly string[] {
  return sentencesFor(rights, standing);
}

/** What the guardian of a minor has to do (社区矫正法 53). */
export const guardianDuties: readonly string[] = [
  '履行监护职责，承担抚养、管教等义务，配合社区矫正机构的工作',
  '怠于履行监护职责的，社区矫正机构将督促、教育；拒不履行的，通知有关部门依法处理',
];

/** 其他有关事项 that are the same for everybody (实施办法 53). */
export const otherMatters: readonly string[] = [
  '社区矫正期限届满三十日以前，一般应当写出个人总结',
  '以后对宣告的内容还有不清楚的，可以随时向工作人员询问',
];
