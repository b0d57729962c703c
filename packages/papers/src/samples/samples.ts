import { leaveObligations, leaveRemedy as remedy } from '@guitu/law';

import type { PaperData } from '../paper/paperTemplates.ts';
import type { PaperHead, PaperPerson } from '../paper/paperTypes.ts';
import { dischargeSamples } from './dischargeSamples.ts';
import { dossierSamples } from './dossierSamples.ts';
import { formSamples } from './formSamples.ts';
import { generalSamples } from './generalSamples.ts';
import { inductionSamples } from './inductionSamples.ts';
import { intakeSamples } from './intakeSamples.ts';

/** Invented people and papers: one ordinary paper of each kind, for tests and for looking at the print. */

const head: PaperHead = {
  demonstration: true,
  number: '（2026）香矫外准字第 12 号',
  issuedOn: '2026-11-20',
  bodyName: '香格里拉市社区矫正机构',
};

export const samplePerson: PaperPerson = {
  name: '扎西次仁（演示）',
  sex: 'male',
  birthOn: '1990-03-05',
  idNumber: '533421199003050019',
  homeAddress: '云南省迪庆藏族自治州香格里拉市建塘镇北门街 8 号',
  measureText: '缓刑',
  termBegins: '2026-01-15',
  termEnds: '2028-01-14',
};

const leaveWindow = {
  reason: '陪同母亲到昆明市第一人民医院做心脏手术并照料住院',
  destination: '云南省昆明市五华区',
  beginsOn: '2026-11-23',
  endsOn: '2026-12-05',
  days: 13,
};

const contact = { name: '和丽琼', phone: '0887-8220000' };
const stub = {
  to: '扎西次仁（演示）本人',
  preparedBy: '和丽琼',
  approvedBy: '余阿普',
  issuedOn: '2026-11-20',
};

const officeOpinion = {
  bodyName: '建塘司法所',
  text: '经核实，申请人母亲住院手术属实，外出理由正当，建议批准。',
  signedBy: '和丽琼',
  decidedOn: '2026-11-19',
};
const countyOpinion = {
  bodyName: '香格里拉市社区矫正机构',
  text: '同意外出。外出期间由建塘司法所每三日实时视频一次。',
  signedBy: '余阿普',
  decidedOn: '2026-11-20',
};

export const samples: PaperData = {
  ...generalSamples,
  ...intakeSamples,
  ...inductionSamples,
  ...dischargeSamples,
  ...formSamples,
  ...dossierSamples,
  leaveApplication: {
    ...head,
    ...leaveWindow,
    number: null,
    person: samplePerson,
    evidence: ['住院通知书', '母子关系证明'],
    applicant: { signedBy: '扎西次仁（演示）', signedOn: '2026-11-18' },
    opinions: { office: officeOpinion, county: countyOpinion, prefecture: 'notNeeded' },
    remarks: '',
  },
  leaveDecision: {
    ...head,
    ...leaveWindow,
    person: samplePerson,
    appliedOn: '2026-11-18',
    extension: null,
    delegatedBy: null,
    obligations: leaveObligations,
    returnTo: '建塘司法所',
    remedy,
    contact,
    stub,
  },
  leaveRefusal: {
    ...head,
    ...leaveWindow,
    number: '（2026）香矫外不准字第 2 号',
    person: samplePerson,
    appliedOn: '2026-11-18',
    delegatedBy: null,
    refusalReasons: [
      '申请所附住院通知书经向医院核实，住院日期已过，申请的外出事由不存在',
      '经两次告知，未补充其他证明材料',
    ],
    remedy,
    contact,
  },
  leaveNoticeToProcuratorate: {
    ...head,
    ...leaveWindow,
    number: '（2026）香矫外通字第 3 号',
    endsOn: '2027-01-05',
    days: 44,
    to: '香格里拉市人民检察院',
    person: samplePerson,
    approvedBy: '迪庆藏族自治州社区矫正机构',
    approvedOn: '2026-11-20',
    approvalNumber: '（2026）迪矫外准字第 1 号',
    ground: '单次外出超过三十日',
    enclosures: ['社区矫正对象外出申请审批表复印件', '准予外出决定书复印件'],
    contact,
  },
  leaveReturn: {
    ...head,
    ...leaveWindow,
    number: null,
    issuedOn: '2026-12-05',
    person: samplePerson,
    leaveNumber: '（2026）香矫外准字第 12 号',
    returnedAt: '2026-12-05T03:20:00.000Z',
    reportedAt: '2026-12-05T06:05:00.000Z',
    reportMethod: '当面报告',
    evidence: ['昆明至香格里拉火车票', '出院小结'],
    supervision: '外出期间电话联系 3 次、实时视频 4 次，均在昆明市五华区，未见异常。',
    late: null,
    registeredBy: '和丽琼',
    opinion: { ...officeOpinion, text: '按期返回，准予销假。', decidedOn: '2026-12-05' },
    remarks: '',
  },
  orderToReturn: {
    ...head,
    number: '（2026）香矫责返字第 1 号',
    person: samplePerson,
    facts:
      '你于2026年11月26日擅自离开批准的目的地昆明市五华区，前往大理白族自治州大理市，经电话告知后仍未返回',
    leave: { number: '（2026）香矫外准字第 12 号', endsOn: '2026-12-05' },
    reportTo: '建塘司法所',
    remedy,
    contact,
    stub,
  },
  leaveFiling: {
    ...head,
    ...leaveWindow,
    number: '（2026）建司外备字第 5 号',
    bodyName: '建塘司法所',
    endsOn: '2026-11-28',
    days: 6,
    person: samplePerson,
    leaveNumber: '（2026）建司外准字第 5 号',
    decidedBy: '建塘司法所',
    decidedOn: '2026-11-20',
    daysWithinTwoMonths: 11,
    delegation: '香格里拉市社区矫正机构委托书（2026）香矫委字第 1 号，委托事项：七日以内的外出审批',
    filedTo: '香格里拉市社区矫正机构',
    preparedBy: '和丽琼',
    receipt: null,
    remarks: '',
  },
  annulmentNotice: {
    ...head,
    number: '（2026）香矫撤更字第 1 号',
    kind: 'annul',
    person: samplePerson,
    target: {
      title: '准予外出决定书',
      number: '（2026）香矫外准字第 12 号',
      issuedOn: '2026-11-20',
      bodyName: '香格里拉市社区矫正机构',
    },
    reason: '两个月内外出时间累计已超过三十日，应当报迪庆藏族自治州社区矫正机构审批，原决定超越审批权限',
    corrections: [],
    effects: [
      '尚未外出的，不得外出；已经外出的，立即返回居住地并向建塘司法所报告',
      '仍需外出的，重新提出申请',
    ],
    replacementNumber: null,
    remedy,
    contact,
  },
  leaveRecord: {
    ...head,
    number: null,
    person: samplePerson,
    paperNumbers: ['（2026）香矫外准字第 9 号'],
    steps: [
      {
        title: '申请',
        happenedOn: '2026-10-08',
        bodyName: '建塘司法所',
        personName: '和丽琼',
        content: '受理书面申请及证明材料',
      },
      {
        title: '审核',
        happenedOn: '2026-10-09',
        bodyName: '建塘司法所',
        personName: '和丽琼',
        content: '建议批准',
      },
      {
        title: '决定',
        happenedOn: '2026-10-10',
        bodyName: '香格里拉市社区矫正机构',
        personName: '余阿普',
        content: '准予外出 10 日',
      },
      {
        title: '销假',
        happenedOn: '2026-10-21',
        bodyName: '建塘司法所',
        personName: '和丽琼',
        content: '按期返回并销假',
      },
    ],
    reason: '办理时网络中断，先以纸质文书办理。',
    irregularities: [],
    enteredBy: '和丽琼',
    enteredAt: '2026-11-20T02:00:00.000Z',
    remarks: '',
  },
};
