import type { Office } from '../../kernel/actor.ts';
import { officeNames } from '../../kernel/actor.ts';

export const opinionForms = [
  { code: 'oral', label: '口头纠正' },
  { code: 'notice', label: '纠正违法通知书' },
  { code: 'suggestion', label: '检察建议' },
] as const;

/** Agencies answer in the program themselves; what the others answer is entered by the procuratorate. */
export const addressees = [
  { code: 'judicialOffice', label: '司法所' },
  { code: 'countyAgency', label: '县级社区矫正机构' },
  { code: 'prefectureAgency', label: '州级社区矫正机构' },
  { code: 'court', label: '人民法院' },
  { code: 'police', label: '公安机关' },
  { code: 'prison', label: '监狱、监狱管理机关' },
  { code: 'other', label: '其他单位' },
] as const;

/**
 * What supervision looks at first: the five groups of 《衔接配合意见》第二十三条, and the infringements of 《人民检察院刑事诉讼规则》
 * 第六百四十三、六百四十四条.
 */
export const focuses = [
  { code: 'assessment', label: '调查评估、居住地核实' },
  { code: 'handover', label: '执行地、送达、交付、接收、移送，漏管的查找和处置' },
  { code: 'exit', label: '限制出境' },
  { code: 'absconding', label: '脱管的追查和处置' },
  { code: 'sanctions', label: '考核、奖惩、治安管理处罚，被限制人身自由的通知' },
  { code: 'revocation', label: '撤销、收监、逮捕的提请、受理、裁决、送押、追捕' },
  { code: 'permissions', label: '违规批准外出、会客、进入特定场所、变更执行地' },
  { code: 'rights', label: '打骂、侮辱、体罚，强迫超时、超体力服务，侵害合法权益' },
  { code: 'ending', label: '没有依法解除、终止矫正' },
  { code: 'outsidePrison', label: '暂予监外执行不当' },
  { code: 'other', label: '其他' },
] as const;

export type OpinionForm = (typeof opinionForms)[number]['code'];
export type Addressee = (typeof addressees)[number]['code'];

/** The agency that answers for itself, or nothing where the body stands outside. */
export function officeOf(
  addressee: Addressee | undefined,
): Extract<Office, 'judicialOffice' | 'countyAgency' | 'prefectureAgency'> | undefined {
  return addressee === 'judicialOffice' || addressee === 'countyAgency' || addressee === 'prefectureAgency'
    ? addressee
    : undefined;
}

export function formLabel(form: OpinionForm | undefined): string {
  return opinionForms.find(({ code }) => code === form)?.label ?? '监督意见';
}

export function focusLabel(focus: string | undefined): string {
  return focuses.find(({ code }) => code === focus)?.label ?? '';
}

/** What the supervised body is called: its own name where one was written, else its kind. */
export function addresseeTitle(addressee: Addressee | undefined, name: string | undefined): string {
  if (name !== undefined) return name;
  const office = officeOf(addressee);
  if (office !== undefined) return officeNames[office];
  return addressees.find(({ code }) => code === addressee)?.label ?? '被监督单位';
}
