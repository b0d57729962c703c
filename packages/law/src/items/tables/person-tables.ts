import type { CodeTable } from './code-table.ts';
import { codes, shared } from './code-table.ts';

export const sex: CodeTable = {
  name: 'sex',
  title: '性别',
  same: false,
  codes: {
    '2017': codes(`
      1 男 male 男性
      2 女 female 女性`),
    '2021': codes(`
      01 男 male 男性
      02 女 female 女性`),
  },
};

export const yesNo: CodeTable = {
  name: 'yesNo',
  title: '是否',
  same: false,
  codes: {
    '2017': codes(`
      0 否 no 无 没有
      1 是 yes 有`),
    '2021': codes(`
      01 否 no 无 没有
      02 是 yes 有`),
  },
};

/** No exchange table is known for it, so it is our own and takes words only. */
export const idKind: CodeTable = {
  name: 'idKind',
  title: '证件类型',
  same: false,
  codes: {
    guitu: codes(`
      residentIdCard 居民身份证 residentIdCard 身份证 二代身份证 第二代居民身份证
      passport 护照 passport 普通护照 外国护照
      hongKongMacauPermit 港澳居民来往内地通行证 hongKongMacauPermit 港澳居民往来内地通行证 回乡证
      taiwanPermit 台湾居民来往大陆通行证 taiwanPermit 台胞证
      foreignerPermanentResidence 外国人永久居留身份证 foreignerPermanentResidence
      other 其他 other 无`),
  },
};

export const education: CodeTable = {
  name: 'education',
  title: '文化程度',
  same: false,
  codes: {
    '2017': codes(`
      1 文盲 illiterate 文盲或半文盲 半文盲
      2 小学 primary
      3 初中 juniorSecondary 初级中学
      4 高中 seniorSecondary 普通高中
      5 大专 college 专科 大学专科
      6 本科 bachelor 大学本科 大学
      7 硕士 master 硕士研究生
      8 博士 doctor 博士研究生
      9 中专中技 vocational 中专 中技 中专和中技 中等专业学校 技校 职高
      99 其他 other`),
    '2021': codes(`
      01 文盲 illiterate 文盲或半文盲 半文盲
      02 小学 primary
      03 初中 juniorSecondary 初级中学
      04 高中 seniorSecondary 普通高中
      05 中专中技 vocational 中专 中技 中专和中技 中等专业学校 技校 职高
      06 大专 college 专科 大学专科
      07 本科 bachelor 大学本科 大学
      08 研究生 postgraduate
      99 其他 other`),
  },
  within: { master: 'postgraduate', doctor: 'postgraduate' },
};

export const employment: CodeTable = {
  name: 'employment',
  title: '就业就学情况',
  same: false,
  codes: {
    '2017': codes(`
      1 就学 studying 在读 在校
      2 就业 working 在业
      3 务农 farming
      4 无业 without 待业 失业`),
    '2021': codes(`
      01 就业 working 在业
      02 无业 without 待业 失业
      03 就学 studying 在读 在校`),
  },
  within: { farming: 'working' },
};

export const maritalStatus: CodeTable = shared(
  'maritalStatus',
  '婚姻状况',
  `
  01 未婚 single
  02 已婚 married
  03 离异 divorced 离婚
  04 丧偶 widowed
  99 其他 other`,
);

export const exitDocumentDisposal: CodeTable = {
  name: 'exitDocumentDisposal',
  title: '出入境证件处置',
  same: false,
  codes: {
    '2021': codes(`
      01 代管 kept 代为保管
      02 归还 returned
      03 收缴 confiscated
      04 吊销 revoked
      05 作废 void
      06 未操作 none`),
  },
};
