import type { Check } from '../kernel/procedure.ts';

/** Only somebody who has been received and is still serving: not yet received, the person is received first. */
export const mustServe: Check = {
  rules: [],
  test: ({ facts }) => {
    if (facts.status === 'serving') return undefined;
    if (facts.status === 'expected') {
      return {
        code: 'case.not-received',
        text: '这个人还没有接收，接收以后再办这一项。',
        instead: '请先办“交付接收”的接收登记。',
      };
    }
    return {
      code: 'case.ended',
      text: '这个人已经解除或者终止矫正，不用再办这一项。',
      instead: '期间办过、当时没有登记的，请用“补录”如实记载。',
      ...(facts.ended === undefined ? {} : { matterId: facts.ended.matterId }),
    };
  },
};
