import type { CryptoProvider } from '../crypto/provider.ts';
import type { JsonValue } from '../json.ts';

const marker = '$sealed';

/**
 * Replaces every member called like a sensitive field, at any depth, by {"$sealed": "<base64>"}. The name takes part in
 * the sealing, so a sealed value cannot be moved under another name. Null stays null: that nothing was said is no secret.
 */
export function sealWith(
  crypto: CryptoProvider,
  key: Uint8Array,
  value: JsonValue,
  sensitive: ReadonlySet<string>,
): JsonValue {
  if (Array.isArray(value)) return value.map((entry: JsonValue) => sealWith(crypto, key, entry, sensitive));
  if (typeof value !== 'object' || value === null) return value;
  const sealed: { [name: string]: JsonValue } = {};
  for (const [name, member] of Object.entries(value)) {
    const clear = !sensitive.has(name) || member === null || isSealed(member);
    sealed[name] = clear
      ? sealWith(crypto, key, member, sensitive)
      : {
          [marker]: crypto
            .seal(key, Buffer.from(JSON.stringify(member)), Buffer.from(name))
            .toString('base64'),
        };
  }
  return sealed;
}

/** The opposite of sealWith; everything that is not sealed stays as it is. */
export function openSealed(crypto: CryptoProvider, key: Uint8Array, value: JsonValue, name = ''): JsonValue {
  if (Array.isArray(value)) return value.map((entry: JsonValue) => openSealed(crypto, key, entry, name));
  if (typeof value !== 'object' || value === null) return value;
  if (isSealed(value)) {
    const bytes = Buffer.from(value[marker], 'base64');
    return JSON.parse(crypto.open(key, bytes, Buffer.from(name)).toString()) as JsonValue;
  }
  return Object.fromEntries(
    Object.entries(value).map(([member, inner]) => [member, openSealed(crypto, key, inner, member)]),
  );
}

/** Whether a value is a sealed one. */
export function isSealed(value: unknown): value is { readonly [marker]: string } {
  return typeof value === 'object' && value !== null && marker in value && typeof value[marker] === 'string';
}
