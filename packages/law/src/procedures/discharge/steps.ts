import type { Procedure, Step } from '../../kernel/procedure.ts';
import { by } from '../../kernel/procedure.ts';
import { entrusted } from '../entrusted.ts';
import { notInFuture } from '../not-in-future.ts';
import { overseeingStep } from '../overseeing.ts';
import { mustServe } from '../serving.ts';
import * as checks from './checks.ts';
import * as declareChecks from './declare-checks.ts';
import { declareForm, notifyGuardianForm } from './declare-form.ts';
import * as forms from './form.ts';
import { guardianTold, needsGuardian, notPublic } from './minors.ts';
import * as when from './when.ts';

const anyone = ['clerk', 'approver'] as const;
const competent = entrusted('discharge');
const county = by('countyAgency');
const sentBeforeNow = notInFuture('discharge.sent-in-future', 'sentOn', forms.letterForm.sentOn.title);

/**
 * The steps in their order. Only the certificate is held to the last day; what should come before it does not keep it back, what
 * was not done in time is still owed.
 *
 * @param procedure found late, because the definition that holds these steps is not finished when they are made
 */
export function dischargeSteps(procedure: () => Procedure): Readonly<Record<string, Step>> {
  return { ...preparing, ...decidingAndAfter, oversee: overseeingStep(procedure) };
}

const preparing: Readonly<Record<string, Step>> = {
  prepare: {
    title: '核对期满事项',
    kind: 'record',
    by: competent,
    roles: anyone,
    form: forms.prepareForm,
    after: [],
    checks: [mustServe, checks.noOtherDischarge, checks.authorityKnown, checks.deciderKnown],
  },
  summary: {
    title: '个人总结',
    kind: 'record',
    by: competent,
    roles: anyone,
    form: forms.summaryForm,
    after: ['prepare'],
    optional: true,
    checks: [notInFuture('discharge.summary-in-future', 'submittedOn', forms.summaryForm.submittedOn.title)],
  },
  appraise: {
    title: '书面鉴定',
    kind: 'opinion',
    by: competent,
    roles: anyone,
    form: forms.appraiseForm,
    after: ['prepare'],
    when: when.owesAppraisal,
    anyTime: true,
    checks: [
      notInFuture('discharge.appraised-in-future', 'appraisedOn', forms.appraiseForm.appraisedOn.title),
    ],
  },
  tellAuthority: {
    title: '期满函告决定机关',
    kind: 'record',
    by: county,
    roles: anyone,
    form: forms.letterForm,
    after: ['prepare'],
    when: when.owesLetter,
    checks: [sentBeforeNow],
  },
  tellPrison: {
    title: '刑满前通知监狱、看守所',
    kind: 'record',
    by: county,
    roles: anyone,
    form: forms.letterForm,
    after: ['prepare'],
    when: when.owesPrisonNotice,
    checks: [sentBeforeNow, checks.notTooEarlyForPrison],
  },
  sendExpulsionPapers: {
    title: '驱逐出境文书送公安机关',
    kind: 'record',
    by: county,
    roles: anyone,
    form: forms.policeForm,
    after: ['prepare'],
    when: when.owesExpulsionPapers,
    checks: [sentBeforeNow],
  },
  reportNationality: {
    title: '国籍未查明的通报',
    kind: 'record',
    by: county,
    roles: anyone,
    form: forms.policeForm,
    after: ['prepare'],
    when: when.owesNationalityReport,
    checks: [sentBeforeNow],
  },
  noteRelease: {
    title: '登记刑满释放',
    kind: 'record',
    by: county,
    roles: anyone,
    form: forms.releaseForm,
    after: ['prepare'],
    when: when.awaitsRelease,
    anyTime: true,
    checks: [notInFuture('discharge.release-in-future', 'releasedOn', forms.releaseForm.releasedOn.title)],
  },
};

const decidingAndAfter: Readonly<Record<string, Step>> = {
  discharge: {
    title: '解除矫正',
    kind: 'decision',
    by: county,
    roles: ['approver'],
    form: forms.dischargeForm,
    after: ['prepare'],
    checks: [
      mustServe,
      notInFuture('discharge.end-in-future', 'endedOn', forms.dischargeForm.endedOn.title),
      checks.notBeforeEnd,
      checks.endsOnLastDay,
      checks.pendingIsNoObstacle,
      checks.pardonProved,
    ],
  },
  postpone: {
    title: '暂缓发放证明书',
    kind: 'record',
    by: county,
    roles: ['approver'],
    form: forms.postponeForm,
    after: ['discharge'],
    when: when.isUndelivered,
    optional: true,
    checks: [
      notInFuture('discharge.postponed-in-future', 'on', forms.postponeForm.on.title),
      checks.postponementAllowed,
    ],
  },
  deliver: {
    title: '证明书发给本人',
    kind: 'record',
    by: competent,
    roles: anyone,
    form: forms.deliverForm,
    after: ['discharge'],
    checks: [
      notInFuture('discharge.delivered-in-future', 'deliveredOn', forms.deliverForm.deliveredOn.title),
      checks.receiptDescribed,
    ],
  },
  handOver: {
    title: '与公安机关交接',
    kind: 'record',
    by: county,
    roles: anyone,
    form: forms.handOverForm,
    after: ['discharge'],
    when: when.owesHandOver,
    checks: [notInFuture('discharge.handed-in-future', 'handedOn', forms.handOverForm.handedOn.title)],
  },
  notifyGuardian: {
    title: '通知监护人到场',
    kind: 'record',
    by: competent,
    roles: anyone,
    form: notifyGuardianForm,
    after: ['discharge'],
    when: (question) => when.mayDeclare(question) && needsGuardian(question),
    optional: true,
    owed: when.owesDeclaration,
    checks: [notInFuture('discharge.notified-in-future', 'notifiedOn', notifyGuardianForm.notifiedOn.title)],
  },
  declare: {
    title: '解矫宣告',
    kind: 'record',
    by: competent,
    roles: anyone,
    form: declareForm,
    after: ['discharge'],
    when: when.mayDeclare,
    optional: true,
    owed: when.owesDeclaration,
    checks: [
      notInFuture('discharge.declared-in-future', 'heldAt', declareForm.heldAt.title),
      declareChecks.declaredAfterEnd,
      declareChecks.heldProperly,
      declareChecks.saysEverything,
      declareChecks.isPublic,
      notPublic,
      guardianTold,
    ],
  },
  resettle: {
    title: '安置帮教衔接和告知',
    kind: 'record',
    by: competent,
    roles: anyone,
    form: forms.resettleForm,
    after: ['prepare'],
    anyTime: true,
    checks: [
      notInFuture('discharge.told-in-future', 'toldOn', forms.resettleForm.toldOn.title),
      notInFuture('discharge.handed-on-in-future', 'handedOn', forms.resettleForm.handedOn.title),
      checks.passedOn,
    ],
  },
};
