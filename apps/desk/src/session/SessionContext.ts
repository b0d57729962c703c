import { createContext, useContext } from 'react';

import type { Session } from '../api/types.ts';

export const SessionContext = createContext<Session | null>(null);

/** The session of the signed-in page. Only used inside the frame, where there always is one. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('used outside the signed-in frame');
  return session;
}
