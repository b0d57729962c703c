import type { ParameterDefinition } from '../../kernel/parameter.ts';

/** The law says "累计" without saying how days are counted; the prefecture fixes it once. Ours: both ends count (~). */
export const countsBothEnds: ParameterDefinition<boolean> = {
  key: 'leave.countsBothEnds',
  title: '外出天数含首尾两日',
  explanation: '条文没有写明怎样计日。开启时离开日和返回日都计算在内；关闭时离开日不计。',
  fallback: true,
};

/** Whether days given back by returning early stop counting towards the two months (~). */
export const countsActualDays: ParameterDefinition<boolean> = {
  key: 'leave.countsActualDays',
  title: '两个月累计按实际外出天数',
  explanation: '开启时提前返回的按实际返回日计算；关闭时一律按批准的天数计算。',
  fallback: true,
};

/** Whether recurring travel (经常性跨市县) counts towards the two months: left to the prefecture by LEAVE-17, default no (~). */
export const countsRecurringTravel: ParameterDefinition<boolean> = {
  key: 'leave.countsRecurringTravel',
  title: '经常性跨市县活动计入两个月累计',
  explanation: '条文没有写明，由州级机构确定。默认不计入。',
  fallback: false,
};

/** The house's own target for "及时" (LEAVE-08); shown as internal, never as the law's. */
export const noticeWithinHours: ParameterDefinition<number> = {
  key: 'leave.noticeWithinHours',
  title: '通报检察院的内部时限（小时）',
  explanation: '条文写“及时”，没有天数。设了才计时，页面上标明是内部时限。',
  fallback: undefined,
  takes: 'number',
};

export const leaveParameters = [countsBothEnds, countsActualDays, countsRecurringTravel, noticeWithinHours];
