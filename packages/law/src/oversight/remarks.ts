import type { Article } from '../articles/article.ts';
import { act, cooperation, procuratorateRules } from '../articles/index.ts';
import type { Calendar } from '../calendar/calendar.ts';
import { suggestionDue } from '../procedures/procuratorial-supervision/rounds.ts';
import { ruleActive } from '../rules/active.ts';
import type { Day } from '../time/day.ts';
import { formatDay } from '../time/format.ts';
import type { OversightRecord } from './record.ts';

/** Something still owed, in one sentence. */
export interface OversightRemark {
  readonly code: string;
  readonly text: string;
  readonly articles: readonly Article[];
}

/** By when an opinion about a body is answered in writing; nothing for what was only said. */
export function opinionDue({ values }: OversightRecord, calendar: Calendar): Day | undefined {
  const { on, manner, replyBy } = values as {
    readonly on?: Day;
    readonly manner?: string;
    readonly replyBy?: Day;
  };
  if (manner === 'oral' || on === undefined) return replyBy;
  return replyBy ?? (manner === 'suggestion' ? suggestionDue(on, { calendar }) : undefined);
}

/** Whether somebody has answered an opinion, by its number. */
export function isAnswered({ values }: OversightRecord, standing: readonly OversightRecord[]): boolean {
  const { number } = values;
  return standing.some(
    (one) => one.kind === 'reply' && number !== undefined && one.values['opinionNumber'] === number,
  );
}

/** What is still owed about one record of a register. */
export function oversightRemarks(
  record: OversightRecord,
  standing: readonly OversightRecord[],
  today: Day,
  calendar: Calendar,
): readonly OversightRemark[] {
  if (record.kind === 'opinion' || record.kind === 'receivedOpinion')
    return unanswered(record, standing, today, calendar);
  return record.kind === 'reconciliation' ? nextCheck(record, standing, today) : [];
}

function unanswered(
  record: OversightRecord,
  standing: readonly OversightRecord[],
  today: Day,
  calendar: Calendar,
): readonly OversightRemark[] {
  const due = opinionDue(record, calendar);
  if (due === undefined || isAnswered(record, standing)) return [];
  const late = today > due;
  return [
    {
      code: late ? 'oversight.reply-late' : 'oversight.reply-owed',
      text: late
        ? `应当在${formatDay(due)}以前书面回复，已经逾期；检察院可以督促、报上一级、通报主管机关。`
        : `应当在${formatDay(due)}以前书面回复，不采纳的说明理由。`,
      articles: [act(62), procuratorateRules(553)],
    },
  ];
}

/** OVER-06: the next check has its day, set by whoever checked last. */
function nextCheck(
  { values }: OversightRecord,
  standing: readonly OversightRecord[],
  today: Day,
): readonly OversightRemark[] {
  const nextOn = values['nextOn'] as Day | undefined;
  if (nextOn === undefined || today <= nextOn || !ruleActive('OVER-06')) return [];
  const on = values['on'] as Day;
  if (standing.some((one) => one.kind === 'reconciliation' && (one.values['on'] as Day) > on)) return [];
  return [
    {
      code: 'oversight.next-check',
      text: `商定${formatDay(nextOn)}再核对，已经过了。请会同法院、检察院、公安机关核对人数变动和漏管、脱管。`,
      articles: [cooperation(15)],
    },
  ];
}

/** OVER-06, OVER-09: what a register that speaks of neither lacks. */
export function missingRecords(standing: readonly OversightRecord[]): readonly OversightRemark[] {
  const lacks = (kind: OversightRecord['kind']): boolean => !standing.some((one) => one.kind === kind);
  return [
    ...(lacks('reconciliation') && ruleActive('OVER-06')
      ? [
          {
            code: 'oversight.no-check',
            text: '还没有登记数据核对。司法行政机关应当会同法院、检察院、公安机关定期核对人数变动和漏管、脱管，周期由本地商定。',
            articles: [cooperation(15)],
          },
        ]
      : []),
    ...(lacks('selfCheck')
      ? [
          {
            code: 'oversight.no-self-check',
            text: '还没有登记重点监督事项自查。',
            articles: [cooperation(23)],
          },
        ]
      : []),
  ];
}
