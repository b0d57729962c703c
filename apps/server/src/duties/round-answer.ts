import type { Refusal } from '@guitu/law';
import { RecordRefusal } from '@guitu/record';

import { NotFound, Refused } from '../http/answer.ts';

/** The same for "not there" and for "not yours"; a person who was handed over while the list lay open is one of them. */
export const notHere: Refusal = {
  code: 'not-found',
  text: '没有找到，或者已经不在您单位的范围内，没有登记。',
};

/** What one person of a round is answered: nothing when it was done. Only what nobody foresaw stops the round. */
export async function roundAnswer(command: () => Promise<unknown>): Promise<readonly Refusal[]> {
  try {
    await command();
    return [];
  } catch (error) {
    if (error instanceof Refused) return error.refusals;
    if (error instanceof NotFound) return [notHere];
    if (error instanceof RecordRefusal && error.code === 'record.notFound') return [notHere];
    if (error instanceof RecordRefusal && error.code !== 'record.rejected') {
      return [{ code: error.code, text: error.text }];
    }
    throw error;
  }
}
