import type { ParameterDefinition } from '../kernel/parameter.ts';

/** No law speaks of daily roots: how soon one is to have left is for whoever runs the installation to say. */
export const daysForRootsToLeave: ParameterDefinition<number> = {
  key: 'roots.daysToLeave',
  title: '日封存值几日内交出',
  explanation:
    '签名以后满这么多日还没有交出（纸面移交或者写入交存文件夹）的，列为逾期。内部目标，不是法定期限。',
  fallback: 7,
};

export const oversightParameters = [daysForRootsToLeave] as const;
