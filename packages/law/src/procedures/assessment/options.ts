import { measureNames } from '../../facts/facts.ts';
import type { Choice } from '../../kernel/field.ts';

/** Who may entrust an assessment (《社区矫正法》第十八条, 《实施办法》第十三条). */
export const entrusters: readonly Choice[] = [
  { code: 'court', label: '人民法院' },
  { code: 'procuratorate', label: '人民检察院' },
  { code: 'police', label: '公安机关（看守所）' },
  { code: 'prison', label: '监狱' },
  { code: 'prisonAdministration', label: '监狱管理机关' },
];

/** 被调查人身份, as the forms choose one. */
export const subjectKinds: readonly Choice[] = [
  { code: 'defendant', label: '被告人' },
  { code: 'convict', label: '罪犯' },
  { code: 'suspect', label: '犯罪嫌疑人' },
];

export const measureOptions: readonly Choice[] = Object.entries(measureNames).map(([code, label]) => ({
  code,
  label,
}));

export const sexes: readonly Choice[] = [
  { code: 'male', label: '男' },
  { code: 'female', label: '女' },
];

export const yesNo: readonly Choice[] = [
  { code: 'yes', label: '是' },
  { code: 'no', label: '否' },
];

export const idKinds: readonly Choice[] = [
  { code: 'residentIdCard', label: '居民身份证' },
  { code: 'passport', label: '护照' },
  { code: 'other', label: '其他证件' },
];

export const relativeRoles: readonly Choice[] = [
  { code: 'relative', label: '亲属' },
  { code: 'guarantor', label: '保证人' },
  { code: 'guardian', label: '监护人' },
  { code: 'organisation', label: '有关组织' },
];

/** 附件 (《衔接意见》第三条). */
export const pieces: readonly Choice[] = [
  { code: 'indictment', label: '起诉书或者自诉状' },
  { code: 'prosecutionOpinion', label: '起诉意见书' },
  { code: 'likelySentence', label: '可能判处管制、宣告缓刑的材料' },
  { code: 'plea', label: '认罪认罚的材料' },
  { code: 'civilMediation', label: '附带民事诉讼调解书' },
  { code: 'judgment', label: '判决书（裁定书）' },
  { code: 'executionNotice', label: '执行通知书' },
  { code: 'commutation', label: '减刑裁定书' },
  { code: 'health', label: '病情诊断或者健康情况的材料' },
  { code: 'residence', label: '核实居住地的材料' },
  { code: 'other', label: '其他材料' },
];

/** What decides whether a piece can exist in this case at all. */
export const circumstances: readonly Choice[] = [
  { code: 'plea', label: '认罪认罚' },
  { code: 'civilMediation', label: '附带民事诉讼已调解' },
  { code: 'commutation', label: '减过刑' },
];

/** How papers travel between the bodies (《衔接意见》第三条). */
export const conveyances: readonly Choice[] = [
  { code: 'officers', label: '机关工作人员送达' },
  { code: 'mail', label: '邮寄、机要' },
  { code: 'system', label: '业务系统传递' },
  { code: 'parties', label: '经当事人、代理人或者利害关系人转递' },
];

/** The last one is no way in which we send anything ourselves. */
export const ownConveyances: readonly Choice[] = conveyances.filter(({ code }) => code !== 'parties');

export const checkResults: readonly Choice[] = [
  { code: 'complete', label: '齐全，可以调查' },
  { code: 'enough', label: '有缺少，但不影响调查，予以受理' },
  { code: 'missing', label: '需要补齐材料或者信息' },
  { code: 'impossible', label: '不能评估（姓名、居住地不真实，身份不明等）' },
];

export const returnReasons: readonly Choice[] = [
  { code: 'untrueName', label: '姓名不真实' },
  { code: 'untrueResidence', label: '居住地不真实' },
  { code: 'unknownIdentity', label: '身份不明' },
  { code: 'other', label: '其他原因' },
];

export const discussResults: readonly Choice[] = [
  { code: 'possible', label: '可以继续办理' },
  { code: 'impossible', label: '确实不能评估，退回' },
];

export const methods: readonly Choice[] = [
  { code: 'visit', label: '走访' },
  { code: 'talk', label: '谈话询问' },
  { code: 'telephone', label: '电话、视频' },
  { code: 'file', label: '查阅调取材料' },
  { code: 'letter', label: '发函了解' },
];

export const askedKinds: readonly Choice[] = [
  { code: 'family', label: '家庭成员、亲属' },
  { code: 'committee', label: '村（居）民委员会' },
  { code: 'victim', label: '被害人及其亲属' },
  { code: 'neighbour', label: '邻里、群众' },
  { code: 'unit', label: '单位、就读学校' },
  { code: 'police', label: '公安派出所' },
  { code: 'guarantor', label: '保证人、监护人' },
  { code: 'other', label: '其他' },
];

export const investigatorRoles: readonly Choice[] = [
  { code: 'officer', label: '机构（司法所）工作人员' },
  { code: 'social', label: '社会工作者' },
];

/** Which kind of secret came up (《实施办法》第十四条第三款). */
export const secrets: readonly Choice[] = [
  { code: 'none', label: '没有' },
  { code: 'state', label: '国家秘密' },
  { code: 'business', label: '商业秘密' },
  { code: 'privacy', label: '个人隐私' },
];

export const conclusions: readonly Choice[] = [
  { code: 'suitable', label: '适宜社区矫正' },
  { code: 'unsuitable', label: '不适宜社区矫正' },
  { code: 'open', label: '只列明情况，由委托机关决定' },
];

export const stopGrounds: readonly Choice[] = [
  { code: 'decided', label: '决定机关已经判决、裁定或者决定' },
  { code: 'withdrawn', label: '委托机关撤回委托' },
  { code: 'exempt', label: '委托机关认为可以不评估' },
];

export const adoptions: readonly Choice[] = [
  { code: 'adopted', label: '采信' },
  { code: 'partly', label: '部分采信' },
  { code: 'notAdopted', label: '没有采信' },
  { code: 'silent', label: '裁判文书没有说明采信情况' },
];

export function labelOf(options: readonly Choice[], code: string | undefined): string {
  return options.find((one) => one.code === code)?.label ?? '';
}
