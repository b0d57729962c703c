import type { GeneralPaperData } from '../general/generalPapers.ts';
import { generalSamples, sampleParticulars } from './generalSamples.ts';

/** The same papers with the longest content there is likely to be: long names, three scripts, rare characters. */

export const longName =
  '噶玛·旦增曲扎·洛桑次仁·阿旺丹巴·云登嘉措·土登格桑·白玛多吉·𬭚䶮㛃𠮷（བཀྲ་ཤིས་ཚེ་རིང་།，ꓡꓲ-ꓢꓴ）（演示）';
export const longBodyName = '维西傈僳族自治县社区矫正机构';
export const longAddress =
  '云南省迪庆藏族自治州维西傈僳族自治县塔城镇其宗村委会扎西当觉村民小组 108 号附 2 号（བོད་སྐད་ཀྱི་གནས་ཡུལ།，原址因搬迁已拆除，现暂住其姐余阿普家）';
export const longPassage =
  '其父余喆堃（ꓡꓲ-ꓢꓴ）长期在外务工，母亲患有慢性疾病，家中有弟弟妹妹各一人在校读书，经济来源主要靠务农和松茸采集，年收入约三万元；' +
  '本人初中毕业后在县城餐馆做过学徒，案发后如实供述，认罪悔罪，矫正期间按时报告，参加教育学习和公益活动，没有受过训诫、警告；' +
  '村民委员会反映其平时表现较好，愿意协助做好帮助和教育工作';

export const longParticulars = {
  ...sampleParticulars,
  ethnicity: '傈僳族',
  household: longAddress,
  crime: '生产、销售不符合安全标准的食品罪，非法收购、运输、出售珍贵、濒危野生动物制品罪',
  court: '云南省迪庆藏族自治州中级人民法院',
  penalty: '有期徒刑三年，并处罚金人民币二万元，附加剥夺政治权利一年',
  authority: '云南省监狱管理局',
  decisionNumber: '（2026）云狱刑暂字第 108 号',
  decisionPaper: '决定书',
};

const { letter, letterWithStub, approvalForm } = generalSamples;
const person = { ...letter.person, name: longName, homeAddress: longAddress, measureText: '暂予监外执行' };
const signature = { name: longName, bodyName: `迪庆藏族自治州${longBodyName}`, on: '2026-11-19' };

export const generalLongSamples: GeneralPaperData = {
  letter: {
    ...letter,
    person,
    to: longName,
    bodyName: longBodyName,
    paragraphs: [longPassage, longPassage, `${longPassage}，现将有关事项告知如下：`],
    points: Array.from({ length: 8 }, () => longPassage),
    closing: [longPassage, longPassage],
    attachments: [longPassage, '证明材料一份'],
    copiedTo: ['维西傈僳族自治县人民检察院', '维西傈僳族自治县公安局', '香格里拉市社区矫正机构'],
  },
  letterWithStub: {
    ...letterWithStub,
    title: '关于对暂予监外执行社区矫正对象变更执行地有关事项征求意见并请协助核实居住情况的函',
    person,
    particulars: longParticulars,
    bodyName: longBodyName,
    paragraphs: [longPassage, longPassage],
    points: [longPassage],
    closing: [longPassage],
    acknowledgement: true,
    stub: { ...letterWithStub.stub, to: `${longName}；维西傈僳族自治县人民检察院` },
    stubLines: [
      { label: '申请日期和申请的理由', text: longPassage },
      { label: '拟变更的执行地', text: longAddress },
      { label: '依据', text: longPassage },
    ],
  },
  approvalForm: {
    ...approvalForm,
    person,
    number: '（2026）维矫变审字第 108 号',
    sections: ['申请', '司法所审核', '新执行地意见', '补充材料', '县级审核', '审批决定'].map(
      (title, index) => ({
        title,
        lines: [
          { label: '日期', value: '2026年11月2日' },
          { label: '新居住地', value: longAddress },
          {
            label: '需要特别说明的情况以及有关人员的意见',
            value: `1．${longPassage}。\n2．${longPassage}。`,
          },
        ],
        signature: { ...signature, sealed: index % 2 === 1 },
      }),
    ),
    note: longPassage,
  },
};
