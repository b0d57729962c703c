/**
 * A key no other form has, so that a form sent twice is taken once. Made from random bytes because `crypto.randomUUID` is
 * missing where a county serves the desk without TLS.
 */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
