import { day } from '@guitu/law';
import type { FormValues, Measure } from '@guitu/law';

import type { Arrival, Ending, Happening, LocalTime } from './arrival.ts';
import { received, step } from './arrival.ts';

const deliveredLate = ['judgment', 'executionNotice', 'informing', 'placeDetermination', 'exitBan'];

function trap(
  title: string,
  measure: Measure,
  entered: LocalTime,
  announce: FormValues,
  happenings: readonly Happening[],
  ending?: Ending,
): Arrival {
  return {
    title,
    measure,
    entered,
    announce: { source: 'notice', informed: 'yes', ...announce },
    happenings,
    ending,
  };
}

/** Late for some days, and rightly listed on them; over before the end. */
function lateTrap(...order: Parameters<typeof trap>): Arrival {
  return { ...trap(...order), lateForAWhile: true };
}

const march1 = { effectiveOn: '2026-03-01' };
const prison = { deciderKind: 'prison', effectiveOn: '2026-03-01', custodianNotifiedOn: '2026-03-02' };
const inShangriLa = { text: '香格里拉市示例医院', region: 533_401_101_000 };
const inLijiang = { text: '丽江市古城区示例医院', region: 530_702_000_000 };

const inTime: readonly Arrival[] = [
  trap('最后一日下午来报到', 'probation', '2026-03-03T09:00', march1, [received('2026-03-11T17:30')]),
  trap('最后一日下午来报到', 'control', '2026-03-03T09:00', march1, [received('2026-03-11T17:30')]),
  trap('最后一日下午来报到', 'parole', '2026-03-03T09:00', march1, [received('2026-03-11T17:30')]),
  trap('最后一日午夜前十分钟', 'probation', '2026-03-03T09:00', march1, [received('2026-03-11T23:50')]),
  trap('最后一日午夜前十分钟移交', 'outsidePrison', '2026-03-04T09:00', prison, [
    received('2026-03-12T23:50', 'handover'),
  ]),
  trap('最后一日是星期日，当日有人接待', 'probation', '2026-03-06T09:00', { effectiveOn: '2026-03-05' }, [
    received('2026-03-15T16:00'),
  ]),
  trap('最后一日是星期六，上门办理', 'probation', '2026-03-06T09:00', { effectiveOn: '2026-03-04' }, [
    received('2026-03-14T16:00', 'home'),
  ]),
  trap('按期移交', 'outsidePrison', '2026-03-04T09:00', prison, [received('2026-03-10T10:00', 'handover')]),
  trap('本县医院会同办理', 'outsidePrison', '2026-03-04T09:00', prison, [
    received('2026-03-11T10:00', 'hospital', { hospital: inShangriLa }),
  ]),
  trap('外县医院远程视频办理', 'outsidePrison', '2026-03-04T09:00', prison, [
    received('2026-03-12T10:00', 'video', { hospital: inLijiang }),
  ]),
  trap('说过原因，没有核实属实，还是按期来了', 'probation', '2026-03-03T09:00', march1, [
    step('2026-03-09T10:00', 'excuse', { kind: 'other', text: '示例', verified: 'no' }),
    received('2026-03-10T10:00'),
  ]),
];

const excused: readonly Arrival[] = (['illness', 'accident', 'forceMajeure', 'other'] as const).map(
  (kind, index) =>
    trap(
      `特殊原因经核实：${kind}`,
      index % 2 === 0 ? 'probation' : 'parole',
      '2026-03-03T09:00',
      march1,
      [step('2026-03-10T10:00', 'excuse', { kind, text: '示例情况', verified: 'yes' })],
      'excused',
    ),
);

const excusedAfterwards = lateTrap(
  '期限过后才核实属实',
  'control',
  '2026-03-03T09:00',
  march1,
  [step('2026-03-13T10:00', 'excuse', { kind: 'illness', text: '住院，示例', verified: 'yes' })],
  'excused',
);

/** Papers may be as late as they like: the person is here (《衔接配合意见》第七条). */
const latePapers: readonly Arrival[] = (['probation', 'control', 'parole', 'outsidePrison'] as const).map(
  (measure) => {
    const early = measure === 'outsidePrison' ? prison : march1;
    return trap('人按期来了，文书迟到', measure, '2026-03-04T09:00', early, [
      received('2026-03-10T10:00', measure === 'outsidePrison' ? 'handover' : 'self', {
        documentsChecked: false,
      }),
      step('2026-03-13T10:00', 'chase', { noticeOn: '2026-03-13', missing: deliveredLate }),
      step('2026-03-15T10:00', 'addPapers', { receivedOn: '2026-03-15', papers: deliveredLate }),
    ]);
  },
);

const lateYetReceived: readonly Arrival[] = [
  lateTrap('移交晚了三日，已经接收', 'outsidePrison', '2026-03-02T09:00', { ...prison, ...custodianOn(26) }, [
    received('2026-03-11T10:00', 'handover'),
  ]),
  lateTrap(
    '移交晚了一日，在医院办理',
    'outsidePrison',
    '2026-03-02T09:00',
    { ...prison, ...custodianOn(27) },
    [received('2026-03-10T10:00', 'hospital', { hospital: inShangriLa })],
  ),
  lateTrap('报到晚了两日，已经接收', 'probation', '2026-03-03T09:00', march1, [received('2026-03-13T10:00')]),
  lateTrap('没有书面告知，晚了一日来了', 'control', '2026-03-03T09:00', { ...march1, informed: 'no' }, [
    received('2026-03-12T10:00'),
  ]),
];

function custodianOn(ofFebruary: number): FormValues {
  return { effectiveOn: '2026-02-25', custodianNotifiedOn: `2026-02-${ofFebruary}` };
}

/** Whose days are not over yet, although somebody who counts carelessly would say so. */
const laterThanItLooks: readonly Arrival[] = [
  trap(
    '告知得晚，告知书给了更晚的日子',
    'probation',
    '2026-03-04T09:00',
    { ...march1, reportBy: '2026-03-20' },
    [],
    'onTheWay',
  ),
  trap(
    '告知得晚，还剩两日',
    'control',
    '2026-03-04T09:00',
    { ...march1, reportBy: '2026-03-18' },
    [],
    'soon',
  ),
  trap(
    '没有告知，期限内补了告知书',
    'probation',
    '2026-03-04T09:00',
    { ...march1, informed: 'no' },
    [
      corrected('2026-03-10T10:00', 'informed', 'yes'),
      corrected('2026-03-10T10:30', 'reportBy', '2026-03-22'),
    ],
    'onTheWay',
  ),
  trap('没有书面告知，自己按期来了', 'probation', '2026-03-04T09:00', { ...march1, informed: 'no' }, [
    received('2026-03-10T10:00'),
  ]),
  trap(
    '假释，生效早，出监所晚',
    'parole',
    '2026-03-09T09:00',
    { effectiveOn: '2026-02-20', releasedOn: '2026-03-08' },
    [],
    'soon',
  ),
  trap(
    '看守所收到决定晚，移交期限未到',
    'outsidePrison',
    '2026-03-10T09:00',
    { deciderKind: 'court', effectiveOn: '2026-02-20', custodianNotifiedOn: '2026-03-10' },
    [],
    'onTheWay',
  ),
  trap('生效日没有登记，算不出期限', 'probation', '2026-03-05T09:00', {}, [], 'onTheWay'),
  lateTrap(
    '生效日登记错了，后来更正',
    'probation',
    '2026-03-04T09:00',
    march1,
    [corrected('2026-03-13T10:00', 'effectiveOn', '2026-03-03'), received('2026-03-13T11:00')],
    undefined,
  ),
  lateTrap(
    '生效日登记错了，更正后期限未到',
    'probation',
    '2026-03-04T09:00',
    march1,
    [corrected('2026-03-12T10:00', 'effectiveOn', '2026-03-08')],
    'soon',
  ),
];

function corrected(at: LocalTime, field: string, newValue: string): Happening {
  return { at, act: 'correct', step: 'announce', field, newValue, reason: '文书载明，登记有误。（示例）' };
}

/** Nobody had heard of them, and they stand at the counter: received the same day, so no night finds them missing. */
const walkIns: readonly Arrival[] = (['probation', 'control'] as const).map((measure) =>
  trap(
    '期限过后才得知，当天本人来了',
    measure,
    '2026-03-09T09:00',
    { source: 'walkIn', effectiveOn: '2026-02-20', informed: 'unknown' },
    [received('2026-03-09T10:00')],
  ),
);

/** Received in time; the reception fell after the last day and was put right the same day with the time it really had. */
const putRight: readonly Arrival[] = (['probation', 'parole', 'outsidePrison'] as const).map((measure) => {
  const manner = measure === 'outsidePrison' ? 'handover' : 'self';
  const again = received('2026-03-14T12:00', manner);
  return trap(
    '接收登记撤销后重新办理',
    measure,
    '2026-03-04T09:00',
    measure === 'outsidePrison' ? prison : march1,
    [
      received('2026-03-10T10:00', manner),
      { at: '2026-03-14T10:00', act: 'annul', reason: '接收登记录到了别人名下。（示例）' },
      { at: '2026-03-14T11:00', act: 'reopen', step: 'receive', reason: '按实际接收情况重新登记。（示例）' },
      { ...again, values: { ...again.values, receivedAt: '2026-03-10 10:20' } },
    ],
  );
});

/** Somebody else came under the name; the right one came in time. */
const impostor = trap('冒名报到撤销，本人按期来了', 'probation', '2026-03-03T09:00', march1, [
  received('2026-03-05T10:00'),
  { at: '2026-03-06T10:00', act: 'annul', reason: '来的不是本人。（示例）' },
  { at: '2026-03-06T11:00', act: 'reopen', step: 'receive', reason: '继续等待本人。（示例）' },
  received('2026-03-10T10:00'),
]);

/** Forty who look like 漏管 and are none. */
export const traps: readonly Arrival[] = [
  ...inTime,
  ...excused,
  excusedAfterwards,
  ...latePapers,
  ...lateYetReceived,
  ...laterThanItLooks,
  ...walkIns,
  ...putRight,
  impostor,
];

/** The first and the last day of the fortnight. */
export const firstDay = day('2026-03-02');
export const lastDay = day('2026-03-15');
