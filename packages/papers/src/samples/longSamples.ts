import type { PaperData } from '../paper/paperTemplates.ts';
import { dischargeLongSamples } from './dischargeLongSamples.ts';
import { dossierLongSamples } from './dossierSamples.ts';
import { formLongSamples } from './formLongSamples.ts';
import { generalLongSamples } from './generalLongSamples.ts';
import { inductionLongSamples } from './inductionLongSamples.ts';
import { intakeLongSamples } from './intakeLongSamples.ts';
import { samples } from './samples.ts';

/** The same papers with the longest content there is likely to be: long names, three scripts, rare characters. */

const name =
  '噶玛·旦增曲扎·洛桑次仁·阿旺丹巴·云登嘉措·土登格桑·白玛多吉·𬭚䶮㛃𠮷（བཀྲ་ཤིས་ཚེ་རིང་།，ꓡꓲ-ꓢꓴ）（演示）';
const bodyName = '维西傈僳族自治县社区矫正机构';
const address =
  '云南省迪庆藏族自治州维西傈僳族自治县塔城镇其宗村委会扎西当觉村民小组 108 号附 2 号（བོད་སྐད་ཀྱི་གནས་ཡུལ།，原址因搬迁已拆除，现暂住其姐余阿普家）';
const reason =
  '其父余喆堃（ꓡꓲ-ꓢꓴ）因突发脑出血由维西傈僳族自治县人民医院转送昆明医科大学第一附属医院重症医学科救治，' +
  '医院出具病危通知书并要求直系亲属到场签字和陪护；其母年老体弱且患有高血压三级、冠心病，不能独自照料，' +
  '家中无其他成年子女，需要本人前往陪护，并办理异地就医备案、医疗费用结算和后续转院康复等事项';
const destination = '云南省昆明市五华区西昌路 295 号昆明医科大学第一附属医院及呈贡区雨花街道附属医院康复中心';

const person = { ...samples.leaveDecision.person, name, homeAddress: address, measureText: '暂予监外执行' };
const stub = { ...samples.leaveDecision.stub, to: `${name}本人；维西傈僳族自治县人民检察院` };
const long = { person, bodyName, reason, destination };
const opinion = {
  bodyName: '迪庆藏族自治州维西傈僳族自治县塔城司法所',
  text:
    '经电话向医院核实、入户走访并查看病危通知书，申请人父亲病危属实，申请外出的理由正当；该对象矫正期间遵守规定，' +
    '按时报告，未受过训诫、警告。建议批准，外出期间每日电话联系、每三日实时视频一次，并商请目的地社区矫正机构协助。',
  signedBy: '余阿普',
  decidedOn: '2026-11-19',
};

export const longSamples: PaperData = {
  ...generalLongSamples,
  ...intakeLongSamples,
  ...inductionLongSamples,
  ...dischargeLongSamples,
  ...formLongSamples,
  ...dossierLongSamples,
  leaveApplication: {
    ...samples.leaveApplication,
    ...long,
    evidence: ['病危通知书', '住院证明', '户口簿复印件', '村民委员会出具的亲属关系证明', '转院记录'],
    applicant: { signedBy: name, signedOn: '2026-11-18' },
    opinions: {
      office: opinion,
      county: opinion,
      prefecture: { ...opinion, bodyName: '迪庆藏族自治州社区矫正机构' },
    },
    remarks: '本次外出计入两个月内累计外出天数。',
  },
  leaveDecision: {
    ...samples.leaveDecision,
    ...long,
    extension: { originalNumber: '（2026）维矫外准字第 108 号', originalEndsOn: '2026-11-22' },
    delegatedBy: bodyName,
    stub,
  },
  leaveRefusal: { ...samples.leaveRefusal, ...long, refusalReasons: [opinion.text, reason, destination] },
  leaveNoticeToProcuratorate: { ...samples.leaveNoticeToProcuratorate, ...long },
  leaveReturn: {
    ...samples.leaveReturn,
    ...long,
    late: { reason, reportedPromptly: true },
    supervision: opinion.text,
    opinion,
  },
  orderToReturn: { ...samples.orderToReturn, person, bodyName, facts: opinion.text + reason, stub },
  leaveFiling: {
    ...samples.leaveFiling,
    ...long,
    receipt: { receivedBy: '和丽琼', receivedOn: '2026-11-21', text: opinion.text },
  },
  annulmentNotice: {
    ...samples.annulmentNotice,
    person,
    bodyName,
    kind: 'correct',
    reason,
    corrections: [
      { item: '居住地', was: address, is: destination },
      {
        item: '外出期限',
        was: '2026年11月23日起至2026年12月5日止',
        is: '2026年11月23日起至2026年12月15日止',
      },
    ],
    replacementNumber: '（2026）维矫外准字第 109 号',
  },
  leaveRecord: {
    ...samples.leaveRecord,
    person,
    bodyName,
    reason,
    steps: samples.leaveRecord.steps.map((step) => ({
      ...step,
      bodyName: opinion.bodyName,
      content: opinion.text,
    })),
    irregularities: ['申请不足三日前提出，未记载紧急情形', '审批表缺少县级社区矫正机构负责人签名'],
  },
};
