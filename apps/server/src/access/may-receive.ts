import type { Access } from '@guitu/record';

/** A copy: the body whose command sent it, and the one it goes to. */
interface SentCopy {
  readonly written_by_code: number;
  readonly sender_id: string | null;
  readonly recipient_body_id: string | null;
}

/**
 * Whose receipts a visitor enters: of everything in his own files; as a guest of what his place has sent, as the procuratorate of what it
 * has sent or was sent itself (it has the place of its county in common with the agency).
 */
export function mayReceive({ role, low, bodyId }: Access, copy: SentCopy): boolean {
  if (role === 'guest') return copy.written_by_code === low;
  return role !== 'procuratorate' || [copy.sender_id, copy.recipient_body_id].includes(bodyId);
}
