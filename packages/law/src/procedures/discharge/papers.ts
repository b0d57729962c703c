import type { PaperOrder } from '../../kernel/outcome.ts';
import type { Question } from '../../kernel/procedure.ts';
import { actingOfficeOf } from '../../kernel/stamp.ts';
import { findTaken } from '../../kernel/state.ts';
import { formatDay, formatMoment } from '../../time/format.ts';
import { dayOf } from '../../time/zone.ts';
import { presentParties } from '../declaring.ts';
import type { Declaration } from './declare-form.ts';
import { resettlementNeeds } from './form.ts';
import {
  authorityOf,
  findAppraisal,
  findDeclaration,
  findDischarge,
  findGuardianNotice,
  findResettlement,
} from './records.ts';

/** What was done on paper before has its own papers: nothing is issued a second time. */
export function wasRecorded(question: Question, step: string): boolean {
  return findTaken(question.state, step)?.event.mode !== 'permit';
}

/** RELEASE-02: also printed where the appraisal was only entered, so that the file is whole. */
export function appraisalPapers({ state }: Question): readonly PaperOrder[] {
  const taken = findTaken(state, 'appraise');
  const appraisal = findAppraisal(state);
  if (taken === undefined || appraisal === undefined) return [];
  const summary = findTaken(state, 'summary');
  const lines = [
    ['遵守规定、接受监督管理', appraisal.conduct],
    ['教育帮扶、公益活动', appraisal.education],
    ['考核奖惩', appraisal.rewards],
  ].filter(([, text]) => text !== undefined);
  return [
    {
      kind: 'appraisalForm',
      title: '社区矫正期满鉴定表',
      signedBy: actingOfficeOf(taken.event),
      data: {
        summary: summary === undefined ? null : (summary.values['text'] ?? '见所附纸质总结'),
        lines,
        opinion: appraisal.opinion ?? '',
        ...(appraisal.officeOpinion === undefined ? {} : { officeOpinion: appraisal.officeOpinion }),
      },
    },
  ];
}

/** RELEASE-03, RELEASE-04: the approval, the certificate for the person and the notice of form 12 for whoever decided. */
export function dischargePapers(question: Question): readonly PaperOrder[] {
  const { facts, state } = question;
  const decision = findDischarge(state);
  if (decision?.endedOn === undefined || wasRecorded(question, 'discharge')) return [];
  const { ground, endedOn } = decision;
  const to = authorityOf(facts, state);
  return [
    {
      kind: 'dischargeApproval',
      template: 'approvalForm',
      title: '解除社区矫正审批表',
      signedBy: 'countyAgency',
      data: {},
    },
    {
      kind: 'dischargeCertificate',
      title: '解除社区矫正证明书',
      signedBy: 'countyAgency',
      counterWord: '解证',
      data: { endedOn, ground },
    },
    {
      kind: 'endNotice',
      title: '解除社区矫正通知书',
      signedBy: 'countyAgency',
      counterWord: '解通',
      ...(to === undefined ? {} : { to }),
      data: {
        kind: 'discharge',
        endedOn,
        reason: ground === 'pardon' ? pardonReason(decision.pardonPaper) : '',
      },
    },
  ];
}

function pardonReason(paper: string | undefined): string {
  return paper === undefined ? '该对象被依法赦免' : `根据${paper}，该对象被依法赦免`;
}

/** MINOR-04: the notice to the guardian. */
export function guardianPapers(question: Question): readonly PaperOrder[] {
  const told = findTaken(question.state, 'notifyGuardian');
  const notice = findGuardianNotice(question.state);
  if (told === undefined || notice === undefined || wasRecorded(question, 'notifyGuardian')) return [];
  const when = notice.heldAt === undefined ? '近日' : `于${formatMoment(notice.heldAt)}`;
  const where = notice.place === undefined ? '' : `在${notice.place}`;
  return [
    {
      kind: 'dischargeGuardianNotice',
      template: 'letter',
      title: '监护人到场通知书（解矫宣告）',
      signedBy: actingOfficeOf(told.event),
      counterWord: '解监通',
      to: notice.guardian ?? '',
      data: {
        paragraphs: [
          `我单位${when}${where}对该对象作解除社区矫正宣告，宣告不公开进行`,
          '根据《中华人民共和国社区矫正法实施办法》第五十五条的规定，请你作为监护人到场',
        ],
      },
    },
  ];
}

/** RELEASE-15. */
export function declarationPapers({ state }: Question): readonly PaperOrder[] {
  const taken = findTaken(state, 'declare');
  const declared = findDeclaration(state);
  if (taken === undefined || declared?.heldAt === undefined) return [];
  return [
    {
      kind: 'dischargeDeclaration',
      title: '解除社区矫正宣告书',
      signedBy: actingOfficeOf(taken.event),
      data: {
        appraisal: findAppraisal(state)?.opinion ?? '',
        public: declared.public === true,
        presider: declared.host ?? '',
        present: presentLabels(declared),
        declaredOn: dayOf(declared.heldAt),
        place: declared.place ?? '',
      },
    },
  ];
}

function presentLabels({ present }: Partial<Declaration>): readonly string[] {
  return presentParties.filter(({ code }) => present?.includes(code) === true).map(({ label }) => label);
}

/** RELEASE-07: only where somebody is passed on there is a sheet. */
export function resettlementPapers({ facts, state }: Question): readonly PaperOrder[] {
  const taken = findTaken(state, 'resettle');
  const resettled = findResettlement(state);
  const endedOn = findDischarge(state)?.endedOn ?? facts.term?.ends;
  if (taken === undefined || resettled?.to === undefined || endedOn === undefined) return [];
  const { to, situation, needs } = resettled;
  return [
    {
      kind: 'resettlementSheet',
      title: '安置帮教衔接单',
      signedBy: actingOfficeOf(taken.event),
      to,
      data: {
        to,
        endedOn,
        situation: situation ?? '',
        needs: resettlementNeeds
          .filter(({ code }) => needs?.includes(code) === true)
          .map(({ label }) => label),
      },
    },
  ];
}

/** The certificate that was issued has lost its force, and so has the notice. */
export function annulmentPapers(question: Question & { readonly reason: string }): readonly PaperOrder[] {
  const { facts, state } = question;
  const endedOn = findDischarge(state)?.endedOn;
  if (endedOn === undefined || wasRecorded(question, 'discharge')) return [];
  const to = authorityOf(facts, state);
  return [
    {
      kind: 'dischargeAnnulment',
      template: 'letter',
      title: '撤销解除社区矫正通知书',
      signedBy: 'countyAgency',
      counterWord: '解撤',
      ...(to === undefined ? {} : { to }),
      data: {
        introduce: 'full',
        paragraphs: [
          `我单位作出的该对象于${formatDay(endedOn)}解除社区矫正的决定有误，现予撤销`,
          `原因：${question.reason}`,
          '已经发出的解除社区矫正证明书、解除社区矫正通知书同时作废',
        ],
        copiedTo: ['执行地县级人民检察院', '执行地县级公安机关'],
      },
    },
  ];
}
