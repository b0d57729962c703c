import type { ApprovalFormData } from '../general/approvalForm.ts';
import type { GeneralPaperData } from '../general/generalPapers.ts';
import type { LetterData } from '../general/letter.ts';
import type { PersonParticulars } from '../general/personParticulars.ts';
import type { PaperHead, PaperPerson } from '../paper/paperTypes.ts';

/** Invented people and papers made by the general templates: one ordinary paper of each. */

const head: PaperHead = {
  demonstration: true,
  number: null,
  issuedOn: '2026-11-20',
  bodyName: '香格里拉市社区矫正机构',
};

const person: PaperPerson = {
  name: '扎西次仁（演示）',
  sex: 'male',
  birthOn: '1990-03-05',
  idNumber: '533421199003050019',
  homeAddress: '云南省迪庆藏族自治州香格里拉市建塘镇北门街 8 号',
  measureText: '缓刑',
  termBegins: '2026-01-15',
  termEnds: '2028-01-14',
};

export const sampleParticulars: PersonParticulars = {
  ethnicity: '藏族',
  household: '云南省迪庆藏族自治州香格里拉市建塘镇北门街 8 号',
  enforcementPlace: '云南省迪庆藏族自治州香格里拉市',
  crime: '盗窃罪',
  judgedOn: '2025-12-30',
  court: '香格里拉市人民法院',
  judgmentNumber: '（2025）云3401刑初88号刑事判决书',
  penalty: '有期徒刑一年，缓刑二年，并处罚金人民币二千元',
  authority: '香格里拉市人民法院',
  decisionNumber: '（2025）云3401刑初88号刑事判决书',
  decisionPaper: '判决书',
};

const letter: LetterData = {
  ...head,
  title: '社区矫正对象执行地变更告知书',
  to: '扎西次仁（演示）',
  person,
  introduce: 'person',
  particulars: null,
  paragraphs: [
    '你于2026年11月2日申请变更执行地。经审查，理由正当，新执行地维西傈僳族自治县社区矫正机构同意接收',
    '依照《中华人民共和国社区矫正法》第二十七条和《中华人民共和国社区矫正法实施办法》第三十条、第三十一条的规定，决定准予变更。你应当：',
  ],
  points: ['自收到变更决定之日起七日内到维西傈僳族自治县社区矫正机构报到', '报到前遵守原执行地的各项规定'],
  closing: ['逾期不报到的，依法处理。'],
  attachments: ['准予变更执行地决定书一份'],
  copiedTo: [],
  acknowledgement: true,
  contact: { name: '和丽琼（演示）', phone: '0887-8220000' },
};

const approvalForm: ApprovalFormData = {
  ...head,
  title: '社区矫正对象执行地变更审批表',
  person,
  sections: [
    {
      title: '申请',
      lines: [
        { label: '申请日期', value: '2026年11月2日' },
        { label: '新居住地', value: '云南省迪庆藏族自治州维西傈僳族自治县保和镇永春路 15 号' },
        { label: '变更理由', value: '受聘到维西傈僳族自治县一家客栈工作，已签订二年劳动合同。' },
        { label: '证明材料', value: '劳动合同、房屋租赁合同' },
      ],
      signature: { name: '和丽琼（演示）', bodyName: '建塘司法所', on: '2026-11-02', sealed: false },
    },
    {
      title: '审核意见',
      lines: [{ label: '意见', value: '经走访核实，理由属实，建议准予变更。' }],
      signature: { name: '和丽琼（演示）', bodyName: '建塘司法所', on: '2026-11-04', sealed: true },
    },
    {
      title: '审批决定',
      lines: [
        { label: '决定', value: '准予变更' },
        { label: '理由', value: '新执行地同意接收，变更有利于其就业和接受社区矫正。' },
      ],
      signature: {
        name: '余阿普（演示）',
        bodyName: '香格里拉市社区矫正机构',
        on: '2026-11-20',
        sealed: true,
      },
    },
  ],
  note: '',
};

export const generalSamples: GeneralPaperData = {
  letter,
  letterWithStub: {
    ...letter,
    number: '（2026）香矫征字第 3 号',
    title: '关于征求社区矫正对象执行地变更意见的函',
    to: '维西傈僳族自治县社区矫正机构',
    introduce: 'full',
    particulars: sampleParticulars,
    paragraphs: [
      '该对象因受聘到你县工作，于2026年11月2日申请将执行地变更为维西傈僳族自治县',
      '依照《中华人民共和国社区矫正法实施办法》第三十条的规定，现征求你机构意见。请在五日内书面回复',
    ],
    points: [],
    closing: [],
    attachments: ['执行地变更申请', '劳动合同复印件'],
    copiedTo: ['维西傈僳族自治县人民检察院'],
    acknowledgement: false,
    stub: {
      to: '维西傈僳族自治县社区矫正机构',
      preparedBy: '和丽琼（演示）',
      approvedBy: '余阿普（演示）',
      issuedOn: '2026-11-20',
    },
    stubLines: [
      { label: '申请日期', text: '2026年11月2日' },
      { label: '拟变更的执行地', text: '云南省迪庆藏族自治州维西傈僳族自治县' },
    ],
  },
  approvalForm,
};
