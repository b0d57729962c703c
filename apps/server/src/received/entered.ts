import type { Acknowledgement, Refusal } from '@guitu/law';

import type { Row } from '../record-types.ts';

/** A receipt is entered once. */
export const entered: Refusal = {
  code: 'receipt.entered',
  text: '这一份已经登记过回执。',
  instead: '有误的请与送出的社区矫正机构联系。',
};

/** The receipt that the body itself entered, where it did. */
export function acknowledgedIn(payload: Row<'outbox'>['payload']): Acknowledgement | undefined {
  return (payload as { readonly acknowledged?: Acknowledgement }).acknowledged;
}
