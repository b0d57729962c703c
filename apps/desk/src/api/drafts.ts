import { api } from './client.ts';
import { ApiFailure } from './failure.ts';

export interface Draft {
  values: Record<string, unknown>;
  savedAt: string;
}

/** What was typed and not yet handed in, sealed on the server under the account's key. Nothing of it stays in the browser. */
export async function findDraft(key: string): Promise<Draft | undefined> {
  try {
    return await api.get<Draft>(`/api/drafts/${encodeURIComponent(key)}`);
  } catch (error) {
    if (error instanceof ApiFailure && error.status === 404) return undefined;
    throw error;
  }
}

export function saveDraft(key: string, values: Record<string, unknown>): Promise<{ savedAt: string }> {
  return api.put(`/api/drafts/${encodeURIComponent(key)}`, { values });
}

export async function deleteDraft(key: string): Promise<void> {
  await api.remove(`/api/drafts/${encodeURIComponent(key)}`);
}
