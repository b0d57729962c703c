import { criminalProcedure, sealingMeasures } from '../../articles/index.ts';
import type { CaseFacts } from '../../facts/facts.ts';
import type { Context } from '../../kernel/context.ts';
import type { Prompt } from '../../kernel/procedure.ts';
import { ruleActive } from '../../rules/active.ts';
import { formatDay } from '../../time/format.ts';
import { endOfDay } from '../../time/zone.ts';
import { findSealingDue } from './due.ts';

/** MINOR-06: somebody who was a minor at the time of the crime has served; whether the penalty fits, a person confirms. */
export function sealRecord(facts: CaseFacts, context: Context): Prompt | undefined {
  const { ended, sealed, sealing, supervisee } = facts;
  if (!ruleActive('MINOR-06') || ended?.kind !== 'discharged' || !supervisee.minorAtCrime) return undefined;
  if (sealed !== undefined || sealing !== undefined || facts.status !== 'discharged') return undefined;
  const due = findSealingDue(ended.on, context)?.due;
  if (due === undefined) return undefined;
  const isOver = context.today > due;
  return {
    finding: {
      code: isOver ? 'sealing.overdue' : 'sealing.due',
      severity: isOver ? 'grave' : 'warning',
      title: isOver ? '犯罪记录超过三日没有封存' : '三日内封存犯罪记录',
      text: '犯罪时不满十八周岁、被判处五年有期徒刑以下刑罚的，刑事执行完毕后三日以内封存犯罪记录。请照判决书核查：符合的封存，不符合的写明理由。',
      facts: [
        { label: '刑事执行完毕', value: formatDay(ended.on) },
        { label: '最迟', value: formatDay(due) },
      ],
      articles: [sealingMeasures(13), criminalProcedure(286)],
      office: 'countyAgency',
      dueAt: endOfDay(due),
      action: { procedure: 'sealing', step: 'seal', label: '核查封存' },
    },
    ...(isOver ? {} : { nextAt: endOfDay(due) }),
  };
}
