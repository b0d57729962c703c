import type { Article } from '../articles/article.ts';
import type { CaseFacts } from '../facts/facts.ts';
import type { Finding } from '../kernel/outcome.ts';
import type { Day } from '../time/day.ts';
import { isStillServed } from './not-ended.ts';

/** The button that opens 违规查处. */
export const openViolation = { procedure: 'violation', step: 'open', label: '办理违规查处' } as const;

/** Whether 违规查处 of it has been opened since that day, or a sanction stands already. */
export function isHandled({ handlings = [], sanctions }: CaseFacts, since: Day, matterId?: string): boolean {
  const opened = handlings.some(({ about, on }) => (about === undefined ? on >= since : about === matterId));
  return opened || sanctions.some(({ kind, on }) => kind !== 'commendation' && on >= since);
}

/** What a matter has come to calls for 违规查处, and nobody has opened it. */
export function handlingOwed(
  facts: CaseFacts,
  about: {
    readonly code: string;
    readonly matterId: string;
    readonly since: Day;
    readonly articles: readonly Article[];
    /** Default: what was proposed or chosen has not been done. */
    readonly title?: string;
  },
): Finding | undefined {
  if (!isStillServed(facts) || isHandled(facts, about.since, about.matterId)) return undefined;
  return {
    code: about.code,
    severity: 'warning',
    title: about.title ?? '处理意见还没有办成“违规查处”',
    text: '训诫、警告、提请治安管理处罚在“违规查处”里调查、告知、决定并送达，作出以后才进入案情。登记时在“有关的事项”里选这一件。',
    facts: [],
    articles: about.articles,
    office: 'countyAgency',
    action: openViolation,
  };
}
