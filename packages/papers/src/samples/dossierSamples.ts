import type { DossierPaperData } from '../dossier/dossierPapers.ts';
import { longAddress, longBodyName, longName, longPassage } from './generalLongSamples.ts';

/** Invented files of invented people: one ordinary print of each kind. */

const head = {
  demonstration: true,
  number: null,
  issuedOn: '2028-01-20',
  bodyName: '香格里拉市社区矫正机构',
};

const person = {
  name: '扎西次仁（演示）',
  sex: 'male',
  birthOn: '1990-03-05',
  idNumber: '533421199003050019',
  homeAddress: '云南省迪庆藏族自治州香格里拉市建塘镇北门街 8 号',
  measureText: '缓刑',
  termBegins: '2026-01-15',
  termEnds: '2028-01-14',
} as const;

const row = {
  index: 1,
  responsible: '香格里拉市人民法院',
  number: '（2025）云3401刑初88号',
  title: '刑事判决书（扫描件）',
  on: '2026-01-12',
  pages: '1—6',
  note: '',
};

export const dossierSamples: DossierPaperData = {
  dossierCatalogue: {
    ...head,
    title: '社区矫正档案',
    person,
    caseNumber: '香矫（2026）15',
    authority: '香格里拉市人民法院',
    receivedOn: '2026-01-16',
    endedOn: '2028-01-14',
    extent: '共4件，11页',
    retention: null,
    parts: [
      { title: '一、适用社区矫正的法律文书', rows: [row] },
      {
        title: '二、接收、监管审批、奖惩、收监、解除、终止等执行文书',
        rows: [
          {
            ...row,
            index: 2,
            responsible: '建塘司法所',
            number: null,
            title: '社区矫正对象登记接收表',
            on: '2026-01-16',
            pages: '7—9',
          },
          {
            ...row,
            index: 3,
            responsible: '香格里拉市社区矫正机构',
            number: '（2026）香矫外准字第 12 号',
            title: '准予外出决定书',
            on: '2026-11-20',
            pages: '10',
            note: '已作废',
          },
        ],
      },
      {
        title: '三、工作记录',
        rows: [
          {
            ...row,
            index: 4,
            responsible: '建塘司法所',
            number: null,
            title: '定期报告记录（2026年，11条）',
            on: '2026-12-20',
            pages: '11',
          },
        ],
      },
      { title: '四、其他材料', rows: [] },
    ],
    missing: ['社区矫正执行地确定书'],
    closing: {
      closedOn: '2028-01-20',
      filedBy: '和丽琼（演示）',
      checkedBy: '余阿普（演示）',
      shelf: '二楼档案室 3 柜 2 层',
      note: '执行地确定书原件由法院补送，尚未收到。',
    },
  },
  workRecords: {
    ...head,
    title: '定期报告记录（2026年）',
    personName: '扎西次仁（演示）',
    caseNumber: '香矫（2026）15',
    rows: [
      { on: '2026-02-10', text: '报告方式：当面；情况：在家务农，无异常', enteredBy: '和丽琼（演示）' },
      { on: '2026-03-10', text: '报告方式：电话；情况：陪母亲看病', enteredBy: '和丽琼（演示）' },
    ],
  },
};

/** The same with the longest content there is likely to be. */
export const dossierLongSamples: DossierPaperData = {
  dossierCatalogue: {
    ...dossierSamples.dossierCatalogue,
    bodyName: longBodyName,
    title: '社区矫正工作档案',
    person: { ...person, name: longName, homeAddress: longAddress, measureText: '暂予监外执行' },
    authority: '云南省迪庆藏族自治州中级人民法院',
    extent: '共90件，有的页数没有清点',
    retention: '保管到2068年1月20日以后',
    parts: dossierSamples.dossierCatalogue.parts.map(({ title }, part) => ({
      title,
      rows: Array.from({ length: 22 }, (_, index) => ({
        index: part * 22 + index + 1,
        responsible: index % 3 === 0 ? longBodyName : '塔城镇司法所',
        number: index % 2 === 0 ? `（2026）维矫外准字第 ${index} 号` : null,
        title: index % 5 === 0 ? longPassage : `示例材料${index}（含附件ꓡꓲ‐ꓢꓴ）`,
        on: '2026-11-20',
        pages: index % 4 === 0 ? null : `${index}—${index + 1}`,
        note: index % 7 === 0 ? '复印件，原件由公安机关保管' : '',
      })),
    })),
    missing: Array.from({ length: 12 }, (_, index) => `演示缺件${index}：${longPassage}`),
    closing: {
      closedOn: '2028-01-20',
      filedBy: longName,
      checkedBy: longName,
      shelf: longAddress,
      note: Array.from({ length: 6 }, () => longPassage).join('\n'),
    },
  },
  workRecords: {
    ...dossierSamples.workRecords,
    bodyName: longBodyName,
    title: '信息化核查记录（2026年）',
    personName: longName,
    rows: Array.from({ length: 80 }, (_, index) => ({
      on: '2026-11-20',
      text: index % 9 === 0 ? longPassage : `方式：语音通话；情况：演示${index}`,
      enteredBy: index % 4 === 0 ? longName : '余阿普（演示）',
    })),
  },
};
