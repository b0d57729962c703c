import { cooperation, measures } from '../../articles/index.ts';
import type { Finding } from '../../kernel/outcome.ts';
import type { Standing } from '../../kernel/procedure.ts';
import { formatDeadline } from '../../time/format.ts';
import { addHours } from '../../time/moment.ts';
import { endOfDay } from '../../time/zone.ts';
import { freedAt } from '../freed.ts';
import { findOpenLeave } from './ledger.ts';

/** A leave taken over has ended and nobody has returned: the same as for one decided here. */
export function notReturned({ state, facts, context }: Standing): Finding | undefined {
  const leave = findOpenLeave(state);
  if (leave === undefined || freedAt(facts, leave.until) !== undefined) return undefined;
  const dueAt = endOfDay(leave.until);
  if (context.now <= dueAt) return undefined;
  return {
    code: 'openingBalance.not-returned',
    severity: 'warning',
    title: '上线前批准的外出期满，没有返回销假',
    text: '请立即联系本人，应当责令其立即返回。超过四十八小时的，由县级机构核实后认定是否脱管。',
    facts: [
      { label: '批准文号', value: leave.originalNumber },
      { label: '准假到期', value: formatDeadline(dueAt) },
      { label: '满四十八小时', value: formatDeadline(addHours(dueAt, 48)) },
    ],
    articles: [measures(28), cooperation(13, '3')],
    office: 'countyAgency',
    dueAt,
    action: { step: 'addReturn', label: '登记返回' },
  };
}
