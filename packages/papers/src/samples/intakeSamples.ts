import type { IntakePaperData } from '../intake/intakePapers.ts';
import type { PaperDecision, PaperHead, PaperPerson } from '../paper/paperTypes.ts';

/** Ordinary papers of intake, invented: one of each kind. */

const head: PaperHead = {
  demonstration: true,
  number: '（2026）香矫催字第 3 号',
  issuedOn: '2026-11-20',
  bodyName: '香格里拉市社区矫正机构',
};

export const intakePerson: PaperPerson = {
  name: '扎西次仁（演示）',
  sex: 'male',
  birthOn: '1990-03-05',
  idNumber: '533421199003050019',
  homeAddress: '云南省迪庆藏族自治州香格里拉市建塘镇北门街 8 号',
  measureText: '缓刑',
  termBegins: '2026-11-10',
  termEnds: '2028-11-09',
};

const decision: PaperDecision = {
  authority: '昆明市五华区人民法院',
  number: '（2026）云0102刑初118号',
  decidedOn: '2026-10-28',
  effectiveOn: '2026-11-10',
  crime: '盗窃罪',
};

const contact = { name: '和丽琼', phone: '0887-8220000' };
const stub = {
  to: '昆明市五华区人民法院',
  preparedBy: '和丽琼',
  approvedBy: '余阿普',
  issuedOn: '2026-11-20',
};

const common = { person: intakePerson, decision };

export const intakeSamples: IntakePaperData = {
  chaseLetter: {
    ...head,
    ...common,
    to: '昆明市五华区人民法院',
    cause: { kind: 'received', on: '2026-11-18' },
    arrived: ['判决书（裁定书、决定书）'],
    missing: ['执行通知书', '社区矫正告知书', '社区矫正执行地确定书'],
    drafts: ['社区矫正告知书', '社区矫正执行地确定书'],
    note: '',
    contact,
    stub,
  },
  placeDetermination: {
    ...head,
    number: null,
    bodyName: '昆明市五华区人民法院',
    to: '香格里拉市社区矫正机构',
    supervisee: '扎西次仁（演示）',
    province: '云南省',
    prefecture: '迪庆藏族自治州',
    county: '香格里拉市',
    draftedBy: '香格里拉市社区矫正机构',
  },
  informingNotice: {
    ...head,
    number: null,
    bodyName: '昆明市五华区人民法院',
    supervisee: '扎西次仁（演示）',
    handedOver: false,
    reportBy: '2026-11-20',
    reportTo: '香格里拉市社区矫正机构',
    bring: ['居民身份证和户口簿', '判决书（裁定书、决定书）', '社区矫正告知书'],
    draftedBy: '香格里拉市社区矫正机构',
  },
  handoverCertificate: {
    ...head,
    number: null,
    name: '鲁茸央宗（演示）',
    sex: 'female',
    birthOn: '1984-07-12',
    ethnicity: '藏族',
    residence: '云南省迪庆藏族自治州香格里拉市建塘镇北门街 8 号',
    crime: '贩卖毒品罪',
    court: '昆明市五华区人民法院',
    judgmentOn: '2023-05-16',
    penalty: '有期徒刑七年',
    additionalPenalty: '罚金',
    sentenceBegins: '2022-11-01',
    sentenceEnds: '2029-10-31',
    decidedBy: '云南省监狱管理局',
    outsideFrom: '2026-11-10',
    handedOverOn: '2026-11-18',
    materials: ['暂予监外执行决定书', '执行通知书', '病情诊断书复印件', '暂予监外执行保证书复印件'],
    receivedBy: '香格里拉市社区矫正机构',
    escort: '云南省示例监狱　和某（演示）',
    receiver: '和丽琼',
  },
  paperReceipt: {
    ...head,
    ...common,
    number: '（2026）香矫回字第 8 号',
    to: '昆明市五华区人民法院',
    deliveries: [
      { receivedOn: '2026-11-16', papers: ['判决书（裁定书、决定书）', '执行通知书'] },
      { receivedOn: '2026-11-19', papers: ['社区矫正告知书', '社区矫正执行地确定书'] },
    ],
    missing: ['限制出境材料'],
    note: '',
    contact,
  },
  forwardingLetter: {
    ...head,
    ...common,
    number: '（2026）香矫转字第 5 号',
    to: ['香格里拉市人民检察院', '香格里拉市公安局'],
    enclosures: ['判决书（裁定书、决定书）', '执行通知书', '社区矫正告知书', '社区矫正执行地确定书'],
    note: '',
    contact,
  },
  intakeRegistration: {
    ...head,
    number: null,
    identity: [
      { title: '姓名', value: '扎西次仁（演示）' },
      { title: '曾用名', value: null },
      { title: '性别', value: '男' },
      { title: '民族', value: '藏族' },
      { title: '出生日期', value: '1990年3月5日' },
      { title: '居民身份证号码', value: '533421199003050019' },
      { title: '文化程度', value: '初中' },
      { title: '婚姻状况', value: '已婚' },
      { title: '就业就学情况', value: '无业' },
      { title: '联系电话', value: '10000000000' },
      { title: '居住地', value: '云南省迪庆藏族自治州香格里拉市建塘镇北门街 8 号' },
      { title: '户籍所在地', value: '云南省迪庆藏族自治州香格里拉市建塘镇北门街 8 号' },
    ],
    sections: [
      {
        title: '社区矫正和裁判',
        items: [
          { title: '矫正类别', value: '缓刑' },
          { title: '矫正期限', value: '自2026年11月10日起至2028年11月9日止' },
          { title: '决定机关', value: '昆明市五华区人民法院' },
          { title: '判决书编号', value: '（2026）云0102刑初118号' },
          { title: '判决日期', value: '2026年10月28日' },
          { title: '具体罪名', value: '盗窃罪' },
          { title: '原判刑罚', value: '有期徒刑一年六个月' },
          { title: '附加刑', value: '罚金' },
          { title: '禁止令', value: '无' },
          { title: '已收到的文书', value: '判决书（裁定书、决定书）；执行通知书' },
        ],
      },
    ],
    relations: [
      {
        relationship: '母亲',
        name: '卓玛（演示）',
        organisation: '香格里拉市建塘镇北门街 8 号',
        phone: '10000000001',
      },
    ],
    resume: [
      { from: '1997年9月', until: '2006年7月', organisation: '建塘镇示例学校', position: '学生' },
      { from: '2006年8月', until: '2026年3月', organisation: '在家务农', position: '无' },
    ],
    receivedAt: '2026-11-18T02:30:00.000Z',
    manner: '自行报到',
    escort: '',
    actions: {
      papers: { done: true, text: '已与判决书、执行通知书原件核对。' },
      identity: { done: true, text: '指纹比对。' },
      registration: { done: true, text: '' },
    },
    receivedBy: '和丽琼',
    remarks: '',
  },
  missedIntakeRecord: {
    ...head,
    ...common,
    number: null,
    learnedOn: '2026-11-12',
    dueOn: '2026-11-20',
    kindText: '未按规定时限报到',
    causes: ['报到期限至2026年11月20日届满，至今没有报到'],
    excuses: ['称因病住院：经核实不属实，所称医院没有住院记录'],
    arrived: ['判决书（裁定书、决定书）', '执行通知书'],
    declared: {
      bodyName: '香格里拉市社区矫正机构',
      text: '经电话联系和上门核实，本人无正当理由未在规定时限内报到，认定为漏管。',
      signedBy: '余阿普',
      decidedOn: '2026-11-23',
    },
    remarks: '',
  },
  missedIntakeNotice: {
    ...head,
    ...common,
    number: '（2026）香矫漏字第 1 号',
    to: ['昆明市五华区人民法院', '香格里拉市人民检察院'],
    dueOn: '2026-11-20',
    kindText: '未按规定时限报到',
    facts: '扎西次仁（演示）在书面告知的报到期限内没有报到，电话无法接通，也没有提出特殊原因',
    searches: [
      {
        searchedOn: '2026-11-23',
        text: '到其居住地走访，向其母亲和村民委员会了解情况',
        resultText: '未找到',
      },
      {
        searchedOn: '2026-11-24',
        text: '经公安机关协助查询，电话联系到本人',
        resultText: '已找到，尚未报到',
      },
    ],
    requests: ['请昆明市五华区人民法院及时送达有关法律文书，责令其报到，并将有关情况告知我机构'],
    contact,
    stub,
  },
};
