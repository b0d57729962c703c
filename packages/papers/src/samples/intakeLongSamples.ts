import type { IntakePaperData } from '../intake/intakePapers.ts';
import { intakePerson, intakeSamples as samples } from './intakeSamples.ts';

/** The papers of intake with the longest content there is likely to be: long names, three scripts, rare characters, gaps. */

const name =
  '噶玛·旦增曲扎·洛桑次仁·阿旺丹巴·云登嘉措·土登格桑·白玛多吉·𬭚䶮㛃𠮷𬭎（བཀྲ་ཤིས་ཚེ་རིང་།，ꓡꓲ-ꓢꓴ）（演示）';
const bodyName = '维西傈僳族自治县社区矫正机构';
const authority = '西双版纳傣族自治州景洪市人民法院少年及家事审判庭（原景洪市人民法院刑事审判第二庭）';
const address =
  '云南省迪庆藏族自治州维西傈僳族自治县塔城镇其宗村委会扎西当觉村民小组 108 号附 2 号（བོད་སྐད་ཀྱི་གནས་ཡུལ།，原址因搬迁已拆除，现暂住其姐余阿普家）';
const account =
  '其父余喆堃（ꓡꓲ-ꓢꓴ）因突发脑出血由维西傈僳族自治县人民医院转送昆明医科大学第一附属医院重症医学科救治，' +
  '医院出具病危通知书并要求直系亲属到场签字和陪护；其母年老体弱且患有高血压三级、冠心病，不能独自照料，' +
  '家中无其他成年子女，经电话、微信、上门走访和向村民委员会、亲属了解，多方核实后仍有部分情况有待查清';
const everyPaper = [
  '判决书（裁定书、决定书）',
  '执行通知书',
  '社区矫正告知书',
  '社区矫正执行地确定书',
  '限制出境材料',
  '病情诊断（妊娠检查、出生证明、生活不能自理鉴别）',
  '暂予监外执行保证书',
  '改造情况通报',
  '未成年人社会调查材料',
  '其他',
];

const person = {
  ...intakePerson,
  name,
  sex: null,
  birthOn: null,
  idKind: '港澳居民来往内地通行证',
  idNumber: '（未登记）',
  homeAddress: address,
  measureText: '暂予监外执行',
  termBegins: null,
  termEnds: null,
};
const decision = {
  authority,
  number: '（2026）云2801刑初1180号、（2026）云28刑终36号',
  decidedOn: null,
  effectiveOn: '2026-11-10',
  crime: '组织、领导传销活动罪，非法采伐国家重点保护植物罪，危害珍贵、濒危野生动物罪',
};
const stub = {
  ...samples.chaseLetter.stub,
  to: `${authority}；维西傈僳族自治县人民检察院`,
  preparedBy: name,
  approvedBy: name,
};
const long = { person, decision, bodyName };
const contact = { name, phone: '0887-8620000、0887-8620001（夜间值班）' };

export const intakeLongSamples: IntakePaperData = {
  chaseLetter: {
    ...samples.chaseLetter,
    ...long,
    to: authority,
    cause: { kind: 'announced', on: '2026-11-12' },
    arrived: [],
    missing: everyPaper,
    note: account,
    contact,
    stub,
  },
  placeDetermination: {
    ...samples.placeDetermination,
    bodyName: authority,
    to: bodyName,
    supervisee: name,
    county: '维西傈僳族自治县',
    draftedBy: bodyName,
  },
  informingNotice: {
    ...samples.informingNotice,
    bodyName: authority,
    supervisee: name,
    handedOver: true,
    reportTo: bodyName,
    bring: everyPaper,
    draftedBy: bodyName,
  },
  handoverCertificate: {
    ...samples.handoverCertificate,
    bodyName,
    name,
    residence: address,
    crime: decision.crime,
    court: authority,
    penalty: '有期徒刑十二年六个月，剥夺政治权利三年，并处没收个人财产人民币二百五十万元',
    additionalPenalty: '罚金、剥夺政治权利、没收财产',
    decidedBy: '云南省监狱管理局（经云南省人民检察院昆明城郊地区检察院监督）',
    materials: everyPaper,
    receivedBy: bodyName,
    escort: `云南省第一监狱　${name}、和某（演示）`,
    receiver: name,
  },
  paperReceipt: {
    ...samples.paperReceipt,
    ...long,
    to: authority,
    deliveries: everyPaper
      .slice(0, 5)
      .map((paper) => ({ receivedOn: '2026-11-16', papers: [paper, ...everyPaper.slice(0, 2)] })),
    missing: everyPaper.slice(5),
    note: account,
    contact,
  },
  forwardingLetter: {
    ...samples.forwardingLetter,
    ...long,
    to: ['维西傈僳族自治县人民检察院', '维西傈僳族自治县公安局'],
    enclosures: everyPaper,
    note: account,
    contact,
  },
  intakeRegistration: {
    ...samples.intakeRegistration,
    bodyName,
    identity: samples.intakeRegistration.identity.map((item) =>
      item.title === '姓名'
        ? { ...item, value: name }
        : item.title.endsWith('地')
          ? { ...item, value: address }
          : item,
    ),
    sections: [
      ...samples.intakeRegistration.sections,
      {
        title: '裁判与刑罚',
        items: [
          { title: '决定机关', value: authority },
          { title: '主要犯罪事实', value: account + account },
          { title: '原判刑期开始日期', value: '2022年11月1日' },
          { title: '原判刑期结束日期', value: '2029年10月31日' },
          { title: '是否数罪并罚', value: '是' },
          { title: '具体罪名', value: decision.crime },
        ],
      },
      {
        title: '禁止令',
        items: [
          { title: '禁止令内容', value: `禁止从事相关生产经营活动\n禁止进入景洪市勐罕镇\n禁止接触同案人` },
          { title: '禁止令开始日期', value: '2026年11月10日' },
        ],
      },
      {
        title: '社会情况',
        items: [
          { title: '捕前职业', value: '经商' },
          { title: '现政治面貌', value: '群众' },
          { title: '原工作单位', value: '景洪市示例农资经营部' },
          { title: '是否三无人员', value: '否' },
          { title: '现工作单位', value: '维西傈僳族自治县塔城镇其宗村示例生态农业专业合作社' },
        ],
      },
      {
        title: '健康',
        items: [
          { title: '健康状况', value: account },
          { title: '是否有精神病', value: '否' },
          { title: '是否有传染病', value: '否' },
        ],
      },
      {
        title: '出入境证件',
        items: [
          { title: '有无护照', value: '有' },
          { title: '护照号码', value: 'E00000000' },
          { title: '护照状态', value: '代管' },
          { title: '有无港澳台通行证', value: '无' },
          { title: '有无台胞证', value: '无' },
        ],
      },
    ],
    relations: ['父亲', '母亲', '保证人'].map((relationship) => ({
      relationship,
      name,
      organisation: address,
      phone: '10000000001',
    })),
    resume: [
      ...samples.intakeRegistration.resume,
      { from: '2008年', until: '', organisation: authority, position: '聘用制书记员' },
    ],
    manner: '到医院会同办理',
    escort: `云南省第一监狱　${name}`,
    actions: {
      papers: { done: true, text: account },
      identity: { done: false, text: '暂不能核对：昏迷，已留存病历和照片，待其清醒后补办。' },
      registration: { done: true, text: '' },
    },
    receivedBy: name,
    remarks: account,
  },
  missedIntakeRecord: {
    ...samples.missedIntakeRecord,
    ...long,
    learnedOn: null,
    dueOn: null,
    kindText: '机关之间交付接收衔接脱节',
    causes: [
      '暂予监外执行，决定后没有移交',
      '没有书面告知报到期限',
      '我机构得知决定时期限已经届满，且决定生效五日以后才收到通知',
    ],
    excuses: [account, account],
    arrived: everyPaper,
    declared: { ...samples.missedIntakeRecord.declared, bodyName, text: account, signedBy: name },
    remarks: account,
  },
  missedIntakeNotice: {
    ...samples.missedIntakeNotice,
    ...long,
    to: [authority, '维西傈僳族自治县人民检察院'],
    dueOn: null,
    kindText: '机关之间交付接收衔接脱节',
    facts: account,
    searches: [
      ...samples.missedIntakeNotice.searches,
      { searchedOn: '2026-11-25', text: account, resultText: '拒不报到' },
    ],
    requests: [
      `请${authority}及时送达有关法律文书，责令其报到，并将有关情况告知我机构`,
      '请维西傈僳族自治县人民检察院依法监督',
    ],
    contact,
    stub,
  },
};
