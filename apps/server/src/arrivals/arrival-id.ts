import { createHash } from 'node:crypto';

/**
 * The id of a case or matter that a command creates, made from who asked and under which key: asked twice, the command means
 * the same case, so the second answer can be the first one again. UUID version 8.
 */
export function arrivalId(accountId: string, idempotencyKey: string, what: string): string {
  const hex = createHash('sha256').update(`arrival/${accountId}/${idempotencyKey}/${what}`).digest('hex');
  const variant = ((Number.parseInt(hex.slice(16, 18), 16) & 0x3f) | 0x80).toString(16).padStart(2, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(18, 20)}-${hex.slice(20, 32)}`;
}
