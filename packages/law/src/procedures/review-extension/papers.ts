import { measures, outsidePrisonOpinion } from '../../articles/index.ts';
import type { CopyOrder, PaperOrder } from '../../kernel/outcome.ts';
import type { Question } from '../../kernel/procedure.ts';
import { actingOfficeOf } from '../../kernel/stamp.ts';
import type { MatterState } from '../../kernel/state.ts';
import { findTaken } from '../../kernel/state.ts';
import { formatDay } from '../../time/format.ts';
import { findAsked, kindLabel } from './form.ts';

const remedy = '对本决定有异议的，可以向本机构提出，也可以向执行地县级人民检察院提出';

/** 审批表 and the decision, in the name of whoever decided; what was decided on paper has its decision already. */
export function decisionPapers({ state }: Question): readonly PaperOrder[] {
  const decided = findTaken(state, 'decide');
  const asked = findAsked(state);
  if (decided === undefined || asked === undefined) return [];
  const signedBy = actingOfficeOf(decided.event);
  const form: PaperOrder = {
    kind: 'reviewExtensionForm',
    title: '延长报告（复查）期限审批表',
    template: 'approvalForm',
    signedBy,
    data: {},
  };
  if (decided.event.mode === 'record') return [form];
  const { outcome, reasons } = decided.values as Readonly<Record<string, string | undefined>>;
  const begins = `你${kindLabel(asked.kind)}原定为${formatDay(asked.from)}。根据《社区矫正法实施办法》第二十四条，经审批，决定`;
  const named =
    outcome === 'refused'
      ? { kind: 'reviewExtensionRefusal', title: '不批准延长报告（复查）期限通知书', counterWord: '延不准' }
      : { kind: 'reviewExtensionApproval', title: '批准延长报告（复查）期限通知书', counterWord: '延准' };
  const text =
    outcome === 'refused'
      ? `${begins}不批准延长，理由：${reasons}。请按原定期限办理`
      : `${begins}延长至${formatDay(asked.until)}。期满以前应当报告（提交）；病情变化、居所变化的，仍应当及时报告`;
  const data = { paragraphs: [text, remedy], acknowledgement: true };
  return [form, { ...named, template: 'letter', signedBy, data }];
}

export function decisionCopies({ state }: Question): readonly CopyOrder[] {
  const decided = findTaken(state, 'decide');
  if (decided === undefined || decided.event.mode === 'record') return [];
  const paperKind =
    decided.values['outcome'] === 'refused' ? 'reviewExtensionRefusal' : 'reviewExtensionApproval';
  const copy = { subject: '延长报告（复查）期限审批决定', paperKind, article: measures(24) };
  const office = actingOfficeOf(decided.event);
  const above = office === 'countyAgency' ? [] : (['countyAgency'] as const);
  return (['supervisee', 'judicialOffice', ...above] as const).map((kind) => ({
    ...copy,
    recipient: { kind },
  }));
}

/** SUP-09: the county tells the procuratorate of its own level. What moved is named, nothing of the illness. */
export function noticePapers({ state }: Question): readonly PaperOrder[] {
  const notified = findTaken(state, 'notify');
  const asked = findAsked(state);
  if (asked === undefined || notified?.event.mode !== 'permit') return [];
  const { to } = notified.values as { readonly to?: string };
  const text = `经${levelName(state)}批准，该对象${kindLabel(asked.kind)}由${formatDay(asked.from)}延长至${formatDay(asked.until)}`;
  const because = '根据《社区矫正法实施办法》第二十四条的规定，现予通报';
  return [
    {
      kind: 'reviewExtensionNotice',
      title: '关于延长报告（复查）期限的通报',
      template: 'letter',
      signedBy: 'countyAgency',
      counterWord: '延通',
      to: to ?? '执行地县级人民检察院',
      data: { introduce: 'full', paragraphs: [text, because] },
    },
  ];
}

export function noticeCopies({ state }: Question): readonly CopyOrder[] {
  if (findTaken(state, 'notify')?.event.mode !== 'permit') return [];
  return [
    {
      recipient: { kind: 'procuratorate', level: 'county' },
      subject: '延长报告（复查）期限的通报',
      paperKind: 'reviewExtensionNotice',
      article: outsidePrisonOpinion(25),
    },
  ];
}

export function annulmentPapers({
  reason,
  state,
}: Question & { readonly reason: string }): readonly PaperOrder[] {
  const decided = findTaken(state, 'decide');
  const data = {
    paragraphs: [`原延长报告（复查）期限的审批决定予以撤销，理由：${reason}`, remedy],
    acknowledgement: true,
  };
  const signedBy = decided === undefined ? 'countyAgency' : actingOfficeOf(decided.event);
  return [
    {
      kind: 'reviewExtensionAnnulment',
      title: '撤销延长报告（复查）期限决定通知书',
      template: 'letter',
      signedBy,
      counterWord: '延撤',
      data,
    },
  ];
}

const levelNames: Readonly<Record<string, string>> = {
  provinceAgency: '省级社区矫正机构',
  prefectureAgency: '上一级社区矫正机构',
};

function levelName(state: MatterState | undefined): string {
  const decided = findTaken(state, 'decide');
  return (decided && levelNames[actingOfficeOf(decided.event)]) ?? '本机构';
}
