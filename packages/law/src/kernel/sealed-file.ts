import { sealingMeasures } from '../articles/index.ts';
import type { CaseFacts } from '../facts/facts.ts';
import { ruleActive } from '../rules/active.ts';
import type { Procedure } from './procedure.ts';
import type { Refusal } from './refusal.ts';

/**
 * MINOR-08: of a file that is sealed nothing new is begun but what the law keeps open: its own query, what the person asks for himself, and
 * the supervision of the procuratorate.
 */
export function sealedAgainst(
  { name, title, opensSealed }: Pick<Procedure, 'name' | 'title' | 'opensSealed'>,
  { sealed }: Pick<CaseFacts, 'sealed'>,
): Refusal | undefined {
  if (!ruleActive('MINOR-08') || sealed === undefined || opensSealed === true || name === 'sealing') {
    return undefined;
  }
  return {
    code: 'case.sealed',
    text: `犯罪记录已经封存，不再办“${title}”。`,
    articles: [sealingMeasures(10)],
    instead: '有人申请查看的，请办“查询未成年人档案”；封存有误的，先在“犯罪记录封存”事项里撤销。',
    matterId: sealed.matterId,
  };
}
