import { act, measures } from '../../articles/index.ts';
import type { Finding } from '../../kernel/outcome.ts';
import type { Standing } from '../../kernel/procedure.ts';
import { findResult, isGranted } from '../../proposal/records.ts';
import { formatDay } from '../../time/format.ts';
import { isStillServed } from '../not-ended.ts';

/**
 * The ruling has come: its paper is entered in the term ledger by 刑期变动登记, the only place where the term is altered. Gone as soon
 * as the ledger has a commutation from the day of the ruling on.
 */
export function notCarried({ state, facts }: Standing): Finding | undefined {
  const result = findResult(state);
  if (!isGranted(state) || result?.decidedOn === undefined || !isStillServed(facts)) return undefined;
  const { decidedOn, effectiveOn, receivedOn, authority, number } = result;
  const entered = facts.term?.entries.some(
    (one) => one.kind === 'commutation' && one.matterId !== undefined && one.effectiveOn >= decidedOn,
  );
  if (entered === true) return undefined;
  return {
    code: 'commutation.not-carried',
    severity: 'grave',
    title: '减刑裁定已经收到，登记刑期变动',
    text: '请照裁定书登记“刑期变动”：登记以后期满日、各项期限按减刑以后的计算。',
    facts: [
      ...(authority === undefined ? [] : [{ label: '人民法院', value: authority }]),
      ...(number === undefined ? [] : [{ label: '裁定书', value: number }]),
      { label: '裁定日期', value: formatDay(decidedOn) },
      ...(effectiveOn === undefined ? [] : [{ label: '生效', value: formatDay(effectiveOn) }]),
      ...(receivedOn === undefined ? [] : [{ label: '收到', value: formatDay(receivedOn) }]),
    ],
    articles: [act(33), measures(42)],
    office: 'countyAgency',
    action: { procedure: 'termChange', step: 'enter', label: '登记减刑裁定' },
  };
}
