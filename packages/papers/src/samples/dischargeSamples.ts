import type { DischargePaperData } from '../discharge/dischargePapers.ts';
import { endWords } from '../discharge/endWords.ts';
import type { PaperDecision, PaperHead, PaperPerson } from '../paper/paperTypes.ts';
import { sampleParticulars } from './generalSamples.ts';

/** Invented people and papers of discharge, termination, handing on and sealing: one ordinary paper of each kind. */

const head: PaperHead = {
  demonstration: true,
  number: null,
  issuedOn: '2028-01-14',
  bodyName: '香格里拉市社区矫正机构',
};

const person: PaperPerson = {
  name: '扎西次仁（演示）',
  sex: 'male',
  birthOn: '1990-03-05',
  idNumber: '533421199003050019',
  homeAddress: '云南省迪庆藏族自治州香格里拉市建塘镇北门街 8 号',
  measureText: '缓刑',
  termBegins: '2026-01-15',
  termEnds: '2028-01-14',
};

const decision: PaperDecision = {
  authority: '香格里拉市人民法院',
  number: '（2025）云3401刑初88号',
  decidedOn: '2025-12-30',
  effectiveOn: null,
  crime: '盗窃罪',
};

const stub = {
  to: '香格里拉市人民法院',
  preparedBy: '和丽琼（演示）',
  approvedBy: '余阿普（演示）',
  issuedOn: '2028-01-14',
};
const contact = { name: '和丽琼（演示）', phone: '0887-8220000' };

export const dischargeSamples: DischargePaperData = {
  endNotice: {
    ...head,
    number: '（2028）香矫解通字第 3 号',
    to: '香格里拉市人民法院',
    person,
    particulars: sampleParticulars,
    kind: 'discharge',
    endedOn: '2028-01-14',
    reason: '',
    copiedTo: ['香格里拉市人民检察院', '香格里拉市公安局'],
    contact,
    stub,
  },
  dischargeCertificate: {
    ...head,
    number: '（2028）香矫解证字第 3 号',
    person,
    decision,
    endedOn: '2028-01-14',
    ending: endWords('probation', 'term'),
    stub: { ...stub, to: '扎西次仁（演示）本人' },
  },
  dischargeDeclaration: {
    ...head,
    bodyName: '建塘司法所',
    person,
    minor: false,
    guardian: null,
    appraisal:
      '扎西次仁（演示）在社区矫正期间认罪悔罪，遵守法律法规和监督管理规定，按时报告，参加教育学习和公益活动，受到表扬一次，没有受过训诫、警告，与家人、邻里关系和睦，就业稳定。',
    ending: endWords('probation', 'term'),
    held: 'publicly',
    presider: '和丽琼（演示）',
    delegatedBy: '香格里拉市社区矫正机构',
    present: ['矫正小组成员余阿普（演示）', '社区矫正对象家属扎西卓玛（演示）'],
    declaredOn: '2028-01-14',
    place: '建塘司法所宣告室',
  },
  appraisalForm: {
    ...head,
    issuedOn: '2027-12-10',
    person,
    summary:
      '两年来我按时到司法所报告，参加学习和公益活动，认识到自己的错误，退赔了被害人的损失。现在在客栈做工，收入稳定。今后一定遵纪守法，照顾好家庭。',
    lines: [
      { label: '教育学习', text: '参加集中教育二十四次、个别谈话二十四次、公益活动二十次' },
      { label: '监督管理', text: '管理类别由普通管理调整为宽松管理；按时报告，准假外出三次，均按期返回' },
      { label: '奖励处罚', text: '2027年3月1日表扬一次；没有训诫、警告和治安管理处罚' },
    ],
    opinion: '该对象在社区矫正期间认罪悔罪，服从监督管理，表现良好，没有应当撤销缓刑的情形。',
    officeOpinion: {
      text: '同意鉴定，建议期满依法解除。',
      signature: { bodyName: '建塘司法所', name: '和丽琼（演示）', on: '2027-12-08' },
    },
    countyOpinion: {
      text: '',
      signature: { bodyName: '香格里拉市社区矫正机构', name: '余阿普（演示）', on: '2027-12-10' },
    },
  },
  fileHandoverList: {
    ...head,
    person,
    handedOverBy: '香格里拉市社区矫正机构',
    to: '维西傈僳族自治县社区矫正机构',
    items: [
      {
        title: '刑事判决书',
        number: '（2025）云3401刑初88号',
        on: '2025-12-30',
        copies: '6页',
        note: '',
      },
      { title: '执行通知书', number: '（2026）云3401刑执9号', on: '2026-01-10', copies: '1页', note: '' },
      { title: '社区矫正对象登记接收表', number: null, on: '2026-01-15', copies: '3页', note: '' },
      { title: '社区矫正小组责任书', number: null, on: '2026-01-16', copies: '2页', note: '复印件' },
      { title: '走访记录', number: null, on: null, copies: '12份', note: '' },
    ],
  },
  resettlementSheet: {
    ...head,
    to: '香格里拉市司法局安置帮教工作部门',
    person: { ...person, measureText: '假释' },
    household: sampleParticulars.household,
    crime: '盗窃罪',
    endedOn: '2028-01-14',
    situation: '已婚，有一女上小学；在建塘镇一家客栈做工，收入稳定。矫正期间遵守规定，表现良好。',
    needs: ['参加客栈服务技能培训'],
    contact,
  },
  sealingRecord: {
    ...head,
    issuedOn: '2028-01-16',
    person: { ...person, name: '余小演（演示）', birthOn: '2009-06-18', idNumber: '533421200906180017' },
    decision,
    penalty: '有期徒刑一年，缓刑二年',
    executedOn: '2028-01-14',
    sealedOn: '2028-01-16',
    basis: '犯罪时不满十八周岁，被判处五年有期徒刑以下刑罚，刑事执行已经完毕',
    scope: ['社区矫正档案和司法所工作档案（纸质）', '信息系统中的电子数据，已加注封存标记'],
    told: ['香格里拉市人民检察院', '香格里拉市公安局'],
    sealedBy: '和丽琼（演示）',
  },
};
