import { outsidePrisonRules } from '../../articles/index.ts';
import type { Finding } from '../../kernel/outcome.ts';
import type { Standing } from '../../kernel/procedure.ts';
import { findTaken } from '../../kernel/state.ts';
import { formatDay } from '../../time/format.ts';
import { endOfDay } from '../../time/zone.ts';
import { findDeathNoticeDue } from './death.ts';
import { findReport } from './form.ts';

/** DEATH-02: the written notice has not gone out; afterwards it is late and still owed. */
export function deathNoticeOwed({ facts, state, context }: Standing): Finding | undefined {
  const due = findDeathNoticeDue(facts, state, context)?.due;
  if (due === undefined || findTaken(state, 'notifyDeath') !== undefined) return undefined;
  const isLate = context.today > due;
  const discoveredOn = findReport(state)?.discoveredOn;
  return {
    code: isLate ? 'termination.death-notice-late' : 'termination.death-notice-owed',
    severity: isLate ? 'grave' : 'warning',
    title: isLate ? '死亡的书面通知已经超过五日' : '五日内书面通知死亡',
    text: '暂予监外执行的对象死亡，应当自发现之日起五日以内书面通知决定（批准）机关，并将死亡证明送原服刑或者接收档案的监狱、看守所，抄送检察院。',
    facts: [
      ...(discoveredOn === undefined ? [] : [{ label: '发现死亡', value: formatDay(discoveredOn) }]),
      { label: '最迟', value: formatDay(due) },
    ],
    articles: [outsidePrisonRules(28)],
    office: 'countyAgency',
    dueAt: endOfDay(due),
    action: { step: 'notifyDeath', label: '登记书面通知' },
  };
}
