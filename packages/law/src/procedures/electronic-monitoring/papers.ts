import { act, measures } from '../../articles/index.ts';
import type { CaseFacts } from '../../facts/facts.ts';
import type { CopyOrder, PaperOrder } from '../../kernel/outcome.ts';
import type { Question } from '../../kernel/procedure.ts';
import type { TakenStep } from '../../kernel/state.ts';
import { findTaken } from '../../kernel/state.ts';
import type { Day } from '../../time/day.ts';
import { formatDay } from '../../time/format.ts';
import { dayOf } from '../../time/zone.ts';
import { actingAgency } from '../acting-agency.ts';
import { hasGuardian } from '../minority.ts';
import { findProposed, groundLabel } from './form.ts';
import { ordersOf } from './orders.ts';

const remedy = '对本决定有异议的，可以向本机构提出，也可以向执行地县级人民检察院提出';
const demands =
  '使用期间应当随身佩戴，按要求充电，保持装置正常工作；不得拆卸、损毁、转借；发现故障、损坏的，立即报告';
const consequences =
  '违反上述要求的，依法给予训诫、警告，提请公安机关给予治安管理处罚；情节严重的，依法提请撤销缓刑、撤销假释或者收监执行';
const agency = { signedBy: 'countyAgency', template: 'letter' } as const;

function form(kind: string, title: string, steps: readonly string[]): PaperOrder {
  return { kind, title, template: 'approvalForm', signedBy: 'countyBureau', data: { steps } };
}

/** 审批表; of an approval the decision and the notice that the person signs. */
export function decisionPapers({ state }: Question): readonly PaperOrder[] {
  const decided = findTaken(state, 'decide');
  if (decided === undefined) return [];
  const sheet = form('monitoringForm', '使用电子定位装置审批表', [
    'propose',
    'hear',
    'opinion',
    'legalReview',
    'decide',
  ]);
  return [sheet, ...orderPapers({ state }, decided, 'first')];
}

/** The same of an extension; the assessment it rests on stands in the form. */
export function extensionPapers({ state }: Question): readonly PaperOrder[] {
  const decided = findTaken(state, 'extend');
  if (decided === undefined) return [];
  const sheet = form('monitoringExtensionForm', '延长使用电子定位装置审批表', ['assess', 'extend']);
  return [sheet, ...orderPapers({ state }, decided, 'extension')];
}

function orderPapers(
  { state }: Pick<Question, 'state'>,
  decided: TakenStep,
  kind: 'first' | 'extension',
): readonly PaperOrder[] {
  const order = ordersOf(state).find(({ step }) => step === decided);
  if (order === undefined || decided.event.mode === 'record') return [];
  const { ground, on } = findProposed(state) ?? {};
  const days = `自${formatDay(order.from)}起至${formatDay(order.until)}止`;
  const because = `你${on === undefined ? '' : `于${formatDay(on)}`}有“${groundLabel(ground)}”的情形，以上事实有证据证实`;
  const { reasons: why = '' } = decided.values as { readonly reasons?: string };
  const reasons = `理由：${why}`;
  const approved = '根据《中华人民共和国社区矫正法》第二十九条，经县级司法行政部门负责人批准，决定';
  const first = kind === 'first';
  const data = {
    paragraphs: [
      ...(first ? [because] : ['使用电子定位装置的期限届满，经评估仍有必要']),
      reasons,
      `${approved}${first ? '' : '延长'}对你使用电子定位装置，期限${days}。不需要继续使用的，及时解除；期满没有批准延长的，自行终止`,
      remedy,
    ],
    acknowledgement: true,
  };
  const decision: PaperOrder = first
    ? { ...agency, kind: 'monitoringOrder', title: '使用电子定位装置决定书', counterWord: '定决', data }
    : {
        ...agency,
        kind: 'monitoringExtension',
        title: '延长使用电子定位装置决定书',
        counterWord: '定延',
        data,
      };
  return [decision, notice(days)];
}

function notice(days: string): PaperOrder {
  return {
    ...agency,
    kind: 'monitoringNotice',
    title: '使用电子定位装置告知书',
    counterWord: '定告',
    data: {
      paragraphs: [
        '根据《社区矫正法实施办法》第三十七条，现将使用电子定位装置的期限、要求和违反的后果告知如下',
        `期限：${days}`,
        `要求：${demands}`,
        `后果：${consequences}`,
        '通过电子定位装置获得的信息严格保密，只用于社区矫正工作',
      ],
      acknowledgement: true,
    },
  };
}

/** Both go to the person; the office learns of it. */
function copiesOf(step: 'decide' | 'extend', decisionKind: string) {
  return ({ state, mode, facts, happenedAt }: Question): readonly CopyOrder[] => {
    const decided = findTaken(state, step);
    const order = ordersOf(state).find((one) => one.step === decided);
    if (mode === 'record' || order === undefined) return [];
    const supervisee = { kind: 'supervisee' } as const;
    const decision = { subject: '使用电子定位装置决定', paperKind: decisionKind, article: act(29) };
    return [
      { ...decision, recipient: supervisee },
      {
        subject: '使用电子定位装置告知',
        paperKind: 'monitoringNotice',
        article: measures(37),
        recipient: supervisee,
      },
      { ...decision, recipient: { kind: 'judicialOffice' } },
      ...guardianCopies(facts, dayOf(happenedAt), decisionKind),
    ];
  };
}

/** The guardian of a minor gets it too, where the register names one (《实施办法》第五十五条). */
function guardianCopies(facts: CaseFacts, on: Day, paperKind: string): readonly CopyOrder[] {
  const { guardian } = facts.supervisee;
  if (guardian === undefined || !hasGuardian(facts, on)) return [];
  const recipient = { kind: 'named', office: 'supervisee', name: guardian } as const;
  return [{ recipient, subject: '使用电子定位装置决定', paperKind, article: measures(55) }];
}

export const decisionCopies = copiesOf('decide', 'monitoringOrder');
export const extensionCopies = copiesOf('extend', 'monitoringExtension');

/** EM-04: taken off, and until when data were collected. */
export function removalPapers(question: Question): readonly PaperOrder[] {
  const { state, mode } = question;
  const removed = findTaken(state, 'remove');
  const { removedOn: on } = (removed?.values ?? {}) as { readonly removedOn?: Day };
  if (mode === 'record' || on === undefined) return [];
  return [
    {
      ...agency,
      signedBy: actingAgency(question),
      kind: 'monitoringRemoval',
      title: '解除电子定位装置通知书',
      counterWord: '定解',
      data: {
        paragraphs: [
          `根据《中华人民共和国社区矫正法》第二十九条，对你使用的电子定位装置于${formatDay(on)}停用、取下`,
          '自停用之日起不再收集你的定位信息；已经取得的信息仍然严格保密',
        ],
        acknowledgement: true,
      },
    },
  ];
}

export function removalCopies({ mode }: Question): readonly CopyOrder[] {
  if (mode === 'record') return [];
  const copy = { subject: '解除电子定位装置', paperKind: 'monitoringRemoval', article: act(29) };
  return [
    { ...copy, recipient: { kind: 'supervisee' } },
    { ...copy, recipient: { kind: 'countyAgency' } },
  ];
}

export function annulmentPapers({ reason }: { readonly reason: string }): readonly PaperOrder[] {
  const data = {
    paragraphs: [`原使用电子定位装置的决定予以撤销，装置立即停用、取下，理由：${reason}`, remedy],
    acknowledgement: true,
  };
  const named = { kind: 'monitoringAnnulment', title: '撤销使用电子定位装置决定通知书', counterWord: '定撤' };
  return [{ ...agency, ...named, data }];
}
