import { act, measures } from '../../articles/index.ts';
import type { CaseFacts } from '../../facts/facts.ts';
import type { Context } from '../../kernel/context.ts';
import type { Prompt } from '../../kernel/procedure.ts';
import { formatDay } from '../../time/format.ts';
import { isStillServed } from '../not-ended.ts';

/**
 * The ruling has come: its paper is entered in the term ledger by 刑期变动登记, the only place where the term is altered. Asked of the
 * case, because the proposal is closed by then; gone once the ledger has a commutation from the day of the ruling on.
 */
export function notCarried(facts: CaseFacts, _context: Context): Prompt | undefined {
  if (facts.proposals === undefined || !isStillServed(facts)) return undefined;
  const granted = facts.proposals.findLast(
    ({ kind, outcome }) => kind === 'commutation' && outcome === 'granted',
  );
  const decidedOn = granted?.decidedOn;
  if (granted === undefined || decidedOn === undefined) return undefined;
  const entered = facts.term?.entries.some(
    (one) => one.kind === 'commutation' && one.matterId !== undefined && one.effectiveOn >= decidedOn,
  );
  if (entered === true) return undefined;
  const { decidedBy, effectiveOn } = granted;
  return {
    finding: {
      code: 'commutation.not-carried',
      severity: 'grave',
      title: '减刑裁定已经收到，登记刑期变动',
      text: '请照裁定书登记“刑期变动”：登记以后期满日、各项期限按减刑以后的计算。',
      facts: [
        ...(decidedBy === undefined ? [] : [{ label: '人民法院', value: decidedBy }]),
        { label: '裁定日期', value: formatDay(decidedOn) },
        ...(effectiveOn === undefined ? [] : [{ label: '生效', value: formatDay(effectiveOn) }]),
      ],
      articles: [act(33), measures(42)],
      office: 'countyAgency',
      action: { procedure: 'termChange', step: 'enter', label: '登记减刑裁定' },
    },
  };
}
