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

export const procuratorateCopies = [
  { code: 'yes', label: '写明已经抄送' },
  { code: 'no', label: '没有抄送' },
  { code: 'unknown', label: '不清楚' },
] as const;

/** What became of the criminal case for which somebody was held. */
export const caseOutcomes = [
  { code: 'noCase', label: '撤销案件、不起诉、宣告无罪' },
  { code: 'nonCustodial', label: '判处非监禁刑罚、免予刑事处罚' },
  { code: 'custodial', label: '判处监禁刑罚' },
  { code: 'open', label: '变更为其他措施，案件还没有结果' },
] as const;

/** Form 10 of 《衔接配合意见》 as it comes in: who decided, which measure, why, from when, with which papers. */
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
  noticeNumber: { kind: 'text', title: '通知书文号', maximumLength: 60 },
  attachedPapers: {
    kind: 'text',
    title: '附送的法律文书',
    maximumLength: 200,
    hint: '名称和文号，例如行政处罚决定书、拘留证；没有附的空着',
  },
  procuratorateCopied: { kind: 'choice', title: '通知书抄送人民检察院', options: procuratorateCopies },
  evidence: { kind: 'evidence', title: '通知书和法律文书' },
} as const satisfies Form;

export const releaseForm = {
  releasedOn: { kind: 'day', title: '解除措施的日期', required: true, decisive: true },
  outcome: {
    kind: 'choice',
    title: '案件的结果',
    options: caseOutcomes,
    hint: '因新罪、漏罪被采取强制措施的填写',
  },
  note: { kind: 'longText', title: '情况', maximumLength: 600 },
} as const satisfies Form;

/** 《关于进一步规范暂予监外执行工作的意见》第十五条: whoever is not imprisoned for the new crime may still be to be recalled. */
export const weighRecallForm = {
  weighedOn: { kind: 'day', title: '核实的日期', required: true },
  conclusion: {
    kind: 'choice',
    title: '核实结果',
    required: true,
    options: [
      { code: 'recall', label: '有收监执行情形，另办“提请收监执行”' },
      { code: 'none', label: '没有收监执行情形' },
    ],
  },
  text: { kind: 'longText', title: '理由', required: true, maximumLength: 1000 },
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

/** What became of the case, once the measure is over. */
export function findOutcome(state: MatterState | undefined): string | undefined {
  const outcome = findTaken(state, 'release')?.values['outcome'];
  return typeof outcome === 'string' ? outcome : undefined;
}

export function measureLabel(code: string): string {
  return detentionMeasures.find((one) => one.code === code)?.label ?? '限制人身自由的措施';
}
