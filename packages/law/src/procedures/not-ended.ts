import type { CaseFacts } from '../facts/facts.ts';
import type { Check } from '../kernel/procedure.ts';

/** Whether the sentence is still being served: expected or serving, neither discharged nor terminated. */
export function isStillServed(facts: CaseFacts): boolean {
  return facts.status === 'expected' || facts.status === 'serving';
}

/** Nothing new is opened for somebody whose correction is over; what happened before is entered as a record. */
export const notEnded: Check = {
  rules: [],
  test: ({ facts }) =>
    isStillServed(facts)
      ? undefined
      : {
          code: 'case.ended',
          text: '这个人已经解除或者终止矫正，不用再办这一项。',
          instead: '期间发生、当时没有登记的，请用“补录”如实记载。',
          ...(facts.ended === undefined ? {} : { matterId: facts.ended.matterId }),
        },
};
