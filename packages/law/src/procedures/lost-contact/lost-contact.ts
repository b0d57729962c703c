import { act, cooperation, measures } from '../../articles/index.ts';
import type { Contribution } from '../../facts/facts.ts';
import type { Procedure } from '../../kernel/procedure.ts';
import { by } from '../../kernel/procedure.ts';
import { getStep } from '../../kernel/sequence.ts';
import type { MatterState } from '../../kernel/state.ts';
import { formatDay, formatDeadline } from '../../time/format.ts';
import { dayOf } from '../../time/zone.ts';
import { notInFuture } from '../not-in-future.ts';
import { overseeingStep } from '../overseeing.ts';
import * as checks from './checks.ts';
import { lostContactClaims } from './claims.ts';
import * as clocks from './clocks.ts';
import { explainLostContact } from './explain.ts';
import * as findings from './findings.ts';
import * as forms from './form.ts';
import { ladderReached, recallReached, refusesSupervision, violationOwed } from './ladder-findings.ts';
import { labelOf, lostForms } from './options.ts';
import * as papers from './papers.ts';
import { lostContactParameters } from './parameters.ts';
import { findBeginning, findDetermination, findDiscovery, formOf, foundAtOf } from './records.ts';
import * as when from './when.ts';

const anyone = ['clerk', 'approver'] as const;
const both = by('judicialOffice', 'countyAgency');
const county = by('countyAgency');

/**
 * 失联与脱管: found out, searched for at once, the procuratorate told at the same time, the police asked in writing when nothing has
 * helped; found again and dealt with, determined as 脱管 or not, or caught as a fugitive (《社区矫正法》第三十条、第五十条,
 * 《实施办法》第三十八条、第五十一条, 《衔接配合意见》第十三、十四、二十一条). Searching is everybody's who finds out; letters and
 * determinations are the county's.
 */
export const lostContact: Procedure = {
  name: 'lostContact',
  title: '失联与脱管',
  version: '1',
  basis: [act(30), measures(38), cooperation(13), cooperation(14)],
  claims: lostContactClaims,
  decisionStep: 'discover',
  overseeingStep: 'oversee',
  opens: [checks.servesOrFled, checks.notSearchedYet],
  steps: {
    discover: {
      title: '发现失联',
      kind: 'record',
      by: both,
      roles: anyone,
      form: forms.discoverForm,
      after: [],
      checks: [
        notInFuture('lostContact.since-in-future', 'since', forms.discoverForm.since.title),
        notInFuture(
          'lostContact.discovered-in-future',
          'discoveredAt',
          forms.discoverForm.discoveredAt.title,
        ),
        checks.beginningIsGiven,
        checks.leaveEndsAsPermitted,
        checks.discoveredAfterBeginning,
      ],
    },
    search: {
      title: '查找',
      kind: 'record',
      by: both,
      roles: anyone,
      form: forms.searchForm,
      after: ['discover'],
      when: when.goesOn,
      optional: true,
      owed: when.searchIsOwed,
      repeatable: true,
      checks: [
        notInFuture('lostContact.searched-in-future', 'searchedAt', forms.searchForm.searchedAt.title),
      ],
    },
    notify: {
      title: '通报检察院',
      kind: 'record',
      by: county,
      roles: anyone,
      form: forms.notifyForm,
      after: ['discover'],
      when: when.noticeIsOwed,
      checks: [notInFuture('lostContact.notified-in-future', 'sentAt', forms.notifyForm.sentAt.title)],
    },
    askPolice: {
      title: '书面通知公安',
      kind: 'record',
      by: county,
      roles: ['approver'],
      form: forms.askPoliceForm,
      after: ['search'],
      when: when.isMissing,
      optional: true,
      owed: when.policeIsOwed,
      repeatable: true,
      checks: [],
    },
    found: {
      title: '找到',
      kind: 'record',
      by: both,
      roles: anyone,
      form: forms.foundForm,
      after: ['discover'],
      when: when.mayBeFound,
      checks: [
        notInFuture('lostContact.found-in-future', 'foundAt', forms.foundForm.foundAt.title),
        checks.foundAfterBeginning,
      ],
    },
    determine: {
      title: '认定是否脱管',
      kind: 'decision',
      by: county,
      roles: ['approver'],
      form: forms.determineForm,
      after: ['discover'],
      when: when.mayBeFound,
      optional: true,
      owed: when.determinationIsOwed,
      repeatable: true,
      checks: [checks.beyondHours, checks.conclusionFits],
    },
    tellFound: {
      title: '告知已找到',
      kind: 'record',
      by: county,
      roles: anyone,
      form: forms.tellFoundForm,
      after: ['found'],
      when: when.foundIsToTell,
      checks: [notInFuture('lostContact.told-in-future', 'sentAt', forms.tellFoundForm.sentAt.title)],
    },
    dispose: {
      title: '处理',
      kind: 'decision',
      by: county,
      roles: ['approver'],
      form: forms.disposeForm,
      after: ['found'],
      when: when.mayBeDisposed,
      checks: [
        notInFuture('lostContact.disposed-in-future', 'on', forms.disposeForm.on.title),
        checks.disposedAfterFound,
        checks.handlingFits,
      ],
    },
    registerFugitive: {
      title: '登记在逃',
      kind: 'record',
      by: county,
      roles: anyone,
      form: forms.fugitiveForm,
      after: ['discover'],
      when: when.mayBeFugitive,
      optional: true,
      owed: when.fugitiveIsOwed,
      checks: [checks.isInEffect],
    },
    executorNotice: {
      title: '登记书面通报追捕',
      kind: 'record',
      by: county,
      roles: anyone,
      form: forms.executorNoticeForm,
      after: ['registerFugitive'],
      when: when.isRegistered,
      optional: true,
      checks: [
        notInFuture('lostContact.notice-in-future', 'noticeOn', forms.executorNoticeForm.noticeOn.title),
      ],
    },
    assist: {
      title: '协助追捕',
      kind: 'record',
      by: both,
      roles: anyone,
      form: forms.assistForm,
      after: ['registerFugitive'],
      when: when.isRegistered,
      optional: true,
      repeatable: true,
      checks: [
        notInFuture('lostContact.assisted-in-future', 'assistedAt', forms.assistForm.assistedAt.title),
      ],
    },
    capture: {
      title: '抓获和处置',
      kind: 'record',
      by: county,
      roles: anyone,
      form: forms.captureForm,
      after: ['registerFugitive'],
      when: when.isRegistered,
      checks: [
        notInFuture('lostContact.captured-in-future', 'capturedAt', forms.captureForm.capturedAt.title),
      ],
    },
    oversee: overseeingStep(() => lostContact),
  },
  clocks: [
    clocks.searchClock,
    clocks.gapClock,
    clocks.noticeClock,
    clocks.policeClock,
    clocks.hoursClock,
    clocks.tenDaysClock,
    clocks.monthClock,
  ],
  lookedAtWhenClosed: true,
  findings: [
    findings.searchNow,
    findings.searchGoesOn,
    findings.procuratorateToTell,
    findings.policeToAsk,
    findings.determinationOwed,
    findings.disposalOwed,
    ladderReached,
    recallReached,
    refusesSupervision,
    violationOwed,
    findings.fugitiveNotice,
  ],
  papers: {
    notify: papers.noticePapers,
    askPolice: papers.policePapers,
    determine: papers.determinationPapers,
    tellFound: papers.foundPapers,
    dispose: papers.disposalPapers,
  },
  paperWords: {
    失通: '关于社区矫正对象失去联系（脱离监督管理）情况的通报',
    协查: '关于配合协助查找社区矫正对象的函',
    查告: '关于已查找到社区矫正对象的告知函',
  },
  copies: { notify: papers.noticeCopies, askPolice: papers.policeCopies, tellFound: papers.foundCopies },
  parameters: lostContactParameters,
  affects: lostContactOf,
  restsOn: () => [],
  summary: summaryOf,
  explain: (question) => explainLostContact(question, (step) => getStep(lostContact, step).by),
};

/** Out of supervision from then on; found, and determined as 脱管 or not, once that stands. */
function lostContactOf(state: MatterState): Contribution {
  const beginning = findBeginning(state);
  const form = formOf(state);
  if (beginning === undefined || form === undefined) return {};
  const foundAt = foundAtOf(state);
  const conclusion = findDetermination(state)?.conclusion;
  return {
    lostContact: {
      matterId: state.id,
      since: beginning.since,
      form,
      ...(foundAt === undefined ? {} : { foundAt }),
      ...(conclusion === 'absconded' ? { abscondedFrom: beginning.since } : {}),
      ...(conclusion === undefined ? {} : { determined: conclusion === 'absconded' }),
    },
  };
}

function summaryOf(state: MatterState): string {
  const beginning = findBeginning(state);
  const form = formOf(state);
  if (findDiscovery(state) === undefined || beginning === undefined || form === undefined)
    return '失联与脱管';
  const foundAt = foundAtOf(state);
  const conclusion = findDetermination(state)?.conclusion;
  return [
    `${labelOf(lostForms, form)}：${formatDeadline(beginning.since)}起`,
    ...(conclusion === 'absconded' ? ['已认定脱管'] : []),
    foundAt === undefined ? '还没有找到' : `${formatDay(dayOf(foundAt))}找到`,
  ].join('，');
}
