import type { ParameterDefinition } from '../../kernel/parameter.ts';

/** "立即" is no number (MOVE-10). */
export const notArrivedWithinHours: ParameterDefinition<number> = {
  key: 'relocation.notArrivedWithinHours',
  title: '未按时报到后通知原执行地的内部时限（小时）',
  explanation: '条文写“立即”，没有小时数。设了才计时，页面上标明是内部时限。',
  fallback: undefined,
  takes: 'number',
};

/** No article says how long a file may be on its way; ours, so that somebody asks after it. */
export const fileExpectedDays: ParameterDefinition<number> = {
  key: 'relocation.fileExpectedDays',
  title: '移交后对方几日没有登记收到就提示（日）',
  explanation: '条文没有写明档案在途的时间。只用于提示催问，页面上标明是内部时限。',
  fallback: 10,
};

/** The house looks ahead to the end of the term; no article asks for it. */
export const termEndsSoonDays: ParameterDefinition<number> = {
  key: 'relocation.termEndsSoonDays',
  title: '离矫正期满几日以内而本人没有报到就提示（日）',
  explanation: '条文没有写明。期满仍由持案机构办理解除，提前提示两地衔接。',
  fallback: 30,
};

export const relocationParameters = [notArrivedWithinHours, fileExpectedDays, termEndsSoonDays];
