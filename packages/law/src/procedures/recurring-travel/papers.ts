import { measures } from '../../articles/index.ts';
import type { CopyOrder, PaperOrder } from '../../kernel/outcome.ts';
import type { Question } from '../../kernel/procedure.ts';
import { findTaken } from '../../kernel/state.ts';
import { formatDay } from '../../time/format.ts';
import { findApplication, placesOf } from './form.ts';
import { findValidity } from './validity.ts';

const by = { signedBy: 'countyAgency' } as const;
const remedy = '对本决定有异议的，可以向本机构提出，也可以向执行地县级人民检察院提出';

function toPerson(...paragraphs: readonly string[]) {
  const data = { paragraphs: [...paragraphs, remedy], acknowledgement: true };
  return { ...by, template: 'letter', data } as const;
}

/** 审批表 and the person's letter: which places, until when, and that every trip is reported. */
export function decisionPapers({ state }: Question): readonly PaperOrder[] {
  const decided = findTaken(state, 'decide');
  const asked = findApplication(state);
  if (state === undefined || decided === undefined || asked === undefined) return [];
  const form: PaperOrder = {
    ...by,
    kind: 'recurringTravelForm',
    title: '经常性跨市县活动审批表',
    template: 'approvalForm',
    data: {},
  };
  if (decided.event.mode === 'record') return [form];
  const { outcome, demands, reasons } = decided.values as Readonly<Record<string, string | undefined>>;
  const places = placesOf(asked)
    .map(({ text }) => text)
    .join('、');
  const begins = `你申请经常去往${places}（${asked.frequency}）。根据《社区矫正法实施办法》第二十九条，经审批，决定`;
  if (outcome === 'refused') {
    const named = {
      kind: 'recurringTravelRefusal',
      title: '不批准经常性跨市县活动通知书',
      counterWord: '跨不准',
    };
    return [form, { ...named, ...toPerson(`${begins}不批准，理由：${reasons}`) }];
  }
  const { from, until } = findValidity(state) ?? asked;
  const kept = demands === undefined ? [] : [`同时应当遵守：${demands}`];
  const named = { kind: 'recurringTravelApproval', title: '批准经常性跨市县活动通知书', counterWord: '跨准' };
  return [
    form,
    {
      ...named,
      ...toPerson(
        `${begins}批准，有效期自${formatDay(from)}起至${formatDay(until)}止`,
        '只限批准的市、县、时间和频次，每次去往通过电话、微信等方式报告；去其他地方的，另行申请外出。期满仍有需要的，重新申请',
        ...kept,
      ),
    },
  ];
}

export function decisionCopies({ values, mode }: Question): readonly CopyOrder[] {
  if (mode === 'record') return [];
  const paperKind = values['outcome'] === 'refused' ? 'recurringTravelRefusal' : 'recurringTravelApproval';
  const copy = { subject: '经常性跨市县活动审批决定', paperKind, article: measures(29) };
  return (['supervisee', 'judicialOffice'] as const).map((kind) => ({ ...copy, recipient: { kind } }));
}

/** Ended before its day: the person is told in writing from when on the approval holds no longer. */
export function endPapers({ state, mode }: Question): readonly PaperOrder[] {
  const validity = state === undefined ? undefined : findValidity(state);
  const text = findTaken(state, 'end')?.values['text'];
  if (mode === 'record' || validity === undefined || typeof text !== 'string') return [];
  const named = { kind: 'recurringTravelEnd', title: '终止经常性跨市县活动批准通知书', counterWord: '跨终' };
  const says = `原批准的经常性跨市县活动到${formatDay(validity.until)}终止，理由：${text}。以后去往的，根据《社区矫正法实施办法》第二十七条、第二十九条按外出申请`;
  return [{ ...named, ...toPerson(says) }];
}

export function endCopies({ mode }: Question): readonly CopyOrder[] {
  if (mode === 'record') return [];
  const copy = {
    subject: '终止经常性跨市县活动批准',
    paperKind: 'recurringTravelEnd',
    article: measures(29),
  };
  return (['supervisee', 'judicialOffice'] as const).map((kind) => ({ ...copy, recipient: { kind } }));
}

export function annulmentPapers({ reason }: { readonly reason: string }): readonly PaperOrder[] {
  const named = {
    kind: 'recurringTravelAnnulment',
    title: '撤销经常性跨市县活动决定通知书',
    counterWord: '跨撤',
  };
  return [{ ...named, ...toPerson(`原经常性跨市县活动审批决定予以撤销，理由：${reason}`) }];
}
