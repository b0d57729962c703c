import type { DischargePaperData } from '../discharge/dischargePapers.ts';
import { endWords } from '../discharge/endWords.ts';
import { dischargeSamples } from './dischargeSamples.ts';
import { longAddress, longBodyName, longName, longParticulars, longPassage } from './generalLongSamples.ts';

/** The same papers with the longest content there is likely to be: three scripts, rare characters, full forms. */

const long = (times: number) =>
  Array.from({ length: times }, (_, index) => `${index + 1}．${longPassage}。`).join('\n');

const bodyName = longBodyName;
const officeName = '迪庆藏族自治州维西傈僳族自治县塔城镇司法所';
const guardian = '噶玛·洛桑群培（བཀྲ་ཤིས་ཚེ་རིང་།）（演示）';
const told = [
  '维西傈僳族自治县人民检察院',
  '维西傈僳族自治县公安局',
  '迪庆藏族自治州维西傈僳族自治县教育体育局',
];

const person = {
  ...dischargeSamples.endNotice.person,
  name: longName,
  homeAddress: longAddress,
  measureText: '暂予监外执行',
};
const decision = {
  authority: '云南省监狱管理局',
  number: '（2026）云狱刑暂字第 108 号',
  decidedOn: '2026-01-10',
  effectiveOn: null,
  crime: longParticulars.crime,
};
const signature = { bodyName: officeName, name: longName, on: '2027-12-08' };

export const dischargeLongSamples: DischargePaperData = {
  endNotice: {
    ...dischargeSamples.endNotice,
    bodyName,
    to: '云南省监狱管理局；云南省迪庆藏族自治州中级人民法院',
    person,
    particulars: longParticulars,
    kind: 'termination',
    reason: longPassage,
    copiedTo: told,
    stub: { ...dischargeSamples.endNotice.stub, to: `云南省监狱管理局；${told.join('；')}` },
  },
  dischargeCertificate: {
    ...dischargeSamples.dischargeCertificate,
    bodyName,
    person,
    decision,
    ending: endWords('outsidePrison', 'term'),
    stub: { ...dischargeSamples.dischargeCertificate.stub, to: `${longName}本人` },
  },
  dischargeDeclaration: {
    ...dischargeSamples.dischargeDeclaration,
    bodyName: officeName,
    person: { ...person, measureText: '假释' },
    minor: true,
    guardian,
    appraisal: long(4),
    ending: endWords('parole', 'term'),
    held: 'privately',
    presider: 'ꓡꓲ‐ꓢꓴ 𬭚䶮（演示）',
    delegatedBy: bodyName,
    present: Array.from({ length: 8 }, (_, index) => `矫正小组成员噶玛·旦增曲扎${index}（演示）`),
    place:
      '迪庆藏族自治州维西傈僳族自治县塔城镇司法所二楼未成年人谈话室（塔城镇其宗村委会旁，原塔城小学院内）',
  },
  appraisalForm: {
    ...dischargeSamples.appraisalForm,
    bodyName,
    person,
    summary: long(6),
    lines: ['教育学习', '公益活动', '监督管理', '外出和执行地变更', '奖励和处罚', '病情复查'].map(
      (label) => ({
        label,
        text: longPassage,
      }),
    ),
    opinion: long(3),
    officeOpinion: { text: long(2), signature },
    countyOpinion: { text: long(2), signature: { ...signature, bodyName } },
  },
  fileHandoverList: {
    ...dischargeSamples.fileHandoverList,
    bodyName,
    number: '（2028）维矫移字第 108 号',
    person,
    handedOverBy: `${officeName}、${bodyName}`,
    to: '云南省怒江傈僳族自治州贡山独龙族怒族自治县社区矫正机构',
    items: Array.from({ length: 60 }, (_, index) => ({
      title: index % 5 === 0 ? longParticulars.crime : `示例材料${index}（含附件ꓡꓲ‐ꓢꓴ）`,
      number: index % 2 === 0 ? `（2026）维矫外准字第 ${index} 号` : null,
      on: index % 3 === 0 ? null : '2026-11-20',
      copies: index % 4 === 0 ? null : `${index}页`,
      note: index % 7 === 0 ? '复印件，原件由公安机关保管' : '',
    })),
  },
  resettlementSheet: {
    ...dischargeSamples.resettlementSheet,
    bodyName,
    to: '迪庆藏族自治州维西傈僳族自治县司法局安置帮教工作领导小组办公室',
    person,
    household: longAddress,
    crime: longParticulars.crime,
    situation: long(4),
    needs: [longPassage, longPassage, '办理最低生活保障', '解决临时住处'],
  },
  sealingRecord: {
    ...dischargeSamples.sealingRecord,
    bodyName,
    person,
    decision,
    penalty: longParticulars.penalty,
    basis: longPassage,
    scope: [longPassage, longPassage, '信息系统中的电子数据，已加注封存标记'],
    told: [...told, ...told.map((name) => `${name}法制部门`), longAddress],
    sealedBy: longName,
  },
};
