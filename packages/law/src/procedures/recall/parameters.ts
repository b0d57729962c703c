import type { ParameterDefinition } from '../../kernel/parameter.ts';

/** 《暂予监外执行规定》第二十三条 of 2014 asks for it, 《实施办法》 of 2020 does not say so. */
export const bureauReview: ParameterDefinition<boolean> = {
  key: 'recall.bureauReview',
  title: '提请收监执行：由县级司法行政部门审核同意',
  explanation:
    '《暂予监外执行规定》第二十三条要求审核同意，《实施办法》第四十九条没有写；由省、州确定，默认要审核。',
  fallback: true,
};
