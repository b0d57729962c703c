import { consequencesOfBreaking } from '../induction/consequences.ts';
import type { InductionPaperData } from '../induction/inductionPapers.ts';
import type { PaperTeamMember } from '../induction/responsibilityLetter.ts';
import { guardianDuties, otherMatters, rightsOf } from '../induction/rights.ts';
import { limitedRights, rulesToKeep } from '../induction/rulesToKeep.ts';
import type { Standing } from '../induction/standing.ts';
import { teamDuties, teamManner } from '../induction/teamDuties.ts';
import type { PaperHead, PaperPerson } from '../paper/paperTypes.ts';

/** Invented people and papers of team, declaration, plan, class and exit ban: one ordinary paper of each kind. */

const head: PaperHead = {
  demonstration: true,
  number: null,
  issuedOn: '2026-11-20',
  bodyName: '建塘司法所',
};

const person: PaperPerson = {
  name: '扎西次仁（演示）',
  sex: 'male',
  birthOn: '1990-03-05',
  idNumber: '533421199003050019',
  homeAddress: '云南省迪庆藏族自治州香格里拉市建塘镇北门街 8 号',
  measureText: '缓刑',
  termBegins: '2026-11-12',
  termEnds: '2028-11-11',
};

const minorPerson: PaperPerson = {
  ...person,
  name: '余小演（演示）',
  birthOn: '2009-06-18',
  idNumber: '533421200906180017',
};

const contact = { name: '和丽琼（演示）', phone: '0887-8220000' };

const members: readonly PaperTeamMember[] = [
  { name: '和丽琼（演示）', roleText: '司法所工作人员', organisation: '建塘司法所', phone: '0887-8220000' },
  {
    name: '余阿普（演示）',
    roleText: '村（居）委会人员',
    organisation: '北门社区居民委员会',
    phone: '13900000001',
  },
  { name: '扎西卓玛（演示）', roleText: '家庭成员', organisation: '', phone: '13900000002' },
  { name: '李志愿（演示）', roleText: '志愿者', organisation: '香格里拉市志愿者协会', phone: '13900000003' },
];

const standing: Standing = { measure: 'probation', minor: false };

export const inductionSamples: InductionPaperData = {
  responsibilityLetter: {
    ...head,
    person,
    from: '2026-11-16',
    members,
    duties: teamDuties,
    manner: teamManner(false),
    division: '',
    changeReason: null,
    guardian: null,
  },
  guardianNotice: {
    ...head,
    number: '（2026）香建矫监通字第 1 号',
    person: minorPerson,
    guardian: '余大演（演示）',
    notifiedOn: '2026-11-16',
    heldAt: '2026-11-20T01:30:00.000Z',
    place: '建塘司法所谈话室',
    guardianDuties,
    contact,
    stub: {
      to: '余大演（演示）',
      preparedBy: '和丽琼（演示）',
      approvedBy: '余阿普（演示）',
      issuedOn: '2026-11-16',
    },
  },
  inductionDeclaration: {
    ...head,
    person,
    judgment: {
      authority: '香格里拉市人民法院',
      number: '（2026）云3401刑初88号',
      decidedOn: '2026-10-30',
      effectiveOn: '2026-11-12',
      crime: '盗窃罪',
    },
    crimeFacts:
      '2026年5月3日夜，在建塘镇一家商店内盗走手机两部，价值人民币四千二百元。案发后如实供述，退赔了全部损失。',
    termDeclared: true,
    duties: {
      rules: rulesToKeep(standing),
      limits: limitedRights(standing),
      consequences: consequencesOfBreaking(standing),
    },
    rights: rightsOf(standing),
    team: { members, duties: teamDuties },
    other: otherMatters,
    minor: null,
    heldAt: '2026-11-20T01:30:00.000Z',
    place: '建塘司法所宣告室',
    host: '和丽琼（演示）',
    hostBody: '建塘司法所',
    delegatedBy: '香格里拉市社区矫正机构',
    present: ['矫正小组成员', '家属'],
    presentNames: '余阿普（演示）、扎西卓玛（演示）',
    held: 'publicly',
    language: '',
    interpreter: '',
    confirmation: { manner: 'signed', witness: '', note: '' },
    contact,
  },
  correctionPlan: {
    ...head,
    person,
    stageText: '入矫初期',
    levelText: '',
    drawnOn: '2026-11-20',
    basics:
      '已婚，与妻子、母亲同住北门街，有一女上小学。在建塘镇一家客栈做工，月收入约三千元，家庭经济一般。',
    assessment:
      '初次犯罪，案发后如实供述并退赔，认罪悔罪态度好；有固定住处和工作，家庭支持好，能够配合管理。',
    psychology: '谈话中情绪平稳，因判刑感到自卑，担心影响女儿上学；没有重大疾病。',
    measures:
      '司法所每月当面谈话一次，指导学习社区矫正规定；村（居）委会每半月走访一次；由社会工作者做两次心理疏导；协助其参加客栈服务技能培训。',
    minorNeeds: null,
    goals: '入矫三个月内熟悉各项规定，按时报告；半年内情绪稳定，工作稳定。',
    adjustments: [],
    preparedBy: '和丽琼（演示）',
    guardian: null,
  },
  classificationForm: {
    ...head,
    bodyName: '香格里拉市社区矫正机构',
    person,
    levelBefore: '',
    judgment: '因盗窃罪被判处有期徒刑一年，缓刑二年；初次犯罪，非暴力犯罪，没有禁止令。',
    behaviour: '入矫初期。按时报到，参加入矫宣告和入矫教育，能够按照规定报告。',
    risk: '有固定住处和工作，家庭支持好；没有发现赌博、吸毒等情况。依据：走访记录两次、村民委员会意见。',
    sanctions: [],
    evidence: '',
    proposed: '普通管理',
    assessed: {
      bodyName: '建塘司法所',
      text: '经综合评估，建议确定为普通管理。',
      signedBy: '和丽琼（演示）',
      decidedOn: '2026-11-18',
    },
    decided: { level: '普通管理', from: '2026-11-20' },
    decision: {
      bodyName: '香格里拉市社区矫正机构',
      text: '确定为普通管理。综合评估符合实际。',
      signedBy: '余阿普（演示）',
      decidedOn: '2026-11-20',
    },
    remarks: '',
  },
  exitBanSheet: {
    ...head,
    bodyName: '香格里拉市社区矫正机构',
    person,
    crime: '盗窃罪',
    organ: '香格里拉市公安局出入境管理大队',
    basis: '香格里拉市人民法院（2026）云3401刑初88号刑事判决书及限制出境材料',
    reportedOn: '2026-11-20',
    until: '2028-11-11',
    documents: [
      {
        kindText: '普通护照',
        number: 'EY0000001',
        disposalText: '代管',
        disposedOn: '2026-11-20',
        keeper: '香格里拉市公安局',
      },
    ],
    renewals: [],
    lifted: null,
    preparedBy: '和丽琼（演示）',
    contact,
    remarks: '',
  },
};
