import { measures } from '../../articles/index.ts';
import type { CopyOrder, PaperOrder } from '../../kernel/outcome.ts';
import type { Question } from '../../kernel/procedure.ts';
import { findTaken } from '../../kernel/state.ts';
import { ruleActive } from '../../rules/active.ts';
import { formatDay } from '../../time/format.ts';
import { findApplication } from './form.ts';

const by = { signedBy: 'countyAgency' } as const;
const remedy = '对本决定有异议的，可以向本机构提出，也可以向执行地县级人民检察院提出';

/** The person's letter: what was decided in it is read again by whoever checks the place. */
function toPerson(...paragraphs: readonly string[]) {
  const data = { paragraphs: [...paragraphs, remedy], acknowledgement: true };
  return { ...by, template: 'letter', data } as const;
}

/** 审批表, the person's letter, and of an approval the notice to the court and the procuratorate. */
export function decisionPapers(question: Question): readonly PaperOrder[] {
  const decided = findTaken(question.state, 'decide');
  const asked = findApplication(question.state);
  if (decided === undefined || asked === undefined) return [];
  const form: PaperOrder = {
    ...by,
    kind: 'placeForm',
    title: '进入特定区域（场所）审批表',
    template: 'approvalForm',
    data: {},
  };
  if (decided.event.mode === 'record') return [form];
  const { outcome, conditions, reasons } = decided.values as Readonly<Record<string, string | undefined>>;
  const days = `${formatDay(asked.from)}至${formatDay(asked.until)}`;
  const asks = `你申请于${days}进入${asked.place.text}。根据《社区矫正法实施办法》第三十九条，经审批，决定`;
  if (outcome === 'refused') {
    const named = { kind: 'placeRefusal', title: '不批准进入特定区域（场所）通知书', counterWord: '进不准' };
    return [form, { ...named, ...toPerson(`${asks}不批准进入，理由：${reasons}`) }];
  }
  const kept = conditions === undefined ? [] : [`同时应当遵守：${conditions}`];
  const named = { kind: 'placeApproval', title: '批准进入特定区域（场所）通知书', counterWord: '进准' };
  const notice: PaperOrder = {
    ...by,
    kind: 'placeNotice',
    title: '关于批准进入特定区域（场所）的通知',
    template: 'letter',
    counterWord: '进通',
    to: courtOf(question),
    data: {
      introduce: 'full',
      paragraphs: [
        `该对象被禁止进入特定区域、场所，禁止令写明经批准可以进入。本机构批准其于${days}进入${asked.place.text}`,
        '根据《社区矫正法实施办法》第三十九条的规定，现予通知',
      ],
      copiedTo: ['执行地县级人民检察院'],
    },
  };
  return [form, { ...named, ...toPerson(`${asks}批准进入。只限所批准的区域、场所和日期`, ...kept) }, notice];
}

export function decisionCopies(question: Question): readonly CopyOrder[] {
  const { values, mode } = question;
  if (mode === 'record') return [];
  const approved = values['outcome'] !== 'refused';
  const own = {
    subject: '进入特定区域（场所）审批决定',
    paperKind: approved ? 'placeApproval' : 'placeRefusal',
    article: measures(39),
  };
  const told = (['supervisee', 'judicialOffice'] as const).map((kind) => ({ ...own, recipient: { kind } }));
  if (!approved || !ruleActive('SUP-16')) return told;
  const notice = { subject: '批准进入特定区域（场所）', paperKind: 'placeNotice', article: measures(39) };
  return [
    ...told,
    { ...notice, recipient: { kind: 'named', office: 'court', name: courtOf(question) } },
    { ...notice, recipient: { kind: 'procuratorate', level: 'county' } },
  ];
}

export function annulmentPapers({ reason }: { readonly reason: string }): readonly PaperOrder[] {
  const named = { kind: 'placeAnnulment', title: '撤销进入特定区域（场所）决定通知书', counterWord: '进撤' };
  return [{ ...named, ...toPerson(`原进入特定区域（场所）审批决定予以撤销，理由：${reason}`) }];
}

function courtOf({ state, facts }: Pick<Question, 'state' | 'facts'>): string {
  const stated = findTaken(state, 'decide')?.values['court'];
  return typeof stated === 'string' ? stated : (facts.decision?.authority ?? '原审人民法院');
}
