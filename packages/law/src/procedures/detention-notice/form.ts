import type { Form, ValuesOf } from '../../kernel/field.ts';
import type { MatterState } from '../../kernel/state.ts';
import { findTaken } from '../../kernel/state.ts';

export const organKinds = [
  { code: 'police', label: '公安机关' },
  { code: 'court', label: '人民法院' },
  { code: 'procuratorate', label: '人民检察院' },
  { code: 'supervisory', label: '监察机关' },
  { code: 'other', label: '其他机关' },
] as const;

/** 《实施办法》第四十一条 names the first three and the compulsory measures of a criminal case; what else happens is written in words. */
export const detentionMeasures = [
  { code: 'administrativeDetention', label: '行政拘留' },
  { code: 'judicialDetention', label: '司法拘留' },
  { code: 'compulsoryRehabilitation', label: '强制隔离戒毒' },
  { code: 'criminalDetention', label: '刑事拘留' },
  { code: 'residentialSurveillance', label: '指定居所监视居住' },
  { code: 'arrest', label: '逮捕' },
  { code: 'other', label: '其他限制人身自由的措施' },
] as const;

export const noteForm = {
  organ: { kind: 'text', title: '决定机关', required: true, maximumLength: 60, hint: '写全称' },
  organKind: { kind: 'choice', title: '机关类别', options: organKinds, required: true },
  measure: { kind: 'choice', title: '措施种类', options: detentionMeasures, required: true, decisive: true },
  newCrime: {
    kind: 'flag',
    title: '因涉嫌犯新罪，或者发现判决宣告以前还有其他罪没有判决',
    decisive: true,
  },
  decidedAt: {
    kind: 'moment',
    title: '作出决定（采取措施）的时间',
    required: true,
    decisive: true,
    hint: '照法律文书填写；通知的三日、二十四小时都从这时起算',
  },
  receivedOn: { kind: 'day', title: '收到通知的日期', required: true, decisive: true },
  receivedAt: {
    kind: 'moment',
    title: '收到通知的时间',
    decisive: true,
    hint: '只在通知期限以小时计的情形填写；不清楚的空着',
  },
  reason: { kind: 'longText', title: '原因', required: true, maximumLength: 1000 },
  until: { kind: 'day', title: '措施到期日', hint: '文书写明期限的填写' },
  evidence: { kind: 'evidence', title: '通知书和法律文书' },
} as const satisfies Form;

export const releaseForm = {
  releasedOn: { kind: 'day', title: '解除措施的日期', required: true, decisive: true },
  note: { kind: 'longText', title: '情况', maximumLength: 600 },
} as const satisfies Form;

export const objectForm = {
  on: { kind: 'day', title: '提出的日期', required: true },
  text: {
    kind: 'longText',
    title: '提出的意见',
    required: true,
    maximumLength: 600,
    hint: '向决定机关提出，还是报告县级检察院；经核实不算迟的，写明理由',
  },
} as const satisfies Form;

export const tellCustodianForm = {
  custodian: {
    kind: 'text',
    title: '原服刑或者接收档案的监狱、看守所',
    required: true,
    maximumLength: 60,
  },
  sentOn: { kind: 'day', title: '通知日期', required: true },
  evidence: { kind: 'evidence', title: '送达回证' },
} as const satisfies Form;

export type DetentionNote = ValuesOf<typeof noteForm>;

/** What was noted, as it stands after all corrections. */
export function findNote(state: MatterState | undefined): DetentionNote | undefined {
  return findTaken(state, 'note')?.values as DetentionNote | undefined;
}

export function measureLabel(code: string): string {
  return detentionMeasures.find((one) => one.code === code)?.label ?? '限制人身自由的措施';
}
