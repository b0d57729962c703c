import type { AssessedPerson } from '../forms/assessed.ts';
import type { FormPaperData } from '../forms/formPapers.ts';
import type { PaperHead } from '../paper/paperTypes.ts';
import { generalSamples, sampleParticulars } from './generalSamples.ts';

/** Invented people and papers made by the forms of 2026: one ordinary paper of each. */

const head: PaperHead = {
  demonstration: true,
  number: '（2026）香矫建字第 5 号',
  issuedOn: '2026-11-20',
  bodyName: '香格里拉市社区矫正机构',
};
const contact = { name: '和丽琼（演示）', phone: '0887-8220000' };
const { person } = generalSamples.letter;
const assessed: AssessedPerson = {
  identity: '被告人',
  name: '此里卓玛（演示）',
  idKind: '居民身份证',
  idNumber: '533421199506070029',
};
const stub = {
  to: '香格里拉市人民法院',
  preparedBy: '和丽琼（演示）',
  approvedBy: '余阿普（演示）',
  issuedOn: '2026-11-20',
};
const notice = {
  ...head,
  number: '（2026）香矫评字第 3 号',
  to: '香格里拉市人民法院',
  receivedOn: '2026-11-18',
  assessed,
  contact,
  stub,
};
const copiedTo = ['香格里拉市人民检察院'];

export const formSamples: FormPaperData = {
  assessmentRequest: {
    ...head,
    number: '（2026）云3401刑评字第 8 号',
    bodyName: '香格里拉市人民法院',
    title: '社区矫正调查评估委托函',
    to: '香格里拉市社区矫正机构',
    assessed,
    measureText: '缓刑',
    entrustedOn: '2026-11-17',
    fastTrack: false,
    matter: '对被告人拟适用缓刑的社会危险性和对所居住社区的影响进行调查评估',
    cause: '盗窃',
    sex: 'female',
    birthOn: '1995-06-07',
    phone: '13900000000',
    household: '云南省迪庆藏族自治州香格里拉市尼西乡幸福村 12 号',
    residence: '云南省迪庆藏族自治州香格里拉市建塘镇长征大道 30 号',
    relatives: [
      {
        relationship: '母亲',
        name: '央宗（演示）',
        sex: 'female',
        phone: '13900000001',
        household: '云南省迪庆藏族自治州香格里拉市尼西乡幸福村 12 号',
        residence: '同户籍地',
      },
    ],
    victim: '被害人为一家商店，损失已经赔偿，出具了谅解书',
    facts: '2026年8月，被告人在商店内三次盗窃商品，价值共计人民币三千二百元',
    contact: {
      name: '农布（演示）',
      phone: '0887-8230000',
      address: '云南省迪庆藏族自治州香格里拉市康珠大道 1 号',
      postcode: '674400',
    },
  },
  assessmentSupplementNotice: {
    ...notice,
    title: '社区矫正调查评估材料补齐通知书',
    missing: ['起诉书副本', '居住地核实材料', '家属的联系方式'],
  },
  assessmentReturnNotice: {
    ...notice,
    title: '社区矫正调查评估材料退回通知书',
    reasons: ['居住地不真实：经走访，委托函所列地址没有此人居住，与你单位沟通后仍不能确定居住地'],
  },
  assessmentOpinion: {
    ...head,
    number: '（2026）香矫评字第 4 号',
    title: '社区矫正调查评估意见书',
    to: '香格里拉市人民法院',
    beginsOn: '2026-11-18',
    endsOn: '2026-11-27',
    issuedOn: '2026-11-27',
    assessed,
    measureText: '缓刑',
    findings: [
      '被告人在建塘镇有固定住所，与母亲共同居住，家庭关系和睦，母亲愿意协助监督',
      '犯罪后已经赔偿损失并取得谅解，村民委员会和被害人对其适用缓刑没有异议',
      '没有发现其有社会危险性，对所居住社区没有重大不良影响；没有建议禁止的事项',
    ],
    conclusion: ['被告人具备在社区接受矫正的条件，建议适用社区矫正'],
    copiedTo,
    contact,
  },
  proposalLetter: {
    ...head,
    title: '撤销缓刑建议书',
    proposes: 'revokeProbation',
    to: '香格里拉市人民法院',
    person,
    particulars: sampleParticulars,
    ruling: null,
    violated: ['supervision'],
    facts: [
      '2026年9月3日至2026年10月8日，该对象未经批准离开香格里拉市，超过一个月，经多次电话督促拒不返回',
      '该对象因违反报告规定，已于2026年7月6日受到警告',
    ],
    basis: '《中华人民共和国刑法》第七十七条第二款、《中华人民共和国社区矫正法实施办法》第四十六条第一款',
    attachments: ['查找记录 6 份', '警告决定书复印件', '询问笔录'],
    copiedTo: ['香格里拉市人民检察院', '香格里拉市公安局'],
    contact,
  },
  detentionNoticeForm: {
    ...head,
    number: null,
    bodyName: '香格里拉市公安局',
    title: '社区矫正对象被行政拘留通知书',
    measure: 'administrativeDetention',
    measureText: '行政拘留十日',
    to: '香格里拉市社区矫正机构',
    person,
    particulars: sampleParticulars,
    reason: '殴打他人',
    detainedOn: '2026-11-19',
    attachments: ['行政处罚决定书复印件'],
    copiedTo,
    draftedBy: '香格里拉市社区矫正机构',
  },
  arrestProposal: {
    ...head,
    number: '（2026）香矫捕字第 1 号',
    title: '社区矫正对象逮捕建议书',
    to: '香格里拉市人民法院',
    person,
    particulars: sampleParticulars,
    violated: ['supervision', 'injunction'],
    revokes: 'probation',
    facts: ['该对象更换手机号码，变卖车辆，并向同村村民表示将前往境外'],
    attachments: ['询问笔录', '车辆转让登记'],
    copiedTo,
    contact,
  },
  serviceReceipt: {
    ...head,
    number: '（2026）香矫送字第 21 号',
    title: '送达回证',
    papers: [{ title: '社区矫正警告决定书', number: '（2026）香矫警字第 2 号', copies: '1' }],
    recipient: '扎西次仁（演示）',
    place: '香格里拉市建塘司法所',
    manner: 'direct',
    servedOn: '2026-11-20',
    signature: { name: '扎西次仁（演示）', relation: '' },
    witnesses: [],
    circumstances: '',
    servers: ['和丽琼（演示）', '农布（演示）'],
    remarks: '',
  },
};
