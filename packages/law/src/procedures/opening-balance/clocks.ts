import { measures } from '../../articles/index.ts';
import type { Clock } from '../../kernel/outcome.ts';
import type { Standing } from '../../kernel/procedure.ts';
import { endOfDay, startOfDay } from '../../time/zone.ts';
import { freedAt } from '../freed.ts';
import { findOpenLeave } from './ledger.ts';

/** Whoever was away when the records were taken over is due back like everybody else (《实施办法》第二十八条). */
export function returnClock({ state, facts, context }: Standing): Clock | undefined {
  const leave = findOpenLeave(state);
  if (leave === undefined) return undefined;
  const freed = freedAt(facts, leave.until);
  return {
    name: 'return',
    title: '返回销假',
    kind: 'legal',
    startedAt: startOfDay(leave.from),
    dueAt: endOfDay(leave.until),
    article: measures(28),
    ...(freed === undefined ? {} : freed <= context.now ? { stoppedAt: freed } : { warnFrom: freed }),
  };
}
