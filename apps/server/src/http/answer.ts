import type { Refusal } from '@guitu/law';

import type { RefusalBody, RefusalRow } from '../contract/refusal.ts';

/** A refusal on its way to the reader: thrown anywhere below a route, answered in one place. */
export class Refused extends Error {
  readonly status: number;
  readonly refusals: readonly Refusal[];

  constructor(status: number, ...refusals: readonly Refusal[]) {
    super(refusals.map((refusal) => refusal.code).join(', '));
    this.name = 'Refused';
    this.status = status;
    this.refusals = refusals;
  }
}

/** Codes whose status is not 422. Everything else law says is 422: understood, and not possible. */
const statuses: Readonly<Record<string, number>> = {
  'request.invalid': 400,
  'request.header': 403,
  'request.too-large': 413,
  'request.type': 415,
  'session.none': 401,
  'session.wrong': 401,
  'session.locked': 429,
  'session.too-many': 429,
  'session.new-password': 403,
  'access.role': 403,
  'access.read-only': 403,
  'step.wrong-office': 403,
  'step.wrong-place': 403,
  'step.wrong-role': 403,
  'mend.wrong-office': 403,
  'mend.wrong-place': 403,
  'mend.wrong-role': 403,
  'not-found': 404,
  'matter.changed': 409,
  'case.elsewhere': 409,
  'upload.too-large': 413,
  'upload.type': 415,
  'record.notFound': 404,
  'record.keyUsedOtherwise': 409,
  'record.stale': 409,
  'record.busy': 503,
  incident: 500,
};

/** The HTTP status of a refusal. The only place that knows both. */
export function statusOf(refusals: readonly Refusal[]): number {
  return statuses[refusals[0]?.code ?? 'incident'] ?? 422;
}

export function refusalBody(refusals: readonly Refusal[]): RefusalBody {
  const rows = refusals.map(refusalRow);
  const first = rows[0];
  if (first === undefined) throw new Error('a refusal says at least one thing');
  return { refusal: first, refusals: rows };
}

export function refusalRow(refusal: Refusal): RefusalRow {
  return {
    code: refusal.code,
    text: refusal.text,
    ...(refusal.field === undefined ? {} : { field: refusal.field }),
    ...(refusal.articles === undefined
      ? {}
      : { articles: refusal.articles.map(({ code, label }) => ({ code, label })) }),
    ...(refusal.present === undefined ? {} : { present: refusal.present }),
    ...(refusal.instead === undefined ? {} : { instead: refusal.instead }),
  };
}

/**
 * One answer for "not there" and for "not yours", byte for byte: nobody learns from a refusal that a person
 * exists somewhere else.
 */
export const notFoundText = JSON.stringify(
  refusalBody([
    { code: 'not-found', text: '没有找到，或者不在您单位的范围内。请核对后从名单或者搜索重新打开。' },
  ]),
);

/** Answers 404. Thrown where a use case finds nothing. */
export class NotFound extends Error {
  override readonly name = 'NotFound';
}

/** Gives back what was found, or ends the request with the one 404. */
export function orNotFound<T>(found: T | undefined): T {
  if (found === undefined) throw new NotFound();
  return found;
}
