import type { ParameterDefinition } from '../../kernel/parameter.ts';

/** How long before the end the desk is reminded. The law's own number is thirty days for the summary; the reminder is ours. */
export const remindDays: ParameterDefinition<number> = {
  key: 'discharge.remindDays',
  title: '矫正期满前提示（天数）',
  explanation: '矫正期满前多少日开始提示办理解除手续。条文写个人总结一般在期满三十日前提交，默认三十日。',
  fallback: 30,
};

/** The letter of RECALL-08 must be out thirty days before the end: a reminder on that very day would come too late. */
export const letterLeadDays: ParameterDefinition<number> = {
  key: 'discharge.letterLeadDays',
  title: '期满函告截止前提示（天数）',
  explanation: '暂予监外执行的，期满函告最迟在期满三十日前发出；这里是在它之前再提前多少日提示，是内部提示。',
  fallback: 15,
};

export const dischargeParameters = [remindDays, letterLeadDays];
