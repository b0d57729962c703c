import type { Access } from '@guitu/record';

import { findAccess } from '../access/enter.ts';
import type { Visitor } from '../access/visitor.ts';
import type { Services } from '../services.ts';
import { refuseMatterElsewhere } from './elsewhere.ts';

/**
 * Does something in a matter the way the visitor may enter it. Where the case changes hands before it is his turn, he stands to the
 * matter in the other way and it is done so: the body that has just received the case as its holder, the one that has lost it as guest.
 */
export async function enterMatter<T>(
  services: Services,
  visitor: Visitor,
  matterId: string,
  work: (access: Access) => Promise<T>,
): Promise<T> {
  const access = await findAccess(services, visitor, matterId);
  if (access === undefined) return refuseMatterElsewhere(services, visitor, matterId);
  try {
    return await work(access);
  } catch (error) {
    const now = await findAccess(services, visitor, matterId);
    // What he took part in has ended in between: he is told so, as he would have been had he come a moment later.
    if (now === undefined) return refuseMatterElsewhere(services, visitor, matterId);
    if (now.role === access.role) throw error;
    return work(now);
  }
}
