import type { Measure } from '../../facts/facts.ts';
import type { Form, ValuesOf } from '../../kernel/field.ts';
import * as options from './options.ts';

/**
 * 委托函和委托信息表 (form 1 of 2026) as they came. Only what nobody could open a file without is required: what else is missing is
 * found when the papers are checked, and asked for (《衔接意见》第三条、第四条).
 */
export const receiveForm = {
  letterOn: { kind: 'day', title: '收到委托函之日', required: true },
  materialsOn: { kind: 'day', title: '收到所附材料之日', hint: '与委托函同日收到的不填' },
  conveyance: { kind: 'choice', title: '材料怎样送来', options: options.conveyances, required: true },
  entrusterKind: { kind: 'choice', title: '委托机关', options: options.entrusters, required: true },
  entruster: { kind: 'text', title: '委托单位名称', required: true, maximumLength: 80 },
  letterNumber: { kind: 'text', title: '委托函文号', maximumLength: 60 },
  entrustedOn: { kind: 'day', title: '委托时间' },
  expedited: { kind: 'choice', title: '是否适用速裁程序', options: options.yesNo, required: true },
  errand: { kind: 'text', title: '委托事项', maximumLength: 200 },
  cause: { kind: 'text', title: '案由', maximumLength: 100 },
  subjectKind: { kind: 'choice', title: '被调查人身份', options: options.subjectKinds, required: true },
  measure: {
    kind: 'choice',
    title: '拟适用的措施',
    options: options.measureOptions,
    required: true,
    decisive: true,
  },
  name: { kind: 'text', title: '被调查人姓名', required: true, maximumLength: 80, decisive: true },
  sex: { kind: 'choice', title: '性别', options: options.sexes },
  birthOn: { kind: 'day', title: '出生日期' },
  idKind: { kind: 'choice', title: '证件类型', options: options.idKinds },
  idNumber: { kind: 'text', title: '证件号码', maximumLength: 40, sensitive: true },
  phone: { kind: 'text', title: '联系电话', maximumLength: 40, sensitive: true },
  household: { kind: 'longText', title: '户籍所在地', maximumLength: 200, sensitive: true },
  residence: { kind: 'longText', title: '经常居住地', maximumLength: 200, sensitive: true },
  relatives: {
    kind: 'people',
    title: '亲属（保证人、监护人、有关组织）',
    roles: options.relativeRoles,
    sensitive: true,
    hint: '“单位或住处”写户籍（组织）所在地和经常居住地，两处不同的都写上',
  },
  victim: { kind: 'longText', title: '被害人情况', maximumLength: 1000, sensitive: true },
  caseText: { kind: 'longText', title: '案件情况', maximumLength: 4000, sensitive: true },
  priorRecord: { kind: 'choice', title: '有没有犯罪前科', options: options.yesNo },
  circumstances: { kind: 'choices', title: '本案情形', options: options.circumstances },
  pieces: { kind: 'choices', title: '收到的附件', options: options.pieces },
  contactName: { kind: 'text', title: '委托单位联系人', maximumLength: 60 },
  contactPhone: { kind: 'text', title: '委托单位联系电话', maximumLength: 40 },
  contactAddress: { kind: 'text', title: '委托单位地址、邮编', maximumLength: 200 },
  earlierOn: { kind: 'day', title: '此前的评估意见出具之日', hint: '这个人评估过的才填' },
  earlierSameCase: { kind: 'choice', title: '此前的评估是否同一案件', options: options.yesNo },
  newFacts: {
    kind: 'choice',
    title: '有没有新事实、新情况',
    options: options.yesNo,
    hint: '居住地变更、保证人更换等',
  },
  note: { kind: 'longText', title: '备注', maximumLength: 600 },
  evidence: { kind: 'evidence', title: '委托函和所附材料' },
} as const satisfies Form;

/** Choices travel as text; the measure is read as what it is. */
export type Entrusted = Omit<ValuesOf<typeof receiveForm>, 'measure'> & { readonly measure: Measure };
