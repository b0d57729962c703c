import type { ParameterDefinition } from '../../kernel/parameter.ts';

/** "及时" in TERM-02 and DEATH-01 has no number: a clock runs only where the house has set a target, and says that it is one. */
export const terminateWithin: ParameterDefinition<number> = {
  key: 'termination.withinDays',
  title: '办理终止的内部时限（日）',
  explanation:
    '收到文书、发现死亡以后多少日内办理终止并通知有关机关。条文写“及时”，没有天数；设了才计时，标明是内部时限。',
  fallback: undefined,
  takes: 'number',
};
