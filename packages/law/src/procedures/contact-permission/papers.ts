import { measures } from '../../articles/index.ts';
import type { CopyOrder, PaperOrder } from '../../kernel/outcome.ts';
import type { Question } from '../../kernel/procedure.ts';
import { findTaken } from '../../kernel/state.ts';
import { formatDay } from '../../time/format.ts';
import { findApplication } from './form.ts';

const by = { signedBy: 'countyAgency' } as const;
const remedy = '对本决定有异议的，可以向本机构提出，也可以向执行地县级人民检察院提出';

function letter(...paragraphs: readonly string[]) {
  const data = { paragraphs: [...paragraphs, remedy], acknowledgement: true };
  return { ...by, template: 'letter', data } as const;
}

/** 审批表, and what the person is told; what was decided on paper has its letter already. */
export function decisionPapers({ state }: Question): readonly PaperOrder[] {
  const decided = findTaken(state, 'decide');
  const asked = findApplication(state);
  if (decided === undefined || asked === undefined) return [];
  const form = {
    ...by,
    kind: 'contactForm',
    title: '会客（接触）审批表',
    template: 'approvalForm',
    data: {},
  } as const;
  if (decided.event.mode === 'record') return [form];
  const { outcome, conditions, reasons } = decided.values as Readonly<Record<string, string | undefined>>;
  const asks = `你申请于${formatDay(asked.from)}至${formatDay(asked.until)}接触${asked.whom}（${asked.place.text}，${asked.manner}）。根据《社区矫正法实施办法》第二十五条，经审批，决定`;
  if (outcome === 'refused') {
    const named = { kind: 'contactRefusal', title: '不准予会客（接触）通知书', counterWord: '会不准' };
    return [form, { ...named, ...letter(`${asks}不准予接触，理由：${reasons}`) }];
  }
  const kept = conditions === undefined ? [] : [`同时应当遵守：${conditions}`];
  const named = { kind: 'contactApproval', title: '准予会客（接触）通知书', counterWord: '会准' };
  return [form, { ...named, ...letter(`${asks}准予接触。只限所批准的人、时间、地点和方式`, ...kept) }];
}

export function decisionCopies({ values, mode }: Question): readonly CopyOrder[] {
  if (mode === 'record') return [];
  const paperKind = values['outcome'] === 'refused' ? 'contactRefusal' : 'contactApproval';
  const copy = { subject: '会客（接触）审批决定', paperKind, article: measures(25) };
  return (['supervisee', 'judicialOffice'] as const).map((kind) => ({ ...copy, recipient: { kind } }));
}

export function annulmentPapers({ reason }: { readonly reason: string }): readonly PaperOrder[] {
  const named = { kind: 'contactAnnulment', title: '撤销会客（接触）决定通知书', counterWord: '会撤' };
  return [{ ...named, ...letter(`原会客（接触）审批决定予以撤销，理由：${reason}`) }];
}
