import { act, measures } from '../../articles/index.ts';
import type { Contribution } from '../../facts/facts.ts';
import type { Explanation } from '../../kernel/outcome.ts';
import type { Procedure, Question } from '../../kernel/procedure.ts';
import { by } from '../../kernel/procedure.ts';
import type { MatterState } from '../../kernel/state.ts';
import { allTaken, findTaken } from '../../kernel/state.ts';
import { formatDay } from '../../time/format.ts';
import { countyApproval } from '../approval.ts';
import { notInFuture } from '../not-in-future.ts';
import { mustServe } from '../serving.ts';
import * as checks from './checks.ts';
import { recurringTravelClaims } from './claims.ts';
import { endClock, endsSoon, tripBeyond } from './findings.ts';
import { applyForm, decideForm, endForm, findApplication, placesOf, reportForm } from './form.ts';
import type { Trip } from './form.ts';
import * as papers from './papers.ts';
import { findLastDay, findValidity } from './validity.ts';

const article = measures(29);
const anyone = ['clerk', 'approver'] as const;

const { oversee, ...approval } = countyApproval({
  procedure: () => recurringTravel,
  applyForm,
  decideForm,
  article,
  checks: [
    checks.sixMonths,
    checks.notOverYet,
    checks.reallyLeaves,
    checks.avoidsForbiddenPlaces,
    checks.noneYet,
    checks.provinceIsNoReason,
  ],
}) as Record<'apply' | 'opinion' | 'decide' | 'oversee', Procedure['steps'][string]>;

/** 经常性跨市县活动: an approval of six months for whoever needs to go to the same places again and again (《实施办法》第二十九条). */
export const recurringTravel: Procedure = {
  name: 'recurringTravel',
  title: '经常性跨市县活动',
  version: '1',
  basis: [act(27), article],
  claims: recurringTravelClaims,
  decisionStep: 'decide',
  overseeingStep: 'oversee',
  opens: [mustServe],
  steps: {
    ...approval,
    report: {
      title: '登记一次活动',
      kind: 'record',
      by: by('judicialOffice', 'countyAgency'),
      roles: anyone,
      form: reportForm,
      after: ['decide'],
      optional: true,
      repeatable: true,
      checks: [checks.tripInOrder],
    },
    end: {
      title: '提前终止',
      kind: 'record',
      by: by('countyAgency'),
      roles: ['approver'],
      form: endForm,
      after: ['decide'],
      optional: true,
      checks: [notInFuture('recurringTravel.end-in-future', 'endedOn', endForm.endedOn.title)],
    },
    oversee,
  },
  clocks: [endClock],
  findings: [endsSoon, tripBeyond],
  papers: { decide: papers.decisionPapers, end: papers.endPapers },
  paperWords: {
    跨准: '批准经常性跨市县活动通知书',
    跨不准: '不批准经常性跨市县活动通知书',
    跨终: '终止经常性跨市县活动批准通知书',
    跨撤: '撤销经常性跨市县活动决定通知书',
  },
  decisionPapers: ['recurringTravelApproval', 'recurringTravelRefusal'],
  copies: { decide: papers.decisionCopies, end: papers.endCopies },
  parameters: [],
  affects: permissionOf,
  restsOn: () => [],
  summary: summaryOf,
  explain: explainTravel,
  annulmentPaper: papers.annulmentPapers,
};

/** The approval with the trips that were reported under it: a trip within it needs no leave. */
function permissionOf(state: MatterState): Contribution {
  const asked = findApplication(state);
  const validity = findValidity(state);
  if (asked === undefined || validity === undefined) return {};
  const [destination, ...alsoTo] = placesOf(asked);
  const trips = allTaken(state, 'report').map(({ values }) => values as Trip);
  const stays = trips.map(({ leftOn, returnedOn }) => ({ from: leftOn, until: returnedOn }));
  return {
    permissions: [
      {
        matterId: state.id,
        kind: 'recurringTravel',
        ...validity,
        ...(destination === undefined ? {} : { destination }),
        ...(alsoTo.length === 0 ? {} : { alsoTo }),
        ...(stays.length === 0 ? {} : { stays }),
        decidedBy: 'countyAgency',
      },
    ],
  };
}

function summaryOf(state: MatterState): string {
  const asked = findApplication(state);
  if (asked === undefined) return '经常性跨市县活动';
  const { from, until } = findValidity(state) ?? asked;
  const ended = findTaken(state, 'end') === undefined ? '' : '（已终止）';
  return `经常性跨市县活动：${formatDay(from)}至${formatDay(until)}，${asked.place.text}${ended}`;
}

const rules: Readonly<Record<string, string>> = {
  report:
    '有效期内去往批准的市、县，本人可以通过电话、微信等方式报告；每次登记一条。不在批准范围内的，按外出办理。',
  end: '本人不再需要、情况变了或者查明违反要求的，写明理由终止。',
};

function explainTravel({ step, state, values }: Question & { readonly step: string }): Explanation {
  const { from } = findApplication(state) ?? (values as Partial<ReturnType<typeof findApplication>>) ?? {};
  return {
    rule:
      rules[step] ??
      '因正常工作、生活需要经常跨市、县活动的，由本人书面申请，写明理由、市县、时间、频次并提供证明，由县级社区矫正机构批准，有效期六个月；可以跨省。',
    articles: [act(27), article],
    computation:
      from === undefined
        ? []
        : [{ label: '最晚到', value: `${formatDay(findLastDay(from))}（自批准之日起六个月）` }],
    competence: { office: 'countyAgency', text: '只由县级社区矫正机构批准，不能委托司法所。' },
    told: ['社区矫正对象本人（送达通知书）', '司法所'],
    otherwise: '到期自行失效，仍有需要的重新申请；没有批准去往的，按未经批准外出处理。',
  };
}
