import type { Article } from '../../articles/index.ts';
import { measures, securityPenalties } from '../../articles/index.ts';
import type { Result } from './after-form.ts';
import type { Kind } from './options.ts';

/** On what the police can punish: the article, the words of form 9 and the measure of the penalty. */
export interface PenaltyGround {
  readonly rule: 'PSP-02' | 'PSP-03';
  readonly article: Article;
  /** "拘留"和"罚款"的幅度，两端都含本数. */
  readonly text: string;
}

const range = '五日以上十日以下拘留，可以并处一千元以下罚款；较轻的警告或者一千元以下罚款';
const orderRange = '警告或者一千元以下罚款；情节较重的五日以上十日以下拘留，可以并处一千元以下罚款';

/** The ground of one of the two articles on those who serve in the community; nothing for other acts, which name their own article. */
export function penaltyGround(kind: Kind): PenaltyGround | undefined {
  if (kind === 'publicSecurity') return undefined;
  return kind === 'prohibition' || kind === 'occupationBan'
    ? { rule: 'PSP-03', article: securityPenalties(73, '1'), text: orderRange }
    : { rule: 'PSP-02', article: securityPenalties(72, '4'), text: range };
}

export function penaltyArticles(kind: Kind): readonly Article[] {
  const ground = penaltyGround(kind);
  return ground === undefined ? [measures(32)] : [measures(36), ground.article];
}

/** 5–10 days, up to 1,000 yuan. What the police decided is recorded as it is; that it does not fit is only said. */
export function isOutsideRange({ detentionDays, fine }: Result): boolean {
  const detained = detentionDays !== undefined && (detentionDays < 5 || detentionDays > 10);
  return detained || (fine !== undefined && fine > 1000);
}
