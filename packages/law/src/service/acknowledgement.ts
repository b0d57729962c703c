import type { Form, FormValues, ValuesOf } from '../kernel/field.ts';
import type { Refusal } from '../kernel/refusal.ts';
import { validate } from '../kernel/validate.ts';
import type { Day } from '../time/day.ts';
import { formatDay } from '../time/format.ts';
import type { Moment } from '../time/moment.ts';
import { dayOf } from '../time/zone.ts';

/** 回执: what a court, a police station or a prison enters itself of a paper that was sent to it. */
export const acknowledgementForm = {
  receivedAt: {
    kind: 'moment',
    title: '收到的时间',
    required: true,
    hint: '照签收的时间填；有法定办理期限的，从这时起算',
  },
  receivedBy: { kind: 'text', title: '签收人', required: true, maximumLength: 60 },
} as const satisfies Form;

export type Acknowledgement = ValuesOf<typeof acknowledgementForm>;

/** The receipt in its one spelling, and what is wanting. Nothing is received before it was made, nor in the future. */
export function judgeAcknowledgement(
  raw: FormValues,
  { sentOn, now }: { readonly sentOn: Day; readonly now: Moment },
): { readonly values: FormValues; readonly refusals: readonly Refusal[] } {
  const { values, problems, missing } = validate(acknowledgementForm, raw);
  const refusals: Refusal[] = [...problems, ...missing];
  const { receivedAt } = values as Partial<Acknowledgement>;
  if (receivedAt !== undefined && receivedAt > now) {
    refusals.push({ code: 'receipt.future', field: 'receivedAt', text: '收到的时间晚于现在，请核对。' });
  }
  if (receivedAt !== undefined && dayOf(receivedAt) < sentOn) {
    const text = `收到的时间早于文书送出的日期（${formatDay(sentOn)}），请核对。`;
    refusals.push({ code: 'receipt.too-early', field: 'receivedAt', text });
  }
  return { values, refusals };
}
