import { createHash } from 'node:crypto';

/** The same name gives the same id, so that a demonstration that was cut off goes on where it stopped. UUID version 8. */
export function steadyId(name: string): string {
  const hex = createHash('sha256').update(`归途演示/${name}`).digest('hex');
  const variant = ((Number.parseInt(hex.slice(16, 18), 16) & 0x3f) | 0x80).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(18, 20)}-${hex.slice(20, 32)}`;
}
