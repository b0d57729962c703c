import type { ParameterDefinition } from '../../kernel/parameter.ts';

/** SUP-25: 《实施办法》第四十九条 says 在规定期限内 and names no number. Ours (~). */
export const newWithinDays: ParameterDefinition<number> = {
  key: 'guarantor.newWithinDays',
  title: '提出新的保证人，最长给几日',
  explanation: '条文写“在规定期限内”，没有天数，初始值是本系统的（~）。限期写在通知书上，不得超过这么多日。',
  fallback: 15,
};
