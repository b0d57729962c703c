import { act, measures } from '../../articles/index.ts';
import type { Contribution } from '../../facts/facts.ts';
import type { Procedure } from '../../kernel/procedure.ts';
import type { MatterState } from '../../kernel/state.ts';
import { findTaken } from '../../kernel/state.ts';
import { formatMoment } from '../../time/format.ts';
import { dayOf } from '../../time/zone.ts';
import { entrusted } from '../entrusted.ts';
import { firstDaysWithin } from '../first-days-parameter.ts';
import { notInFuture } from '../not-in-future.ts';
import { overseeingStep } from '../overseeing.ts';
import { mustServe } from '../serving.ts';
import * as checks from './checks.ts';
import { declarationClaims } from './claims.ts';
import { appointmentClock } from './clocks.ts';
import { saysEverything, saysProhibitions } from './contents.ts';
import { explainDeclaration } from './explain.ts';
import * as forms from './form.ts';
import { guardianTold, needsGuardian, notPublic } from './minors.ts';
import { declarationCopies, declarationPapers, guardianCopies, guardianNotices } from './papers.ts';

const anyone = ['clerk', 'approver'] as const;
const competent = entrusted('inductionDeclaration');

/**
 * 入矫宣告: what the sentence is, what must be kept to and what rights there are, said to the person before the team and confirmed in
 * writing (《社区矫正法》第二十二条，《实施办法》第二十条、第五十五条). It opens with the declaration; only a minor's begins with
 * the notice to the guardian.
 */
export const inductionDeclaration: Procedure = {
  name: 'inductionDeclaration',
  title: '入矫宣告',
  version: '1',
  basis: [act(22), measures(20), measures(55)],
  opensWith: 'declare',
  claims: declarationClaims,
  decisionStep: 'declare',
  overseeingStep: 'oversee',
  opens: [mustServe, checks.notDeclaredYet],
  steps: {
    notifyGuardian: {
      title: '通知监护人到场',
      kind: 'record',
      by: competent,
      roles: anyone,
      form: forms.notifyGuardianForm,
      after: [],
      when: needsGuardian,
      checks: [
        mustServe,
        checks.notDeclaredYet,
        notInFuture('declaration.notified-in-future', 'notifiedOn', '通知日期'),
      ],
    },
    declare: {
      title: '宣告',
      kind: 'decision',
      by: competent,
      roles: anyone,
      form: forms.declareForm,
      after: [],
      checks: [
        notInFuture('declaration.in-future', 'heldAt', '宣告时间'),
        checks.teamStands,
        checks.hostEntrusted,
        checks.teamPresent,
        saysEverything,
        saysProhibitions,
        checks.interpreterNamed,
        checks.confirmedInWriting,
        notPublic,
        guardianTold,
      ],
    },
    oversee: overseeingStep(() => inductionDeclaration),
  },
  clocks: [appointmentClock],
  findings: [],
  paperWords: { 监通: '监护人到场通知书' },
  papers: { notifyGuardian: guardianNotices, declare: declarationPapers },
  copies: { notifyGuardian: guardianCopies, declare: declarationCopies },
  parameters: [firstDaysWithin],
  affects: declaredOn,
  restsOn: () => [],
  summary: summaryOf,
  explain: explainDeclaration,
};

function declaredOn(state: MatterState): Contribution {
  const heldAt = forms.findDeclaration(state)?.heldAt;
  return heldAt === undefined ? {} : { induction: { matterId: state.id, on: dayOf(heldAt) } };
}

function summaryOf(state: MatterState): string {
  const declared = forms.findDeclaration(state);
  if (declared?.heldAt !== undefined) {
    return `入矫宣告：${formatMoment(declared.heldAt)}${declared.place === undefined ? '' : `，${declared.place}`}`;
  }
  const told = findTaken(state, 'notifyGuardian') !== undefined;
  return told ? '入矫宣告：已通知监护人，待宣告' : '入矫宣告';
}
