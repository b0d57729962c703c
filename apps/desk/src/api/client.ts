import { ApiFailure, refusalsOf, unreachable } from './failure.ts';

type Listener = () => void;
const signedOutListeners = new Set<Listener>();

/** Called when the server no longer knows who is asking. Returns the way to stop listening. */
export function onSignedOut(listener: Listener): () => void {
  signedOutListeners.add(listener);
  return () => signedOutListeners.delete(listener);
}

/**
 * One request. Throws `ApiFailure` with the server's refusals, or with a sentence of our own when there was no answer.
 * The session is a cookie scripts cannot read; `x-guitu` marks the request as made by this app and not by another site's form.
 */
async function request<T>(method: string, path: string, body?: unknown): Promise<T> {
  const form = body instanceof FormData;
  const headers: Record<string, string> = { accept: 'application/json' };
  if (method !== 'GET') headers['x-guitu'] = '1';
  if (body !== undefined && !form) headers['content-type'] = 'application/json';
  const content = body === undefined ? null : form ? body : JSON.stringify(body);
  const response = await fetch(path, { method, headers, body: content, credentials: 'same-origin' }).catch(
    () => {
      throw new ApiFailure(0, [unreachable]);
    },
  );
  const answer: unknown = await response.json().catch(() => undefined);
  if (response.ok) return answer as T;
  if (response.status === 401 && !path.startsWith('/api/session'))
    for (const listener of signedOutListeners) listener();
  throw new ApiFailure(response.status, refusalsOf(answer));
}

export const api = {
  get: <T>(path: string) => request<T>('GET', path),
  post: <T>(path: string, body?: unknown) => request<T>('POST', path, body ?? {}),
  put: <T>(path: string, body: unknown) => request<T>('PUT', path, body),
  remove: <T>(path: string) => request<T>('DELETE', path),
  upload: <T>(path: string, form: FormData) => request<T>('POST', path, form),
};
