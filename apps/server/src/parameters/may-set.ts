import { passesLevel } from '../access/levels.ts';
import type { Visitor } from '../access/visitor.ts';

/**
 * Whoever administrates for an agency above the offices sets what the law leaves to its place and to those below it. Not those who decide
 * on cases: some of it says who may decide them.
 */
export function maySetParameters({ body, account }: Visitor, region = body.regionCode): boolean {
  return passesLevel('administrator', body.kind, account.roles) && body.low <= region && region <= body.high;
}
