import type { Refusal } from './types.ts';

/** An answer that is not what was asked for: the server's refusals, or one of our own when no answer came. */
export class ApiFailure extends Error {
  readonly status: number;
  readonly refusals: readonly Refusal[];

  constructor(status: number, refusals: readonly Refusal[]) {
    super(refusals[0]?.text ?? `HTTP ${status}`);
    this.name = 'ApiFailure';
    this.status = status;
    this.refusals = refusals;
  }
}

export const unreachable: Refusal = {
  code: 'network.unreachable',
  text: '没有连上服务器。填写的内容还在这一页，连上以后再办一次即可。',
};

const unexpected: Refusal = {
  code: 'server.unexpected',
  text: '服务器没能完成这次请求，内容没有丢。请稍后再试；一直这样，请告知管理员。',
};

/** What a failed answer says. Bodies that are no refusal (a proxy's error page) become one sentence of our own. */
export function refusalsOf(body: unknown): readonly Refusal[] {
  if (typeof body !== 'object' || body === null) return [unexpected];
  const { refusal, refusals } = body as { refusal?: Refusal; refusals?: readonly Refusal[] };
  if (refusals !== undefined && refusals.length > 0) return refusals;
  return refusal === undefined ? [unexpected] : [refusal];
}

/** The sentences to show for whatever went wrong. */
export function sentencesOf(error: unknown): readonly string[] {
  if (!(error instanceof ApiFailure)) return [unexpected.text];
  return error.refusals
    .flatMap((refusal) => [refusal.text, refusal.instead ?? ''])
    .filter((text) => text !== '');
}
