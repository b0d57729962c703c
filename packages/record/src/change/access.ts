/** On whose behalf something is read or written. Made by the server from a session, never from a request. */
export interface Access {
  readonly role: 'agency' | 'procuratorate' | 'other' | 'supervisee' | 'guest' | 'system';
  /** Range of the body, both ends inclusive; low is also the body's own code. */
  readonly low: number;
  readonly high: number;
  readonly accountId: string;
  readonly accountName: string;
  readonly bodyId: string;
  readonly bodyName: string;
  /**
   * Of a guest: the matter he takes part in, by which he enters that case and no other. Without one he sees what waits for him
   * and nothing else.
   */
  readonly matterId?: string;
  /** Of a court, a police station or a prison: the copy it was sent, by which it adds its receipt to the case of that copy. */
  readonly copyId?: string;
}

const nobody = '00000000-0000-0000-0000-000000000000';

/** The installation itself: jobs, sign-in, set-up. Sees every row. */
export function systemAccess(name = '系统'): Access {
  return {
    role: 'system',
    low: 0,
    high: 999_999_999_999,
    accountId: nobody,
    accountName: name,
    bodyId: nobody,
    bodyName: name,
  };
}
