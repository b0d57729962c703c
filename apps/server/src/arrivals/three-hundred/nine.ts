import { day } from '@guitu/law';

import type { Arrival } from './arrival.ts';
import { step } from './arrival.ts';

/**
 * The nine who become 漏管: all four measures, both branches, the excuse that helps nobody between bodies, the one that was not
 * verified, the last day on a Saturday, and the two of whom nobody heard in time.
 */
export const nine: readonly Arrival[] = [
  {
    title: '法院决定暂予监外执行，看守所没有移交，已认定',
    measure: 'outsidePrison',
    entered: '2026-03-02T09:00',
    announce: {
      source: 'notice',
      deciderKind: 'court',
      effectiveOn: '2026-02-27',
      custodianNotifiedOn: '2026-02-28',
      informed: 'yes',
    },
    happenings: [
      step('2026-03-12T10:00', 'declareMissed', {
        kind: 'betweenBodies',
        text: '看守所逾期没有移交。（示例）',
      }),
      step('2026-03-12T15:00', 'search', {
        searchedOn: '2026-03-12',
        text: '电话联系看守所，称仍在等法院文书。（示例）',
        result: 'found',
      }),
    ],
    ending: 'declared',
    missed: { kind: 'betweenBodies', lastDay: day('2026-03-10'), says: '没有移交', foreseeable: true },
  },
  {
    title: '监狱批准暂予监外执行，没有移交；本人病重属实也不例外',
    measure: 'outsidePrison',
    entered: '2026-03-04T09:00',
    announce: {
      source: 'package',
      deciderKind: 'prison',
      effectiveOn: '2026-03-02',
      custodianNotifiedOn: '2026-03-03',
      informed: 'yes',
    },
    happenings: [
      step('2026-03-11T10:00', 'excuse', { kind: 'illness', text: '住院治疗。（示例）', verified: 'yes' }),
    ],
    ending: 'suspected',
    missed: { kind: 'betweenBodies', lastDay: day('2026-03-13'), says: '没有移交', foreseeable: true },
  },
  {
    title: '缓刑，没有书面告知报到期限',
    measure: 'probation',
    entered: '2026-03-03T09:00',
    announce: { source: 'notice', effectiveOn: '2026-03-01', informed: 'no' },
    happenings: [],
    ending: 'suspected',
    missed: { kind: 'betweenBodies', lastDay: day('2026-03-11'), says: '没有书面告知', foreseeable: true },
  },
  {
    title: '管制，没有书面告知；本人遇意外属实也不例外',
    measure: 'control',
    entered: '2026-03-04T09:00',
    announce: { source: 'hand', effectiveOn: '2026-03-02', informed: 'no' },
    happenings: [
      step('2026-03-09T10:00', 'excuse', { kind: 'accident', text: '车祸受伤。（示例）', verified: 'yes' }),
    ],
    ending: 'suspected',
    missed: { kind: 'betweenBodies', lastDay: day('2026-03-12'), says: '没有书面告知', foreseeable: true },
  },
  {
    title: '缓刑，期限过后才从名册里看到',
    measure: 'probation',
    entered: '2026-03-06T09:00',
    announce: { source: 'register', effectiveOn: '2026-02-20', informed: 'unknown' },
    happenings: [],
    ending: 'suspected',
    missed: { kind: 'betweenBodies', lastDay: day('2026-03-02'), says: '才得知决定', foreseeable: false },
  },
  {
    title: '假释，期限过后才收到通知',
    measure: 'parole',
    entered: '2026-03-09T09:00',
    announce: {
      source: 'notice',
      effectiveOn: '2026-02-24',
      noticeReceivedOn: '2026-03-09',
      informed: 'yes',
    },
    happenings: [],
    ending: 'suspected',
    missed: { kind: 'betweenBodies', lastDay: day('2026-03-06'), says: '才得知决定', foreseeable: false },
  },
  {
    title: '缓刑，告知了没有来，已认定',
    measure: 'probation',
    entered: '2026-03-02T09:00',
    announce: { source: 'package', effectiveOn: '2026-02-28', informed: 'yes' },
    happenings: [
      step('2026-03-11T10:00', 'declareMissed', {
        kind: 'notReported',
        text: '告知书送达，逾期没有报到，电话不通。（示例）',
      }),
      step('2026-03-11T15:00', 'search', {
        searchedOn: '2026-03-11',
        text: '走访住处，邻居称外出务工。（示例）',
        result: 'notFound',
      }),
    ],
    ending: 'declared',
    missed: { kind: 'notReported', lastDay: day('2026-03-10'), says: '没有报到', foreseeable: true },
  },
  {
    title: '假释，自出监所日起十日；说的原因核实不属实',
    measure: 'parole',
    entered: '2026-03-05T09:00',
    announce: { source: 'notice', effectiveOn: '2026-02-27', releasedOn: '2026-03-03', informed: 'yes' },
    happenings: [
      step('2026-03-12T10:00', 'excuse', {
        kind: 'illness',
        text: '称生病，医院没有记录。（示例）',
        verified: 'no',
      }),
    ],
    ending: 'suspected',
    missed: { kind: 'notReported', lastDay: day('2026-03-13'), says: '没有报到', foreseeable: true },
  },
  {
    title: '管制，告知书载明的最后一日是星期六，不顺延',
    measure: 'control',
    entered: '2026-03-06T09:00',
    announce: { source: 'notice', effectiveOn: '2026-03-01', informed: 'yes', reportBy: '2026-03-14' },
    happenings: [],
    ending: 'suspected',
    missed: { kind: 'notReported', lastDay: day('2026-03-14'), says: '没有报到', foreseeable: true },
  },
];
