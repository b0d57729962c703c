import type { ParameterDefinition } from '../../kernel/parameter.ts';

/** The articles name three and five working days and not from when (EVAL-13, EVAL-14): both run from the same event. */
export const returnFrom: ParameterDefinition<string> = {
  key: 'assessment.returnFrom',
  title: '调查评估：沟通、退回的工作日从什么时候起算',
  explanation: '条文没有写明起点。',
  fallback: '收到',
  choices: { 收到: '自收到委托函之日起（较稳妥）', 发现: '自核查发现不能评估之日起' },
};

/** No article says so; a region with one officer at hand may switch it off. */
export const otherThanDrafter: ParameterDefinition<boolean> = {
  key: 'assessment.otherThanDrafter',
  title: '调查评估：出具意见的人是否必须不是拟定的人',
  explanation: '条文没有规定，默认要求两个人。',
  fallback: true,
};
