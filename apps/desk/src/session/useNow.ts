import { addHours, dayOf, hoursBetween, moment, momentFromEpoch, type Moment } from '@guitu/law';
import { useEffect, useState } from 'react';

import { useSession } from './SessionContext.ts';

const HALF_A_MINUTE = 30_000;

let shift: { sessionNow: string; hours: number } | undefined;

/** Hours the server's clock is ahead of this computer's: a demonstration may run on another day, and clocks are wrong. */
function hoursAhead(sessionNow: string): number {
  if (shift?.sessionNow !== sessionNow) {
    shift = { sessionNow, hours: hoursBetween(momentFromEpoch(Date.now()), moment(sessionNow)) };
  }
  return shift.hours;
}

function serverNow(sessionNow: string): Moment {
  return addHours(momentFromEpoch(Date.now()), hoursAhead(sessionNow));
}

/** The server's present moment and day, renewed every half minute. */
export function useNow(): { now: Moment; today: string } {
  const { now: sessionNow } = useSession();
  const [now, setNow] = useState(() => serverNow(sessionNow));
  useEffect(() => {
    const timer = setInterval(() => setNow(serverNow(sessionNow)), HALF_A_MINUTE);
    return () => clearInterval(timer);
  }, [sessionNow]);
  return { now, today: dayOf(now) };
}
