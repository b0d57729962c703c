import type { ParameterDefinition } from '../../kernel/parameter.ts';
import { legalReviewParameter } from '../legal-review.ts';

/** The law does not say that two people are needed; whoever is alone in a county sets it off (~). */
export const otherApprover: ParameterDefinition<boolean> = {
  key: 'violation.otherApprover',
  title: '违规查处：提出意见的人不能自己决定',
  explanation: '条文没有写明。默认打开；一个机构只有一位审批人的，可以由州确定关闭。',
  fallback: true,
};

export const decideWithinDays: ParameterDefinition<number> = {
  key: 'violation.decideWithinDays',
  title: '发现违规后作出处理决定的内部时限（日）',
  explanation: '条文没有写明天数。只用于提示，页面上标明是内部时限。',
  fallback: 30,
};

/** "及时处理并答复" is no number (《实施办法》第三十二条). */
export const answerWithinDays: ParameterDefinition<number> = {
  key: 'violation.answerWithinDays',
  title: '答复本人异议的内部时限（日）',
  explanation: '条文写“及时处理”，没有天数。只用于提示，页面上标明是内部时限。',
  fallback: 10,
};

const named = { name: 'violation', title: '违规查处（警告、提请治安管理处罚）' } as const;

/** 警告 and whatever is proposed to others; 训诫 passes none. */
export const reviewed = legalReviewParameter(named, true);

export const violationParameters = [otherApprover, decideWithinDays, answerWithinDays, reviewed];
