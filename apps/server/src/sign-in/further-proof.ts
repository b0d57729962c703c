import type { Refusal } from '@guitu/law';

import type { Visitor } from '../access/visitor.ts';

/**
 * What a session still owes before it may work. The seam for a second factor: another implementation asks for a code
 * or a passkey here, and every route above the level `session` waits for it.
 */
export interface FurtherProof {
  owedBy(visitor: Visitor): Refusal | undefined;
}

/** A password that somebody else has chosen proves little: it is replaced before anything else is done. */
export const furtherProof: FurtherProof = {
  owedBy: ({ account }) =>
    account.mustChangePassword
      ? { code: 'session.new-password', text: '这是一次性密码，请先设置自己的密码。' }
      : undefined,
};
