import type { CaseFacts } from '../../facts/facts.ts';
import type { PaperOrder } from '../../kernel/outcome.ts';
import type { Question } from '../../kernel/procedure.ts';
import type { MatterState } from '../../kernel/state.ts';
import { findTaken } from '../../kernel/state.ts';
import { formatDay } from '../../time/format.ts';
import { findDecision, findReport } from './form.ts';

/** What was done on paper before has its own papers, and a paper that came after the discharge is only kept. */
export function issuesNothing({ state }: Question): boolean {
  return findTaken(state, 'terminate')?.event.mode !== 'permit' || findDecision(state)?.recordOnly === true;
}

/** Who decided on the correction and is told of its end. */
export function authorityOf(facts: CaseFacts, state: MatterState | undefined): string | undefined {
  return findDecision(state)?.notifyTo ?? facts.decision?.authority;
}

/** TERM-01: the approval and the notice of form 12. */
export function terminationPapers(question: Question): readonly PaperOrder[] {
  const { facts, state } = question;
  const endedOn = findReport(state)?.effectiveOn;
  if (endedOn === undefined || issuesNothing(question)) return [];
  const to = authorityOf(facts, state);
  return [
    {
      kind: 'terminationApproval',
      template: 'approvalForm',
      title: '终止社区矫正审批表',
      signedBy: 'countyAgency',
      data: {},
    },
    {
      kind: 'endNotice',
      title: '终止社区矫正通知书',
      signedBy: 'countyAgency',
      counterWord: '终通',
      ...(to === undefined ? {} : { to }),
      data: { kind: 'termination', endedOn, reason: reasonOf(state) },
    },
  ];
}

/** The ground as a full clause; what caused a death is not among it. */
export function reasonOf(state: MatterState | undefined): string {
  const { ground, authority = '', paperNumber = '', effectiveOn } = findReport(state) ?? {};
  const by = paperNumber === '' ? authority : `${authority}以${paperNumber}`;
  switch (ground) {
    case 'revokeProbation':
      return `该对象被${by}裁定撤销缓刑`;
    case 'revokeParole':
      return `该对象被${by}裁定撤销假释`;
    case 'recall':
      return `该对象被${by}决定收监执行`;
    case 'newJudgment':
      return `该对象因新罪、漏罪被${by}判处刑罚`;
    default:
      return effectiveOn === undefined ? '该对象死亡' : `该对象于${formatDay(effectiveOn)}死亡`;
  }
}

/** DEATH-02: written notice to whoever decided, with the certificate for the prison or the house of detention. */
export function deathNotices(question: Question): readonly PaperOrder[] {
  const { facts, state } = question;
  const report = findReport(state);
  if (report === undefined || findTaken(state, 'notifyDeath')?.event.mode !== 'permit') return [];
  const to = authorityOf(facts, state);
  return [
    {
      kind: 'deathNotice',
      template: 'letter',
      title: '关于暂予监外执行社区矫正对象死亡的通知',
      signedBy: 'countyAgency',
      counterWord: '死通',
      ...(to === undefined ? {} : { to }),
      data: {
        introduce: 'full',
        paragraphs: [reasonOf(state), '根据《暂予监外执行规定》第二十八条的规定，现予通知'],
        attachments: [report.deathCertificate ?? '死亡证明'],
        copiedTo: [...(report.custodian === undefined ? [] : [report.custodian]), '执行地县级人民检察院'],
      },
    },
  ];
}

/** The notice that was issued has lost its force. */
export function annulmentPapers(question: Question & { readonly reason: string }): readonly PaperOrder[] {
  const { facts, state } = question;
  if (issuesNothing(question)) return [];
  const to = authorityOf(facts, state);
  return [
    {
      kind: 'terminationAnnulment',
      template: 'letter',
      title: '撤销终止社区矫正通知书',
      signedBy: 'countyAgency',
      counterWord: '终撤',
      ...(to === undefined ? {} : { to }),
      data: {
        introduce: 'full',
        paragraphs: [
          '我单位对该对象作出的终止社区矫正的决定有误，现予撤销',
          `原因：${question.reason}`,
          '已经发出的终止社区矫正通知书同时作废',
        ],
        copiedTo: ['执行地县级人民检察院', '执行地县级公安机关'],
      },
    },
  ];
}
