import type { ParameterDefinition } from '@guitu/law';

/** 每日摘要 goes out from this time of day on, where something is owed. */
export const digestAt: ParameterDefinition<string> = {
  key: 'messages.digestAt',
  title: '每日摘要时间',
  explanation: '每天从这个时间起发送每日摘要，写作 08:30 的样式。没有应办、逾期事项的单位当天不发。',
  fallback: '08:30',
  problem: (text) =>
    /^(?:[01]\d|2[0-3]):[0-5]\d$/u.test(text) ? undefined : '时间请写成 08:30 的样式，用二十四小时制。',
};

/** How long after a deadline the office above is told, once. */
export const escalateAfterHours: ParameterDefinition<number> = {
  key: 'messages.escalateAfterHours',
  title: '逾期上报小时数',
  explanation: '事项逾期满这么多小时仍未办的，写入上一级机构的下一次每日摘要，每件只写一次。',
  fallback: 24,
};

/** Whether supervisees are reminded of what they themselves owe. */
export const remindSupervisees: ParameterDefinition<boolean> = {
  key: 'messages.remindSupervisees',
  title: '提醒社区矫正对象本人',
  explanation: '在报告期限前提醒本人（未成年人提醒监护人）。只写报告义务和司法所电话；没有登记电话的不提醒。',
  fallback: false,
};

/** How many days before the last day a supervisee is reminded. */
export const remindDaysBefore: ParameterDefinition<number> = {
  key: 'messages.remindDaysBefore',
  title: '提醒本人提前天数',
  explanation: '在报告期限的最后一天之前这么多天提醒本人，每次报告提醒一次。',
  fallback: 3,
};

/** Everything about messages that a region may set. */
export const messageParameters: readonly ParameterDefinition[] = [
  digestAt,
  escalateAfterHours,
  remindSupervisees,
  remindDaysBefore,
];
