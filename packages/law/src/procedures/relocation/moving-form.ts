import type { Form, ValuesOf } from '../../kernel/field.ts';
import * as options from './options.ts';

/** What is told, handed over and recorded once it was decided. */

export const tellRefusalForm = {
  toldOn: { kind: 'day', title: '告知本人之日', required: true },
  note: { kind: 'longText', title: '告知情况', maximumLength: 600 },
} as const satisfies Form;

export const informForm = {
  receivedDecisionOn: {
    kind: 'day',
    title: '本人收到变更执行地决定之日',
    required: true,
    decisive: true,
    hint: '七日报到期限从次日起算，节假日不顺延',
  },
  educated: { kind: 'flag', title: '已对本人进行教育' },
  reportTo: { kind: 'text', title: '报到地点', maximumLength: 200, hint: '新执行地机构的地址' },
  phone: { kind: 'text', title: '报到联系电话', maximumLength: 40 },
  note: { kind: 'longText', title: '备注', maximumLength: 600 },
} as const satisfies Form;

export const handOverForm = {
  pieces: { kind: 'choices', title: '移交的文书和档案', options: options.pieces, required: true },
  others: { kind: 'longText', title: '其他材料', maximumLength: 600, hint: '一行一件' },
  carrier: { kind: 'text', title: '移交方式', maximumLength: 100, hint: '专人、机要、邮寄单号等' },
  note: { kind: 'longText', title: '备注', maximumLength: 600 },
} as const satisfies Form;

export const receiveForm = {
  receivedOn: {
    kind: 'day',
    title: '收到文书和档案之日',
    required: true,
    decisive: true,
    hint: '五日送达回执从次日起算',
  },
  complete: {
    kind: 'choice',
    title: '是否齐全',
    required: true,
    options: [
      { code: 'yes', label: '齐全' },
      { code: 'no', label: '不齐全' },
    ],
  },
  missing: { kind: 'longText', title: '缺少的材料', maximumLength: 600 },
  note: { kind: 'longText', title: '备注', maximumLength: 600 },
} as const satisfies Form;

export const arriveForm = {
  arrivedOn: { kind: 'day', title: '报到之日', required: true, decisive: true },
  identityMethod: {
    kind: 'choice',
    title: '核实身份的方式',
    options: options.identityMethods,
    required: true,
  },
  identityNote: { kind: 'text', title: '核实身份的情况', maximumLength: 200 },
  registered: { kind: 'flag', title: '已办理登记接收手续' },
  office: {
    kind: 'place',
    title: '负责日常管理的司法所',
    decisive: true,
    hint: '选到乡镇、街道；不填的由县级机构直接管理',
  },
  note: { kind: 'longText', title: '备注', maximumLength: 600 },
} as const satisfies Form;

export const notArrivedForm = {
  foundOn: { kind: 'day', title: '发现未按时报到之日', required: true },
  text: { kind: 'longText', title: '了解到的情况', maximumLength: 1000 },
} as const satisfies Form;

export const searchForm = {
  searchedOn: { kind: 'day', title: '查找日期', required: true },
  text: { kind: 'longText', title: '查找经过', required: true, maximumLength: 4000 },
  result: { kind: 'choice', title: '结果', options: options.searchResults, required: true },
} as const satisfies Form;

export const handleLateForm = {
  kind: { kind: 'choice', title: '造成的情形', options: options.lateKinds, required: true },
  cause: { kind: 'longText', title: '没有及时交付接收的原因', required: true, maximumLength: 1000 },
  together: { kind: 'text', title: '会同处置的单位、人员', required: true, maximumLength: 200 },
  handling: { kind: 'longText', title: '处置情况', required: true, maximumLength: 2000 },
} as const satisfies Form;

export const prisonNoticeForm = {
  situation: { kind: 'choice', title: '交接情况', options: options.prisonSituations, required: true },
  custodian: { kind: 'text', title: '指定接收档案的监狱、看守所', maximumLength: 100 },
  fileReceivedOn: {
    kind: 'day',
    title: '监狱、看守所接收档案之日',
    hint: '五日通报从次日起算',
  },
  noticeOn: { kind: 'day', title: '收到通报之日' },
  note: { kind: 'longText', title: '备注', maximumLength: 600 },
} as const satisfies Form;

export type RefusalTold = ValuesOf<typeof tellRefusalForm>;
export type Informing = ValuesOf<typeof informForm>;
export type HandOver = ValuesOf<typeof handOverForm>;
export type FileReceipt = ValuesOf<typeof receiveForm>;
export type Arrival = ValuesOf<typeof arriveForm>;
export type NotArrived = ValuesOf<typeof notArrivedForm>;
export type Search = ValuesOf<typeof searchForm>;
export type LateHandling = ValuesOf<typeof handleLateForm>;
export type PrisonNotice = ValuesOf<typeof prisonNoticeForm>;
