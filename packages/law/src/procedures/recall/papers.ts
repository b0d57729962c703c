import { act, measures } from '../../articles/index.ts';
import type { Office } from '../../kernel/actor.ts';
import type { BrokenRule, ProposalLetterContent } from '../../kernel/form-content.ts';
import type { CopyOrder, PaperOrder } from '../../kernel/outcome.ts';
import type { ApprovalFormContent, LetterContent } from '../../kernel/paper-content.ts';
import type { Question } from '../../kernel/procedure.ts';
import { findTaken } from '../../kernel/state.ts';
import { isNewly } from '../../proposal/findings.ts';
import { findFiling } from '../../proposal/records.ts';
import { formatDay } from '../../time/format.ts';
import { dayOf } from '../../time/zone.ts';
import { hasGuardian } from '../minority.ts';
import type { RecallProposal } from './form.ts';
import { findRecall, grounds, proposeForm } from './form.ts';

const basis =
  '《中华人民共和国刑事诉讼法》第二百六十八条、《中华人民共和国社区矫正法》第四十九条、《中华人民共和国社区矫正法实施办法》第四十九条';

const labelsOf = (codes: readonly string[] | undefined): string =>
  grounds
    .filter(({ code }) => codes?.includes(code))
    .map(({ label }) => label)
    .join('；');

const bodyOf = ({ state }: Pick<Question, 'state'>): string => findRecall(state)?.bodyName ?? '决定机关';

/** The person is told what is intended, why, and that he may be heard. An office prepares it too, so it bears no number of the county's. */
export function intentionPapers(question: Question): readonly PaperOrder[] {
  const asked = findRecall(question.state);
  if (asked === undefined || !isNewly(question, 'propose')) return [];
  const data: LetterContent = {
    introduce: 'person',
    paragraphs: [
      `经调查，你在暂予监外执行期间有下列情况：${asked.facts ?? ''}`,
      `属于以下情形：${labelsOf(asked.grounds)}`,
      `根据${basis}的规定，拟提请${bodyOf(question)}决定收监执行。你可以提出陈述和申辩`,
      '认为合法权益受到侵害的，可以向人民检察院或者有关机关申诉、控告',
    ],
    acknowledgement: true,
  };
  return [
    {
      kind: 'recallIntention',
      template: 'letter',
      title: '拟提请收监执行告知书',
      signedBy: 'countyAgency',
      data,
    },
  ];
}

/** The person gets it, and the guardian of whoever is treated as a minor. */
export function intentionCopies(question: Question): readonly CopyOrder[] {
  if (!isNewly(question, 'propose')) return [];
  const { facts, happenedAt } = question;
  const { guardian } = facts.supervisee;
  const order = { subject: '拟提请收监执行告知', paperKind: 'recallIntention' };
  const toPerson: CopyOrder = { ...order, recipient: { kind: 'supervisee' }, article: act(49) };
  if (guardian === undefined || !hasGuardian(facts, dayOf(happenedAt))) return [toPerson];
  return [
    toPerson,
    { ...order, recipient: { kind: 'named', office: 'supervisee', name: guardian }, article: measures(55) },
  ];
}

/** 卷宗材料目录, for the file and to go along. */
export function bundlePapers({ state }: Question): readonly PaperOrder[] {
  if (findTaken(state, 'bundle') === undefined) return [];
  const data: ApprovalFormContent = { steps: ['bundle'] };
  const common = { kind: 'recallBundle', template: 'approvalForm', signedBy: 'countyAgency' } as const;
  return [{ ...common, title: '提请收监执行材料目录', data }];
}

/** The whole course, signed by who decided. */
export function decisionPapers({ state }: Question): readonly PaperOrder[] {
  if (findTaken(state, 'decide') === undefined) return [];
  const data: ApprovalFormContent = {
    steps: ['propose', 'statement', 'bundle', 'legalReview', 'bureauReview', 'decide'],
  };
  const common = { kind: 'recallApproval', template: 'approvalForm', signedBy: 'countyAgency' } as const;
  return [{ ...common, title: '提请收监执行审批表', data }];
}

/** Form 9: 收监执行建议书. */
export function proposalPapers(question: Question): readonly PaperOrder[] {
  const asked = findRecall(question.state);
  if (asked === undefined || !isNewly(question, 'file')) return [];
  const { basisOn, basisBy } = asked;
  const data: ProposalLetterContent = {
    proposes: 'recall',
    decision: {
      ...(basisOn === undefined ? {} : { on: basisOn }),
      ...(basisBy === undefined ? {} : { by: basisBy }),
    },
    violated: (asked.broken ?? []) as readonly BrokenRule[],
    facts: [
      asked.facts ?? '',
      `属于以下情形：${labelsOf(asked.grounds)}`,
      ...(asked.againOn === undefined ? [] : [`${formatDay(asked.againOn)}又违反规定，仍不改正`]),
      ...(asked.seriousness === undefined ? [] : [`情节严重的理由：${asked.seriousness}`]),
      ...(asked.evidenceList === undefined ? [] : [`以上事实的证据：${asked.evidenceList}`]),
      ...notCountedParagraph(asked),
    ],
    basis,
    attachments: ['材料目录和有关证据材料'],
    copiedTo: ['执行地县级人民检察院'],
  };
  return [
    {
      kind: 'recallProposal',
      template: 'proposalLetter',
      title: '收监执行建议书',
      signedBy: 'countyAgency',
      counterWord: '收建',
      to: bodyOf(question),
      data,
    },
  ];
}

/** 《刑事诉讼法》第二百六十八条: what does not count is written in the proposal. */
function notCountedParagraph(asked: Partial<RecallProposal>): readonly string[] {
  const { notCounted = [], lostFrom, lostUntil, notCountedProof } = asked;
  if (notCounted.length === 0) return [];
  const labels = proposeForm.notCounted.options
    .filter(({ code }) => notCounted.includes(code))
    .map(({ label }) => label)
    .join('；');
  const from = lostFrom === undefined ? '' : `自${formatDay(lostFrom)}起`;
  const until = lostUntil === undefined ? '' : `至${formatDay(lostUntil)}`;
  return [`该社区矫正对象${labels}，${from}${until}的期间不计入执行刑期。证明材料：${notCountedProof ?? ''}`];
}

const offices: Readonly<Record<string, Office>> = {
  court: 'court',
  prisonAdministration: 'prison',
  police: 'police',
};

/** RECALL-01: the body that decides, with a copy to the county procuratorate. */
export function filingCopies(question: Question): readonly CopyOrder[] {
  const body = findRecall(question.state)?.body;
  if (body === undefined || !isNewly(question, 'file')) return [];
  const order = { subject: '收监执行建议书', paperKind: 'recallProposal', article: measures(49) };
  return [
    { ...order, recipient: { kind: 'named', office: offices[body] ?? 'court', name: bodyOf(question) } },
    { ...order, article: act(49), recipient: { kind: 'procuratorate', level: 'county' } },
  ];
}

/** What was asked for goes after the proposal. */
export function supplementPapers(question: Question): readonly PaperOrder[] {
  const given = findTaken(question.state, 'supplement')?.values['given'];
  if (typeof given !== 'string' || !isNewly(question, 'supplement')) return [];
  const data: LetterContent = {
    introduce: 'full',
    paragraphs: [`按照你单位的要求，现补充提请收监执行的材料：${given}`],
    attachments: ['补充的材料'],
  };
  return [
    {
      kind: 'recallSupplement',
      template: 'letter',
      title: '关于补充收监执行材料的函',
      signedBy: 'countyAgency',
      counterWord: '收补',
      to: bodyOf(question),
      data,
    },
  ];
}

/** What was filed is taken back: the body is told. */
export function annulmentPapers(question: Question & { readonly reason: string }): readonly PaperOrder[] {
  const filedOn = findFiling(question.state)?.filedOn;
  if (filedOn === undefined) return [];
  const data: LetterContent = {
    introduce: 'full',
    paragraphs: [`我机构于${formatDay(filedOn)}提出的收监执行建议有误，现予撤回`, `原因：${question.reason}`],
    copiedTo: ['执行地县级人民检察院'],
  };
  return [
    {
      kind: 'recallWithdrawal',
      template: 'letter',
      title: '关于撤回收监执行建议的函',
      signedBy: 'countyAgency',
      counterWord: '收撤',
      to: bodyOf(question),
      data,
    },
  ];
}
