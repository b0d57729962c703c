import { consequencesOfBreaking } from '../induction/consequences.ts';
import type { InductionPaperData } from '../induction/inductionPapers.ts';
import type { PaperTeamMember } from '../induction/responsibilityLetter.ts';
import { guardianDuties, rightsOf } from '../induction/rights.ts';
import { limitedRights, rulesToKeep } from '../induction/rulesToKeep.ts';
import type { Standing } from '../induction/standing.ts';
import { teamManner } from '../induction/teamDuties.ts';
import { inductionSamples } from './inductionSamples.ts';

/** The same papers with the longest content there is likely to be: a minor, ten members, three scripts, rare characters. */

const name =
  '噶玛·旦增曲扎·洛桑次仁·阿旺丹巴·云登嘉措·土登格桑·白玛多吉·𬭚䶮㛃𠮷（བཀྲ་ཤིས་ཚེ་རིང་།，ꓡꓲ-ꓢꓴ）（演示）';
const guardian = '噶玛·洛桑群培（བཀྲ་ཤིས་ཚེ་རིང་།）（演示）';
const bodyName = '迪庆藏族自治州维西傈僳族自治县塔城镇司法所';
const agency = '维西傈僳族自治县社区矫正机构';
const address =
  '云南省迪庆藏族自治州维西傈僳族自治县塔城镇其宗村委会扎西当觉村民小组 108 号附 2 号（བོད་སྐད་ཀྱི་གནས་ཡུལ།，原址因搬迁已拆除，现暂住其姐余阿普家）';
const passage =
  '其父余喆堃（ꓡꓲ-ꓢꓴ）长期在外务工，母亲患有慢性疾病，家中有弟弟妹妹各一人在校读书，经济来源主要靠务农和松茸采集，年收入约三万元；' +
  '本人初中毕业后在县城餐馆做过学徒，性格内向，朋友不多，因受同乡影响参与犯罪，案发后如实供述，认罪悔罪，愿意赔偿被害人的损失；' +
  '村民委员会反映其平时表现较好，愿意协助做好帮助和教育工作。';
const long = (times: number) =>
  Array.from({ length: times }, (_, index) => `${index + 1}．${passage}`).join('\n');

const person = {
  ...inductionSamples.guardianNotice.person,
  name,
  homeAddress: address,
  measureText: '暂予监外执行',
};
const standing: Standing = { measure: 'outsidePrison', minor: true };

const roles = [
  '社区矫正机构工作人员',
  '司法所工作人员',
  '村（居）委会人员',
  '监护人',
  '家庭成员',
  '所在单位或学校人员',
  '社会工作者',
  '志愿者',
  '熟悉未成年人身心特点的人员',
  '其他人员',
];

const members: readonly PaperTeamMember[] = roles.map((roleText, index) => ({
  name:
    index === 3
      ? guardian
      : index % 2 === 0
        ? `噶玛·旦增曲扎·阿旺丹巴${index}（演示）`
        : `ꓡꓲ‐ꓢꓴ 𬭚䶮${index}`,
  roleText,
  organisation: index === 4 ? '' : '维西傈僳族自治县塔城镇其宗村民委员会扎西当觉村民小组',
  phone: index === 4 ? '' : `0887-862${String(1000 + index)}、1390000${String(1000 + index)}`,
}));

const opinion = {
  bodyName,
  text: `${passage}建议按照从严管理确定，三个月后根据表现再作评估。`,
  signedBy: '余阿普（演示）',
  decidedOn: '2026-11-19',
};

export const inductionLongSamples: InductionPaperData = {
  responsibilityLetter: {
    ...inductionSamples.responsibilityLetter,
    bodyName,
    person,
    members,
    manner: teamManner(true),
    division: long(2),
    changeReason: passage,
    guardian,
  },
  guardianNotice: {
    ...inductionSamples.guardianNotice,
    bodyName,
    person,
    guardian,
    place:
      '迪庆藏族自治州维西傈僳族自治县塔城镇司法所二楼未成年人谈话室（塔城镇其宗村委会旁，原塔城小学院内）',
    stub: { ...inductionSamples.guardianNotice.stub, to: `${guardian}；${name}的其他近亲属` },
  },
  inductionDeclaration: {
    ...inductionSamples.inductionDeclaration,
    bodyName,
    person,
    crimeFacts: long(6),
    duties: {
      rules: rulesToKeep(standing),
      limits: [...limitedRights(standing), passage, passage],
      consequences: consequencesOfBreaking(standing),
    },
    rights: rightsOf(standing),
    team: { members, duties: inductionSamples.responsibilityLetter.duties },
    other: [passage],
    minor: { guardian, duties: guardianDuties },
    hostBody: bodyName,
    delegatedBy: agency,
    present: [
      '矫正小组成员',
      '村（居）民委员会',
      '监护人',
      '家属',
      '所在单位（学校）',
      '人民检察院',
      '其他人员',
    ],
    presentNames: members.map((member) => member.name).join('、'),
    held: 'privately',
    language: '傈僳语、藏语和汉语',
    interpreter: '余阿普（ꓡꓲ‐ꓢꓴ）（演示）',
    confirmation: {
      manner: 'fingerprint',
      witness: '和丽琼（演示）、次仁拉姆（演示）',
      note: '本人因右手受伤不能写字，宣告书由翻译人员逐条译读，本人复述了主要内容。',
    },
  },
  correctionPlan: {
    ...inductionSamples.correctionPlan,
    bodyName,
    person,
    levelText: '从严管理',
    basics: long(4),
    assessment: long(5),
    psychology: long(4),
    measures: long(8),
    minorNeeds: long(4),
    goals: long(2),
    adjustments: [
      { adjustedOn: '2026-12-20', reason: passage },
      { adjustedOn: '2027-03-20', reason: passage },
    ],
    guardian,
  },
  classificationForm: {
    ...inductionSamples.classificationForm,
    bodyName: agency,
    person,
    levelBefore: '普通管理',
    judgment: long(2),
    behaviour: long(3),
    risk: long(3),
    sanctions: ['2026年12月5日训诫', '2027年1月9日训诫', '2027年2月3日警告'],
    evidence: long(2),
    proposed: '从严管理',
    assessed: opinion,
    decision: { ...opinion, bodyName: agency },
    remarks: passage,
  },
  exitBanSheet: {
    ...inductionSamples.exitBanSheet,
    bodyName: agency,
    person,
    organ: '迪庆藏族自治州公安局出入境管理支队维西傈僳族自治县出入境接待大厅',
    basis: `${passage}维西傈僳族自治县人民法院（2026）云3423刑初108号刑事判决书`,
    documents: ['普通护照', '往来港澳通行证', '往来台湾通行证', '边境通行证', '出入境通行证'].map(
      (kindText, index) => ({
        kindText,
        number: `EY000000${index}`,
        disposalText: index === 4 ? '未操作' : '代管',
        disposedOn: '2026-11-20',
        keeper: index === 4 ? '' : '迪庆藏族自治州公安局出入境管理支队',
      }),
    ),
    renewals: [
      { renewedOn: '2027-10-20', until: '2028-11-11' },
      { renewedOn: '2028-10-20', until: '2029-11-11' },
    ],
    lifted: { liftedOn: '2029-11-12', reason: passage },
    remarks: passage,
  },
};
