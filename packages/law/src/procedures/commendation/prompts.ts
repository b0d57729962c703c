import { measures } from '../../articles/index.ts';
import { dailyOffice } from '../../duties/findings.ts';
import type { CaseFacts } from '../../facts/facts.ts';
import type { Context } from '../../kernel/context.ts';
import type { ParameterDefinition } from '../../kernel/parameter.ts';
import { parameterValue } from '../../kernel/parameter.ts';
import type { Prompt } from '../../kernel/procedure.ts';
import type { Day } from '../../time/day.ts';
import { formatDay } from '../../time/format.ts';
import { startOfDay } from '../../time/zone.ts';
import { adverseSince, begunOn, sixMonthsAfter } from './six-months.ts';

export const promptsPraise: ParameterDefinition<boolean> = {
  key: 'commendation.prompts',
  title: '满六个月没有违规的，提示可以考虑表扬',
  explanation: '“可以”不是应当，只作为提示。关闭以后不提示。',
  fallback: true,
};

/** Six months without anything against the person, and without praise: it may be considered. Information only; nobody owes it. */
export function praiseMayBe(facts: CaseFacts, context: Context): Prompt | undefined {
  const begun = begunOn(facts);
  const since = facts.diligence?.since;
  if (facts.status !== 'serving' || facts.ended !== undefined || begun === undefined || since === undefined)
    return undefined;
  if (parameterValue(context.parameters, promptsPraise) !== true) return undefined;
  // What happened before entries are kept here is not known here.
  let from: Day = begun > since ? begun : since;
  for (const { on, kind } of facts.sanctions) if (kind === 'commendation' && on > from) from = on;
  from = adverseSince(facts, from).at(-1)?.on ?? from;
  const ready = sixMonthsAfter(from);
  if (facts.term !== undefined && ready > facts.term.ends) return undefined;
  if (context.today < ready) return { nextAt: startOfDay(ready) };
  return {
    finding: {
      code: 'commendation.may-be',
      severity: 'info',
      title: '满六个月没有违规，可以考虑表扬',
      text: '这六个月没有处罚、查实的违规和脱管的记录。四项条件是否同时符合，由人核实；“可以”不是应当。',
      facts: [{ label: '自', value: formatDay(from) }],
      articles: [measures(33)],
      office: dailyOffice(facts),
      action: { procedure: 'commendation', step: 'propose', label: '提出表扬建议' },
    },
  };
}
