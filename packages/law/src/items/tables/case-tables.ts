import type { CodeTable } from './code-table.ts';
import { codes, shared } from './code-table.ts';

/** 99 is what systems wrote before the four measures were all there were; such a row has to say which one it is. */
export const measure: CodeTable = {
  ...shared(
    'measure',
    '矫正类别',
    `
    01 管制 control
    02 缓刑 probation 宣告缓刑
    03 假释 parole 裁定假释
    04 暂予监外执行 outsidePrison 暂予监外 监外执行 保外就医
    99 其他 other`,
  ),
  notOffered: ['other'],
};

/** The 2017 codes of this table could not be read in a source: only words and the 2021 codes are taken. */
export const crimeKind: CodeTable = {
  name: 'crimeKind',
  title: '犯罪类型',
  same: false,
  codes: {
    '2021': codes(`
      01 危害国家安全罪 nationalSecurity 危害国家安全
      02 危害公共安全罪 publicSafety 危害公共安全
      03 破坏社会主义市场经济秩序罪 marketOrder 破坏市场经济秩序罪 破坏市场经济秩序 破坏社会主义市场经济秩序
      04 侵犯公民人身权利、民主权利罪 personalRights 侵犯公民人身权利民主权利罪 侵犯公民人身权利 侵犯人身权利民主权利
      05 侵犯财产罪 property 侵犯财产
      06 妨害社会管理秩序罪 socialOrder 妨害社会管理秩序
      07 危害国防利益罪 nationalDefence 危害国防利益
      08 贪污贿赂罪 bribery 贪污受贿 贪污受贿罪 贪污贿赂
      09 渎职罪 dereliction 渎职
      99 其他 other`),
  },
};

export const originalPenalty: CodeTable = {
  name: 'originalPenalty',
  title: '原判刑罚',
  same: false,
  codes: {
    '2021': codes(`
      01 死刑缓期执行 suspendedDeath 死缓 死刑缓期二年执行
      02 无期徒刑 life 无期
      03 有期徒刑 fixedTerm 有期
      04 拘役 detention
      05 管制 control`),
  },
};

export const additionalPenalty: CodeTable = {
  name: 'additionalPenalty',
  title: '附加刑',
  same: false,
  codes: {
    '2021': codes(`
      01 罚金 fine
      02 剥夺政治权利 deprivation 剥权 剥夺政治权力
      03 没收财产 confiscation 没收
      04 驱逐出境 deportation 驱逐
      05 无 none 没有
      99 其他 other`),
  },
};

/** Where a case stands, as registers write it; no exchange table is known for it. */
export const caseStatus: CodeTable = {
  name: 'caseStatus',
  title: '矫正状态',
  same: false,
  codes: {
    guitu: codes(`
      serving 在矫 serving 在册 正在矫正 矫正中
      expected 待报到 expected 未报到 待入矫
      discharged 已解除 discharged 解除 解矫 已解矫 期满解除
      terminated 已终止 terminated 终止 终止矫正
      transferred 已迁出 transferred 迁出 转出`),
  },
};

export const prohibitionKind: CodeTable = {
  name: 'prohibitionKind',
  title: '禁止令类型',
  same: false,
  codes: {
    guitu: codes(`
      activity 禁止从事特定活动 activity 特定活动 活动
      place 禁止进入特定区域、场所 place 禁止进入特定区域场所 特定区域场所 特定区域 特定场所 区域 场所
      person 禁止接触特定的人 person 禁止接触特定人员 特定的人 特定人 人员`),
  },
};
