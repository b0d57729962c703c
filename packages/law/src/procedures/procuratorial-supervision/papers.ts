import { act, measures, procuratorateRules } from '../../articles/index.ts';
import type { CopyOrder, PaperOrder } from '../../kernel/outcome.ts';
import type { Question } from '../../kernel/procedure.ts';
import { findTaken } from '../../kernel/state.ts';
import type { Day } from '../../time/day.ts';
import { formatDay } from '../../time/format.ts';
import { findRaised } from './form.ts';
import type { OpinionForm } from './options.ts';
import { addresseeTitle, officeOf } from './options.ts';
import { findDemand } from './rounds.ts';

/** Whoever of the procuratorate raises it signs: the county's, or the one above that did it itself. */
function procuratorates({ actor }: Question) {
  const region = actor?.office === 'procuratorate' ? actor.low : undefined;
  return {
    template: 'letter',
    signedBy: 'procuratorate',
    ...(region === undefined ? {} : { region }),
  } as const;
}

/** What was said is only written down; the others are numbered. */
const kinds: Readonly<Record<OpinionForm, Pick<PaperOrder, 'title' | 'counterWord'>>> = {
  oral: { title: '口头纠正记录' },
  notice: { title: '纠正违法通知书', counterWord: '检纠' },
  suggestion: { title: '检察建议书', counterWord: '检建' },
};

function toAddressee({ state }: Question): string {
  const { addressee, addresseeName } = findRaised(state) ?? {};
  return addresseeTitle(addressee, addresseeName);
}

/** An agency is greeted by its own name. */
function greeting({ state }: Question): { readonly toOffice?: PaperOrder['signedBy'] } {
  const toOffice = officeOf(findRaised(state)?.addressee);
  return toOffice === undefined ? {} : { toOffice };
}

/** Of what was said a record without number; of the others the notice or the suggestion itself. */
export function raisePapers(question: Question): readonly PaperOrder[] {
  const { form = 'oral' } = findRaised(question.state) ?? {};
  return opinionPaper(question, form, 'raise');
}

export function escalatePapers(question: Question): readonly PaperOrder[] {
  return opinionPaper(question, 'notice', 'escalate');
}

function opinionPaper(question: Question, form: OpinionForm, step: string): readonly PaperOrder[] {
  const { state, mode, context } = question;
  const { act: about } = findRaised(state) ?? {};
  const values = findTaken(state, step)?.values as
    | { readonly found?: string; readonly basis?: string; readonly demand?: string }
    | undefined;
  if (mode === 'record' || values === undefined) return [];
  const { found = '', basis = '', demand = '' } = values;
  const due = findDemand(state, context)?.replyBy;
  const oral = form === 'oral';
  const data = {
    ...greeting(question),
    paragraphs: [
      `经检察查明${about === undefined ? '' : `（${about}）`}：${found}`,
      `上述情形违反了${basis}`,
      `${oral ? '已经口头提出纠正' : '根据《中华人民共和国社区矫正法》第六十二条的规定，提出如下意见'}：${demand}`,
      ...(due === undefined ? [] : [replySentence(due, form)]),
    ],
  };
  const named = { kind: `procuratorial-${form}`, to: toAddressee(question), data };
  return [{ ...procuratorates(question), ...named, ...kinds[form] }];
}

function replySentence(due: Day, form: OpinionForm): string {
  const what = form === 'suggestion' ? '处理结果' : '纠正情况';
  return `请于${formatDay(due)}以前将${what}书面回复本院；不采纳的，请说明理由。有异议的，可以书面提出，本院复查后通知`;
}

export function urgePapers(question: Question): readonly PaperOrder[] {
  const { state, mode, context } = question;
  const { text = '' } = (findTaken(state, 'urge')?.values ?? {}) as { readonly text?: string };
  const due = findDemand(state, context)?.replyBy;
  if (mode === 'record' || due === undefined) return [];
  const paragraphs = [
    '本院对该社区矫正对象有关执法活动提出的监督意见，至今没有收到符合要求的书面回复',
    text,
    `请于${formatDay(due)}以前书面回复本院；不采纳的，请说明理由`,
  ];
  const named = { kind: 'procuratorial-urge', title: '督促回复函', counterWord: '检督' };
  return [
    {
      ...procuratorates(question),
      ...named,
      to: toAddressee(question),
      data: { ...greeting(question), paragraphs },
    },
  ];
}

export function reportUpPapers(question: Question): readonly PaperOrder[] {
  const { state, mode } = question;
  const values = findTaken(state, 'reportUp')?.values as
    | { readonly to?: string; readonly toName?: string; readonly text?: string }
    | undefined;
  if (mode === 'record' || values === undefined) return [];
  const { to = 'upper', toName, text = '' } = values;
  const defaults = {
    upper: '上一级人民检察院',
    superior: '上级机关、主管机关',
    committee: '县委、县人大常委会',
  };
  const paragraphs = [
    `本院向${toAddressee(question)}提出监督意见，至今没有纠正、回复`,
    text,
    '现予报告、通报',
  ];
  const named = { kind: 'procuratorial-report', title: '监督意见未纠正情况报告', counterWord: '检报' };
  return [
    {
      ...procuratorates(question),
      ...named,
      to: toName ?? defaults[to as keyof typeof defaults] ?? defaults.upper,
      data: { paragraphs },
    },
  ];
}

export function reexaminePapers(question: Question): readonly PaperOrder[] {
  const { state, mode } = question;
  const values = findTaken(state, 'reexamine')?.values as
    | { readonly conclusion?: string; readonly text?: string; readonly replyBy?: Day }
    | undefined;
  if (mode === 'record' || values === undefined) return [];
  const { conclusion, text = '', replyBy } = values;
  const upheld = conclusion === 'upheld';
  const paragraphs = [
    '对你单位的书面异议，本院已经复查',
    text,
    upheld ? '原监督意见正确，予以维持' : '原监督意见不当，予以撤回',
    ...(upheld && replyBy !== undefined ? [`请于${formatDay(replyBy)}以前书面回复本院`] : []),
  ];
  const named = { kind: 'procuratorial-reexamination', title: '复查结果通知书', counterWord: '检复' };
  return [
    {
      ...procuratorates(question),
      ...named,
      to: toAddressee(question),
      data: { ...greeting(question), paragraphs },
    },
  ];
}

/** The written answer of the agency: what it did, and why where it did not. */
export function replyPapers({ state, mode }: Question): readonly PaperOrder[] {
  const {
    adopted,
    measures: done = '',
    reasons,
  } = (findTaken(state, 'reply')?.values ?? {}) as {
    readonly adopted?: string;
    readonly measures?: string;
    readonly reasons?: string;
  };
  const signer = officeOf(findRaised(state)?.addressee);
  if (mode === 'record' || signer === undefined) return [];
  const said = { adopted: '予以采纳', partly: '部分采纳', notAdopted: '不予采纳' };
  const paragraphs = [
    `你院的监督意见收悉，本机构${said[adopted as keyof typeof said] ?? '已经处理'}。现将处理、改正的情况回复如下`,
    done,
    ...(reasons === undefined ? [] : [`理由：${reasons}`]),
  ];
  const named = { kind: 'procuratorial-reply', title: '关于监督意见的书面回复', counterWord: '回检' };
  return [{ ...named, ...toProcurator(state), signedBy: signer, data: { paragraphs } }];
}

export function objectPapers({ state, mode }: Question): readonly PaperOrder[] {
  const { text = '' } = (findTaken(state, 'object')?.values ?? {}) as { readonly text?: string };
  const signer = officeOf(findRaised(state)?.addressee);
  if (mode === 'record' || signer === undefined) return [];
  const paragraphs = ['对你院的监督意见，本机构有异议', text, '请予复查'];
  const named = { kind: 'procuratorial-objection', title: '对监督意见的书面异议', counterWord: '异检' };
  return [{ ...named, ...toProcurator(state), signedBy: signer, data: { paragraphs } }];
}

/** A letter to the procuratorate that raised the opinion, by its own name. */
function toProcurator(state: Question['state']) {
  const { by } = findTaken(state, 'raise')?.event ?? {};
  const to = by?.stated?.bodyName ?? (by?.office === 'procuratorate' ? by.bodyName : '执行地县级人民检察院');
  return { template: 'letter', to } as const;
}

/** To the agency it is about; a body outside is served by the procuratorate itself. */
function toSupervised(paperKind: (question: Question) => string, subject: string) {
  return (question: Question): readonly CopyOrder[] => {
    const office = officeOf(findRaised(question.state)?.addressee);
    if (question.mode === 'record' || office === undefined) return [];
    return [{ recipient: { kind: office }, subject, paperKind: paperKind(question), article: act(62) }];
  };
}

export const raiseCopies = toSupervised(
  ({ state }) => `procuratorial-${findRaised(state)?.form ?? 'oral'}`,
  '检察监督意见',
);
export const escalateCopies = toSupervised(() => 'procuratorial-notice', '纠正违法通知书');
export const urgeCopies = toSupervised(() => 'procuratorial-urge', '督促回复');
export const reexamineCopies = toSupervised(() => 'procuratorial-reexamination', '复查结果');

/** Back to the procuratorate. */
function toProcuratorate(paperKind: string, subject: string, article: CopyOrder['article']) {
  return ({ mode }: Question): readonly CopyOrder[] =>
    mode === 'record'
      ? []
      : [{ recipient: { kind: 'procuratorate', level: 'county' }, subject, paperKind, article }];
}

export const replyCopies = toProcuratorate('procuratorial-reply', '书面回复监督意见', measures(57));
export const objectCopies = toProcuratorate(
  'procuratorial-objection',
  '对监督意见的书面异议',
  procuratorateRules(554),
);

/** An opinion that was taken back: whoever got it is told. */
export function annulmentPapers(question: Question & { readonly reason: string }): readonly PaperOrder[] {
  const paragraphs = [`本院对你单位提出的监督意见予以撤回，理由：${question.reason}`];
  const named = { kind: 'procuratorial-annulment', title: '撤回监督意见通知书', counterWord: '检撤' };
  return [
    {
      ...procuratorates(question),
      ...named,
      to: toAddressee(question),
      data: { ...greeting(question), paragraphs },
    },
  ];
}
