import type { RuleClaim } from '../rules/claim.ts';

const folder = 'packages/law/src/privacy';

/** How personal information is protected. */
export const privacyClaims: readonly RuleClaim[] = [
  {
    id: 'PRIV-01',
    status: 'attested',
    where: [`${folder}/record.ts`],
    why: '登记影响评估须写明特定的目的、必要性和严格保护措施，由登记的人确认；敏感字段加密、按范围可见、查阅留痕',
  },
  {
    id: 'PRIV-02',
    status: 'enforced',
    where: [`${folder}/assessment.ts`, `${folder}/kept.ts`],
    why: '手机位置核查、生物识别终端、委托处理没有在先的影响评估的，在台账页提示；评估自完成起三年内不能撤下',
  },
  {
    id: 'PRIV-03',
    status: 'enforced',
    where: [`${folder}/automatic.ts`, 'packages/law/src/kernel/competence.ts'],
    why: '系统不能办理任何一步，预警只作提示，由人决定；法律只规定个人可以拒绝仅由自动化作出的决定，一概不做是本系统的选择',
  },
  {
    id: 'PRIV-04',
    status: 'attested',
    where: [`${folder}/record.ts`],
    why: '建立安装时提示在台账登记境内存储确认（地点、确认人），没有登记的一直提示',
  },
  {
    id: 'PRIV-05',
    status: 'enforced',
    where: [`${folder}/remarks.ts`],
    why: '登记委托处理时核对批准、约定、不得留存、未经同意不得转委托、到期返还或者删除，缺一项提示一项',
  },
  {
    id: 'PRIV-06',
    status: 'enforced',
    where: [`${folder}/kept.ts`],
    why: '登录记录等日志满六个月才会被清理，查阅记录不删除',
  },
  {
    id: 'PRIV-07',
    status: 'enforced',
    where: [`${folder}/remarks.ts`],
    why: '登记事件时核对补救、通知主管部门、通知个人；措施有效避免危害的可以不通知个人，主管部门要求的除外；“立即”没有天数，不计时',
  },
  {
    id: 'PRIV-08',
    status: 'attested',
    where: [`${folder}/record.ts`, `${folder}/kept.ts`],
    why: '登记影响评估须写明保存多久；登录记录和消息到期由程序清理，案卷保存期限由人核定',
  },
  {
    id: 'PRIV-09',
    status: 'enforced',
    where: [`${folder}/face-check.ts`],
    why: '人脸核验总有人工核对可选；不满十四周岁没有监护人同意的不发给终端；人脸图像存在终端本地，系统只收结果',
  },
];
