import { measures } from '../../articles/index.ts';
import type { ArrestProposalContent, BrokenRule } from '../../kernel/form-content.ts';
import type { CopyOrder, PaperOrder } from '../../kernel/outcome.ts';
import type { ApprovalFormContent, LetterContent } from '../../kernel/paper-content.ts';
import type { Question } from '../../kernel/procedure.ts';
import { findTaken } from '../../kernel/state.ts';
import { isNewly } from '../../proposal/findings.ts';
import { findFiling } from '../../proposal/records.ts';
import { formatDay } from '../../time/format.ts';
import { findProposal, grounds } from './form.ts';
import { agencyBeside } from './revocation-beside.ts';

const courtOf = ({ state }: Question): string => findProposal(state)?.court ?? '人民法院';

/** The whole course, signed by who decided. */
export function decisionPapers({ state, facts }: Question): readonly PaperOrder[] {
  if (findTaken(state, 'decide') === undefined) return [];
  const data: ApprovalFormContent = { steps: ['propose', 'bundle', 'legalReview', 'handUp', 'decide'] };
  return [
    {
      kind: 'arrestApproval',
      template: 'approvalForm',
      title: '提请逮捕审批表',
      signedBy: agencyBeside(facts),
      data,
    },
  ];
}

/** Form 11: 社区矫正对象逮捕建议书, by article 47. */
export function proposalPapers(question: Question): readonly PaperOrder[] {
  const asked = findProposal(question.state);
  if (asked === undefined || !isNewly(question, 'file')) return [];
  const { facts } = question;
  const labels = grounds.filter(({ code }) => asked.grounds?.includes(code)).map(({ label }) => label);
  const thing = facts.measure === 'parole' ? '撤销假释' : '撤销缓刑';
  const data: ArrestProposalContent = {
    revokes: facts.measure === 'parole' ? 'parole' : 'probation',
    violated: (asked.broken ?? []) as readonly BrokenRule[],
    facts: [
      `${labels.join('；')}：${asked.facts ?? ''}`,
      ...(asked.evidenceList === undefined ? [] : [`以上事实的证据：${asked.evidenceList}`]),
    ],
    attachments: [`${thing}建议书`, '有关证据材料'],
    copiedTo: ['执行地县级人民检察院'],
  };
  return [
    {
      kind: 'arrestProposal',
      template: 'arrestProposal',
      title: '社区矫正对象逮捕建议书',
      signedBy: agencyBeside(facts),
      counterWord: '捕建',
      to: courtOf(question),
      data,
    },
  ];
}

/** ARREST-01: the court, with a copy to the procuratorate of the county. */
export function filingCopies(question: Question): readonly CopyOrder[] {
  if (!isNewly(question, 'file')) return [];
  const order = { subject: '提请逮捕', paperKind: 'arrestProposal', article: measures(48) };
  return [
    { ...order, recipient: { kind: 'named', office: 'court', name: courtOf(question) } },
    { ...order, recipient: { kind: 'procuratorate', level: 'county' } },
  ];
}

/** What was filed is taken back: the court is told. */
export function annulmentPapers(question: Question & { readonly reason: string }): readonly PaperOrder[] {
  const filedOn = findFiling(question.state)?.filedOn;
  if (filedOn === undefined) return [];
  const data: LetterContent = {
    introduce: 'full',
    paragraphs: [`我机构于${formatDay(filedOn)}提出的逮捕建议有误，现予撤回`, `原因：${question.reason}`],
    copiedTo: ['执行地县级人民检察院'],
  };
  return [
    {
      kind: 'arrestWithdrawal',
      template: 'letter',
      title: '关于撤回逮捕建议的函',
      signedBy: agencyBeside(question.facts),
      counterWord: '捕撤',
      to: courtOf(question),
      data,
    },
  ];
}
