import { act } from '../../articles/index.ts';
import type { BrokenRule, ProposalLetterContent } from '../../kernel/form-content.ts';
import type { PaperOrder } from '../../kernel/outcome.ts';
import type { ApprovalFormContent, LetterContent } from '../../kernel/paper-content.ts';
import type { Question } from '../../kernel/procedure.ts';
import { findTaken } from '../../kernel/state.ts';
import type { Day } from '../../time/day.ts';
import { formatDay } from '../../time/format.ts';
import { dayOf } from '../../time/zone.ts';
import { actingAgency } from '../acting-agency.ts';
import { publicityPaper } from '../publicity.ts';
import { foundOf } from './findings.ts';
import type { Assessed, Opening } from './form.ts';
import type { Treatment } from './options.ts';
import { labelOf, statements, treatments } from './options.ts';
import { penaltyArticles } from './penalty.ts';
import { findAssessed, findDecided, findOpening, findStatement } from './records.ts';
import { findRung } from './rung.ts';

const county = { signedBy: 'countyAgency' } as const;

/** 训诫、警告 are no administrative penalties: no review and no action are named for them (《实施办法》第三十二条). */
export const remedy =
  '对本决定有异议的，可以向本机构提出，本机构及时处理并答复；对处理结果仍有异议的，可以向执行地县级人民检察院提出';

export const recordTitle = '违规事实调查核实记录和证据清单';

/** What was done on paper has gone out long ago: no letter is made again. */
export function isNew({ state }: Question, step: string): boolean {
  return findTaken(state, step)?.event.mode === 'permit';
}

function sheet(
  kind: string,
  title: string,
  steps: readonly string[],
  office: PaperOrder['signedBy'],
): PaperOrder {
  return { kind, title, template: 'approvalForm', signedBy: office, data: { steps } };
}

function toPerson(
  order: Pick<PaperOrder, 'kind' | 'title' | 'counterWord'>,
  ...paragraphs: readonly string[]
): PaperOrder {
  const data: LetterContent = { paragraphs, acknowledgement: true };
  return { ...county, ...order, template: 'letter', data };
}

/** Where everybody signs by hand on the printed transcript. */
const signatureLine =
  '以上笔录我看过（已向我宣读），和我说的相符。被询问人（签名、捺指印）：＿＿＿＿＿＿　翻译人员：＿＿＿＿＿＿　询问人：＿＿＿＿＿＿　记录人：＿＿＿＿＿＿';

/** One transcript a sheet: nobody reads what another person said. */
export function transcriptPapers(question: Question): readonly PaperOrder[] {
  const heard = findTaken(question.state, 'hear');
  if (heard === undefined || !isNew(question, 'hear')) return [];
  const office = heard.event.by.office === 'judicialOffice' ? 'judicialOffice' : 'countyAgency';
  return [
    {
      ...sheet('transcript', '调查笔录', ['hear'], office),
      data: { steps: ['hear'], latest: true, note: signatureLine } satisfies ApprovalFormContent,
    },
  ];
}

export function proposalPapers({ state }: Question): readonly PaperOrder[] {
  const proposed = findTaken(state, 'propose');
  if (proposed === undefined) return [];
  const office = proposed.event.by.office === 'judicialOffice' ? 'judicialOffice' : 'countyAgency';
  return [sheet('violationRecord', recordTitle, ['open', 'hear', 'collect', 'propose'], office)];
}

/** 告知: what is meant to be done, on what ground, and that he may speak. */
export function noticePapers(question: Question): readonly PaperOrder[] {
  const told = findTaken(question.state, 'tell');
  const assessed = findAssessed(question.state);
  if (told === undefined || assessed === undefined || !isNew(question, 'tell')) return [];
  const until = told.values['until'] as Day | undefined;
  const order = { kind: 'violationNotice', title: '拟处理意见告知书', counterWord: '处告' };
  return [
    toPerson(
      order,
      ...groundWords(question, assessed),
      `本机构拟${treatmentWords(question, assessed.treatment)}`,
      `你有权陈述、申辩，提出事实、理由和证据${until === undefined ? '' : `，请于${formatDay(until)}以前提出`}；本机构不因陈述、申辩加重处理`,
    ),
  ];
}

function groundWords(question: Question, { facts, violated, reasons }: Assessed): readonly string[] {
  const opening = findOpening(question.state);
  return [
    `经调查核实：${facts}`,
    `上述行为违反了${violated}。证据和理由：${reasons}`,
    `依据${articleWords(question, opening)}`,
  ];
}

/** The articles by which it is treated, as they are quoted in the paper. */
function articleWords(question: Question, opening: Opening | undefined): string {
  const treatment = findAssessed(question.state)?.treatment;
  const found = foundOf(question);
  const own =
    treatment === 'police' && opening !== undefined
      ? penaltyArticles(opening.kind)
      : found === undefined
        ? []
        : (findRung(found)?.articles ?? []);
  return [act(28), ...own].map(({ label }) => label).join('、');
}

function treatmentWords({ facts }: Question, treatment: Treatment): string {
  switch (treatment) {
    case 'admonition':
    case 'warning':
      return `对你给予${labelOf(treatments, treatment)}`;
    case 'police':
      return '提请公安机关对你给予治安管理处罚';
    case 'revocation':
      return facts.measure === 'parole' ? '提请撤销对你的假释' : '提请撤销对你的缓刑';
    case 'recall':
      return '提请对你收监执行';
    case 'refused':
      return '对你不予处理';
  }
}

const formTitles: Readonly<Record<Treatment, string>> = {
  admonition: '社区矫正训诫审批表',
  warning: '社区矫正警告审批表',
  police: '提请治安管理处罚审核表',
  revocation: '违规处理审批表',
  recall: '违规处理审批表',
  refused: '违规处理审批表',
};

/** The approval form, and what goes out: the decision to the person, or form 9 to the police. */
export function decisionPapers(question: Question): readonly PaperOrder[] {
  const decided = findDecided(question.state);
  const assessed = findAssessed(question.state);
  if (decided === undefined) return [];
  const { outcome } = decided;
  const steps = ['open', 'propose', 'opinion', 'statement', 'legalReview', 'decide'];
  const form = sheet('violationForm', formTitles[outcome], steps, 'countyAgency');
  if (assessed === undefined || !isNew(question, 'decide')) return [form];
  if (outcome === 'police') return [form, policePaper(question, assessed)];
  if (outcome === 'revocation' || outcome === 'recall') return [form];
  return [form, personPaper(question, assessed, outcome, decided.reasons)];
}

const personTitles = {
  admonition: { kind: 'admonitionDecision', title: '社区矫正训诫决定书', counterWord: '训决' },
  warning: { kind: 'warningDecision', title: '社区矫正警告决定书', counterWord: '警决' },
  refused: { kind: 'noTreatmentDecision', title: '不予处理决定书', counterWord: '不处' },
} as const;

function personPaper(
  question: Question,
  assessed: Assessed,
  outcome: keyof typeof personTitles,
  reasons: string | undefined,
): PaperOrder {
  if (outcome === 'refused') {
    return toPerson(
      personTitles[outcome],
      `本机构对你涉嫌违反${assessed.violated}进行了调查核实。根据《社区矫正法》第二十八条，决定不予处理，理由：${reasons ?? ''}`,
      remedy,
    );
  }
  return toPerson(
    personTitles[outcome],
    ...groundWords(question, assessed).slice(0, 2),
    ...statementWords(question),
    `依据${articleWords(question, findOpening(question.state))}，决定对你给予${labelOf(treatments, outcome)}`,
    '你应当认识错误，立即改正，遵守法律、行政法规和监督管理规定；仍不改正的，依法另行处理',
    remedy,
  );
}

function statementWords({ state }: Question): readonly string[] {
  const said = findStatement(state);
  const heard = findDecided(state)?.heard;
  if (said === undefined) return [];
  return heard === undefined
    ? [`本机构已将拟处理意见告知你：${labelOf(statements, said.statement)}`]
    : [`本机构听取了你的陈述、申辩，复核意见：${heard}`];
}

/** Form 9 of 2026 (治安管理处罚建议书): the person, what was violated, the facts, the articles and what is proposed. */
function policePaper(question: Question, { facts, violated, reasons }: Assessed): PaperOrder {
  const opening = findOpening(question.state);
  const data: ProposalLetterContent = {
    proposes: 'publicSecurityPenalty',
    violated: [brokenBy(opening)],
    facts: [facts, `违反的规定：${violated}`, `证据和理由：${reasons}`],
    basis: articleWords(question, opening),
    attachments: [recordTitle, '证据材料'],
    copiedTo: ['执行地县级人民检察院'],
  };
  return {
    ...county,
    kind: 'policeProposal',
    title: '治安管理处罚建议书',
    template: 'proposalLetter',
    counterWord: '治建',
    to: '执行地县级公安机关',
    data,
  };
}

function brokenBy(opening: Opening | undefined): BrokenRule {
  switch (opening?.kind) {
    case 'prohibition':
      return 'injunction';
    case 'occupationBan':
    case 'publicSecurity':
      return 'law';
    default:
      return 'supervision';
  }
}

/** MINOR-04. */
export function guardianPapers(question: Question): readonly PaperOrder[] {
  const told = findTaken(question.state, 'notifyGuardian');
  if (told === undefined || !isNew(question, 'notifyGuardian')) return [];
  const guardian = told.values['guardian'] as string;
  const signedBy = actingAgency(question);
  const data: LetterContent = {
    introduce: 'person',
    paragraphs: [
      `${signedBy === 'judicialOffice' ? '县级社区矫正机构' : '本机构'}对你所监护的上述社区矫正对象作出了处理决定，将向其宣布、送达。根据《社区矫正法实施办法》第五十五条，请你到场`,
    ],
    acknowledgement: false,
  };
  return [
    {
      signedBy,
      kind: 'violationGuardianNotice',
      title: '处理决定宣布监护人到场通知书',
      template: 'letter',
      counterWord: '处监',
      to: guardian,
      data,
    },
  ];
}

/** The result goes to the procuratorate; what it is stands in the decision that is sent along, not in the letter. */
export function resultPapers(question: Question): readonly PaperOrder[] {
  if (!isNew(question, 'result')) return [];
  const { decidedOn, organ } = findTaken(question.state, 'result')!.values as {
    decidedOn: Day;
    organ: string;
  };
  const data: LetterContent = {
    introduce: 'full',
    paragraphs: [
      `本机构提请对该对象给予治安管理处罚，${organ}已于${formatDay(decidedOn)}作出决定`,
      '根据《社区矫正法实施办法》第三十六条，现将结果通知你院，见所附决定书。治安违法记录依法封存，请注意保密',
    ],
    attachments: ['公安机关的决定书'],
  };
  return [
    {
      ...county,
      kind: 'policeResultNotice',
      title: '关于治安管理处罚结果的通知',
      template: 'letter',
      counterWord: '治果',
      to: '执行地县级人民检察院',
      data,
    },
  ];
}

/** 答复: the way to the procuratorate stands in it. */
export function answerPapers(question: Question): readonly PaperOrder[] {
  const answered = findTaken(question.state, 'answer');
  if (answered === undefined || !isNew(question, 'answer')) return [];
  const annulled = answered.values['conclusion'] === 'annulled';
  return [
    toPerson(
      { kind: 'violationAnswer', title: '处理决定异议答复书', counterWord: '处答' },
      `你对处理决定提出的异议，根据《社区矫正法实施办法》第三十二条，本机构复核认为：${annulled ? '异议成立，撤销原决定' : '异议不成立，维持原决定'}。理由：${answered.values['reasons'] as string}`,
      '对本答复仍有异议的，可以向执行地县级人民检察院提出',
    ),
  ];
}

export function annulmentPapers({ reason }: { readonly reason: string }): readonly PaperOrder[] {
  return [
    toPerson(
      { kind: 'violationAnnulment', title: '撤销违规处理决定通知书', counterWord: '处撤' },
      `原对你作出的处理决定予以撤销，理由：${reason}`,
      '撤销以后，原决定不再作为考核、分类和以后处理的依据',
    ),
  ];
}

/** ASSESS-03: what was decided, and nothing of what the person did. */
export function publicationPapers(question: Question): readonly PaperOrder[] {
  const decided = findTaken(question.state, 'decide');
  const outcome = findDecided(question.state)?.outcome;
  if (decided === undefined || outcome === undefined) return [];
  const on = formatDay(dayOf(decided.event.happenedAt));
  return publicityPaper(
    question,
    { kind: 'sanctionPublication', title: '社区矫正对象处理决定公示' },
    `${on}决定给予${labelOf(treatments, outcome)}`,
  );
}
