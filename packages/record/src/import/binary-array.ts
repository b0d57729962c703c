/** PostgreSQL's numbers of the two types every column travels as. */
const textType = 25;
const bytesType = 17;

const headerLength = 20;

/**
 * A `text[]` as PostgreSQL reads it without parsing anything: one dimension, each element with its length before it. As a parameter of bytes
 * it goes over as it is. Nothing becomes null.
 */
export function textArray(values: readonly (string | null | undefined)[]): Buffer {
  // At most three bytes for each UTF-16 unit.
  let most = headerLength;
  for (const value of values) most += 4 + 3 * (value?.length ?? 0);
  const array = Buffer.allocUnsafe(most);
  let at = writeHeader(array, textType, values.length);
  for (const value of values) {
    const length = value == null ? -1 : array.write(value, at + 4);
    array.writeInt32BE(length, at);
    at += 4 + Math.max(length, 0);
  }
  return array.subarray(0, at);
}

/** A `bytea[]`, in the same way. */
export function bytesArray(values: readonly (Uint8Array | null | undefined)[]): Buffer {
  let length = headerLength;
  for (const value of values) length += 4 + (value?.byteLength ?? 0);
  const array = Buffer.allocUnsafe(length);
  let at = writeHeader(array, bytesType, values.length);
  for (const value of values) {
    at = array.writeInt32BE(value?.byteLength ?? -1, at);
    if (value == null) continue;
    array.set(value, at);
    at += value.byteLength;
  }
  return array;
}

/** Dimensions, whether there may be nulls, type of the elements, how many, number of the first. */
function writeHeader(array: Buffer, type: number, count: number): number {
  let at = array.writeInt32BE(1, 0);
  at = array.writeInt32BE(1, at);
  at = array.writeInt32BE(type, at);
  at = array.writeInt32BE(count, at);
  return array.writeInt32BE(1, at);
}
