import type { PaperOrder } from '../../kernel/outcome.ts';
import type { Question } from '../../kernel/procedure.ts';
import { findTaken } from '../../kernel/state.ts';
import type { Day } from '../../time/day.ts';
import { formatDay } from '../../time/format.ts';
import { letter, remedy, signedBy, withoutStop } from './letters.ts';
import { coordinationResults, labelOf, reasons } from './options.ts';
import { isIncoming, newAgencyName, oldAgencyName } from './places.ts';
import { dayOfStep, isApproved, valuesOf, wasOnPaper } from './records.ts';

/** The papers up to the decision. What was sent or decided on paper keeps its own number and is not issued again. */

/** MOVE-02: 征求意见函. */
export function inquiryLetter(question: Question): readonly PaperOrder[] {
  const application = valuesOf(question.state, 'apply');
  const asking = valuesOf(question.state, 'ask');
  if (application === undefined || asking === undefined || wasOnPaper(question.state, 'ask')) return [];
  const { relatives } = application;
  return [
    letter(question, {
      kind: 'relocationInquiry',
      title: '变更执行地征求意见函',
      side: 'old',
      counterWord: '征询',
      to: newAgencyName(question),
      content: {
        introduce: 'full',
        paragraphs: [
          `该社区矫正对象因${labelOf(reasons, application.reason)}申请将执行地变更到${application.place.text}，拟于${formatDay(application.intendedOn)}迁往${application.address}。申请的原因：${withoutStop(application.reasonText)}`,
          ...(relatives === undefined ? [] : [`当地亲属、保证人：${withoutStop(relatives)}`]),
          '根据《社区矫正法实施办法》第三十条，现征求你机构的意见。请在接到本函之日起五日内核实下列情况，作出是否同意接收的意见并书面回复',
        ],
        points: [
          '居住的地址是否真实，能否稳定居住',
          '工作、就学和生活来源',
          '家庭成员和亲属的情况、态度',
          '保证人的情况（有保证人的）',
          ...(asking.questions === undefined ? [] : [withoutStop(asking.questions)]),
        ],
        attachments: ['变更执行地申请及证明材料'],
        stub: [
          ['新执行地', application.place.text],
          ['申请日期', formatDay(dayOfStep(question.state, 'apply')!)],
        ],
      },
    }),
  ];
}

/** MOVE-03: 回复函, in the name of the new county. */
export function answerLetter(question: Question): readonly PaperOrder[] {
  const answer = valuesOf(question.state, 'answer');
  if (answer === undefined || wasOnPaper(question.state, 'answer')) return [];
  const agreed = answer.opinion === 'agree';
  return [
    letter(question, {
      kind: 'relocationAnswer',
      title: '变更执行地征求意见回复函',
      side: 'new',
      counterWord: '复函',
      to: oldAgencyName(question),
      content: {
        paragraphs: [
          `你机构关于该社区矫正对象变更执行地的征求意见函${receivedText(question)}收悉。经核实，情况如下`,
        ],
        points: [
          `居住：${withoutStop(answer.residence)}`,
          `工作、生活来源：${withoutStop(answer.livelihood)}`,
          `家庭、亲属：${withoutStop(answer.family)}`,
          ...(answer.guarantor === undefined ? [] : [`保证人：${withoutStop(answer.guarantor)}`]),
        ],
        closing: [
          `${agreed ? '我机构同意接收' : '我机构不同意接收'}${answer.reasons === undefined ? '' : `，理由：${withoutStop(answer.reasons)}`}`,
          '根据《社区矫正法实施办法》第三十条，现予回复',
        ],
        stub: [['意见', agreed ? '同意接收' : '不同意接收']],
      },
    }),
  ];
}

function receivedText({ state }: Question): string {
  const on: Day | undefined =
    valuesOf(state, 'acknowledge')?.receivedOn ??
    valuesOf(state, 'answer')?.receivedOn ??
    valuesOf(state, 'inquiry')?.receivedOn;
  return on === undefined ? '' : `已于${formatDay(on)}`;
}

/** MOVE-04: 协调请示. */
export function disputeLetter(question: Question): readonly PaperOrder[] {
  const dispute = valuesOf(question.state, 'dispute');
  const answer = valuesOf(question.state, 'answer');
  if (dispute === undefined || answer === undefined || wasOnPaper(question.state, 'dispute')) return [];
  return [
    letter(question, {
      kind: 'relocationDispute',
      title: '变更执行地报请协调的请示',
      side: 'old',
      counterWord: '请协',
      to: '上一级社区矫正机构',
      content: {
        introduce: 'full',
        paragraphs: [
          `该社区矫正对象申请变更执行地，${newAgencyName(question)}回复不同意接收，理由：${withoutStop(answer.reasons ?? '没有写明')}`,
          `我机构对回复意见有异议：${withoutStop(dispute.reasons)}`,
          '根据《社区矫正法实施办法》第三十条，报请协调解决',
        ],
        attachments: ['变更执行地申请及证明材料', '征求意见函、回复函'],
      },
    }),
  ];
}

/** MOVE-04: 协调意见. */
export function coordinationLetter(question: Question): readonly PaperOrder[] {
  const coordination = valuesOf(question.state, 'coordinate');
  if (coordination === undefined || wasOnPaper(question.state, 'coordinate')) return [];
  return [
    letter(question, {
      kind: 'relocationCoordination',
      title: '变更执行地协调意见',
      side: 'prefecture',
      counterWord: '协复',
      to: `${oldAgencyName(question)}、${newAgencyName(question)}`,
      content: {
        paragraphs: [
          `关于该社区矫正对象变更执行地的分歧，经协调：${labelOf(coordinationResults, coordination.result)}。${withoutStop(coordination.text)}`,
          '请原执行地县级社区矫正机构据此依法作出决定',
        ],
      },
    }),
  ];
}

/** 审批表 and the decision itself; the reasons of a refusal, and what may be done against it, stand on it. */
export function decisionPapers(question: Question): readonly PaperOrder[] {
  const decision = findTaken(question.state, 'decide');
  if (decision === undefined || isIncoming(question)) return [];
  const form: PaperOrder = {
    kind: 'relocationApproval',
    template: 'approvalForm',
    title: '变更执行地审批表',
    ...signedBy(question, 'old'),
    data: { steps: ['apply', 'opinion', 'answer', 'coordinate', 'decide'] },
  };
  if (decision.event.mode === 'record') return [form];
  return [form, isApproved(question.state) ? approval(question) : refusal(question)];
}

function approval(question: Question): PaperOrder {
  const to = valuesOf(question.state, 'apply')?.place.text ?? '';
  return letter(question, {
    kind: 'relocationDecision',
    title: '变更执行地决定书',
    side: 'old',
    counterWord: '变更决',
    content: {
      introduce: 'full',
      paragraphs: [
        `你因${labelOf(reasons, valuesOf(question.state, 'apply')?.reason)}申请变更执行地。根据《社区矫正法》第二十七条、《社区矫正法实施办法》第三十条，经征求${newAgencyName(question)}的意见，决定同意将你的执行地变更到${to}`,
        `请自收到本决定之日起七日内到${newAgencyName(question)}报到。报到之前仍由本机构负责监督管理`,
      ],
      closing: [remedy],
      acknowledgement: true,
      stub: [['新执行地', to]],
    },
  });
}

function refusal(question: Question): PaperOrder {
  const why = valuesOf(question.state, 'decide')?.reasons ?? '没有写明';
  return letter(question, {
    kind: 'relocationRefusal',
    title: '不同意变更执行地决定书',
    side: 'old',
    counterWord: '不变决',
    content: {
      introduce: 'full',
      paragraphs: [
        `你申请将执行地变更到${valuesOf(question.state, 'apply')?.place.text ?? ''}。根据《社区矫正法实施办法》第三十条，经审核，决定不同意变更，理由：${withoutStop(why)}`,
      ],
      closing: [remedy],
      acknowledgement: true,
    },
  });
}

/** An issued decision is replaced by reference, never altered. */
export function annulmentPapers(question: Question & { readonly reason: string }): readonly PaperOrder[] {
  if (isIncoming(question)) return [];
  return [
    letter(question, {
      kind: 'relocationAnnulment',
      title: '撤销变更执行地决定通知书',
      side: 'old',
      counterWord: '变撤',
      content: {
        paragraphs: [
          `关于该社区矫正对象变更执行地的决定予以撤销，原决定不再有效，理由：${withoutStop(question.reason)}`,
        ],
        closing: [remedy],
        acknowledgement: true,
      },
    }),
  ];
}
