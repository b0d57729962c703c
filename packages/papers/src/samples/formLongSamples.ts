import type { AssessedPerson } from '../forms/assessed.ts';
import type { FormPaperData } from '../forms/formPapers.ts';
import { formSamples } from './formSamples.ts';
import {
  generalLongSamples,
  longAddress,
  longBodyName,
  longName,
  longParticulars,
  longPassage,
} from './generalLongSamples.ts';

/** The same papers with the longest content there is likely to be: long names, three scripts, rare characters. */

const { person } = generalLongSamples.letter;
const assessed: AssessedPerson = {
  identity: '犯罪嫌疑人',
  name: longName,
  idKind: '外国人永久居留身份证',
  idNumber: '533421199506070029',
};
const copiedTo = ['维西傈僳族自治县人民检察院', '迪庆藏族自治州人民检察院', '维西傈僳族自治县公安局'];
const attachments = [longPassage, '证明材料一份', '询问笔录 12 份'];
const texts = Array.from({ length: 6 }, () => longPassage);
const stub = { ...formSamples.assessmentReturnNotice.stub, to: '云南省迪庆藏族自治州中级人民法院' };
const notice = { assessed, bodyName: longBodyName, to: '云南省迪庆藏族自治州中级人民法院', stub };

export const formLongSamples: FormPaperData = {
  assessmentRequest: {
    ...formSamples.assessmentRequest,
    assessed,
    bodyName: '云南省迪庆藏族自治州中级人民法院',
    to: longBodyName,
    measureText: '暂予监外执行',
    fastTrack: true,
    matter: longPassage,
    cause: longParticulars.crime,
    household: longAddress,
    residence: longAddress,
    relatives: Array.from({ length: 4 }, () => ({
      relationship: '有关组织',
      name: longName,
      sex: null,
      phone: '0887-8220000 转 108',
      household: longAddress,
      residence: longAddress,
    })),
    victim: longPassage,
    facts: `${longPassage}。\n${longPassage}。\n${longPassage}。`,
    contact: {
      name: longName,
      phone: '0887-8230000 转 8108',
      address: longAddress,
      postcode: '674400',
    },
  },
  assessmentSupplementNotice: {
    ...formSamples.assessmentSupplementNotice,
    ...notice,
    missing: [longPassage, ...Array.from({ length: 8 }, () => '居住地核实材料（含房屋产权或者租赁证明）')],
  },
  assessmentReturnNotice: {
    ...formSamples.assessmentReturnNotice,
    ...notice,
    reasons: [longPassage, longPassage, longPassage],
  },
  assessmentOpinion: {
    ...formSamples.assessmentOpinion,
    assessed,
    bodyName: longBodyName,
    measureText: '暂予监外执行',
    findings: [...texts, ...texts],
    conclusion: [longPassage, longPassage],
    copiedTo,
  },
  proposalLetter: {
    ...formSamples.proposalLetter,
    title: '对暂予监外执行社区矫正对象收监执行建议书',
    proposes: 'recall',
    to: '云南省监狱管理局',
    person,
    bodyName: longBodyName,
    particulars: longParticulars,
    ruling: { on: '2026-01-10', by: '云南省监狱管理局', words: '决定（批准）暂予监外执行' },
    violated: ['law', 'regulation', 'supervision', 'injunction'],
    facts: texts,
    basis:
      '《中华人民共和国刑事诉讼法》第二百六十八条、《中华人民共和国社区矫正法》第四十九条、' +
      '《中华人民共和国社区矫正法实施办法》第四十九条第一款第（三）项、《暂予监外执行规定》第二十三条',
    attachments,
    copiedTo,
  },
  detentionNoticeForm: {
    ...formSamples.detentionNoticeForm,
    bodyName: null,
    title: '社区矫正对象被采取强制措施通知书',
    measure: 'coerciveMeasure',
    measureText: '指定居所监视居住',
    to: longBodyName,
    person,
    particulars: longParticulars,
    reason: longPassage,
    attachments,
    copiedTo,
    draftedBy: longBodyName,
  },
  arrestProposal: {
    ...formSamples.arrestProposal,
    to: '云南省迪庆藏族自治州中级人民法院',
    person,
    bodyName: longBodyName,
    particulars: longParticulars,
    revokes: 'parole',
    violated: ['law', 'regulation', 'supervision', 'injunction'],
    facts: texts,
    attachments,
    copiedTo,
  },
  serviceReceipt: {
    ...formSamples.serviceReceipt,
    bodyName: longBodyName,
    papers: Array.from({ length: 5 }, (_, index) => ({
      title: '关于对暂予监外执行社区矫正对象变更执行地有关事项征求意见的函',
      number: index === 4 ? null : `（2026）维矫变征字第 ${108 + index} 号`,
      copies: '一式三份',
    })),
    recipient: longName,
    place: longAddress,
    manner: 'left',
    signature: { name: longName, relation: '受送达人的监护人（母亲）' },
    witnesses: [longName, '维西傈僳族自治县塔城镇其宗村民委员会主任余喆堃（ꓡꓲ-ꓢꓴ）'],
    circumstances: longPassage,
    servers: [longName, '余阿普（演示）'],
    remarks: longPassage,
  },
  dailyRootSheet: {
    ...formSamples.dailyRootSheet,
    bodyName: longBodyName,
    // Named by whoever sets it up, in whatever script.
    installation: `${longBodyName}（${longName}）`,
    to: '维西傈僳族自治县人民检察院',
    roots: Array.from({ length: 28 }, (_, index) => ({
      day: `2026-10-${String(index + 1).padStart(2, '0')}`,
      batchId: 1_204_120 + index,
      hash: `${String(index).padStart(2, '0')}9f2c47b0e1d8a6`.repeat(4),
      signature: `qK9mB2${index}xY7sD`.repeat(8).slice(0, 88),
    })),
    missing: ['2026-10-29', '2026-10-30', '2026-10-31'],
  },
  readersList: {
    ...formSamples.readersList,
    bodyName: longBodyName,
    personName: longName,
    readers: Array.from({ length: 40 }, (_, index) => ({
      day: `2026-10-${String(1 + (index % 28)).padStart(2, '0')}`,
      name: longName,
      body: longBodyName,
      ground: '县级司法行政部门审批、监督',
      what: '办理事项',
      times: 1_200 + index,
    })),
    left: 118,
    guardian: true,
  },
};
