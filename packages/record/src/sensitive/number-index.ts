import type { Record } from '../open/record.ts';

/** The indexes are keyed digests: equal numbers meet, but nobody without the key can try all numbers against them. */
export function idNumberIndex(record: Record, idNumber: string): Buffer {
  return record.crypto.mac(record.keys.index, Buffer.from(`number/${normalised(idNumber)}`));
}

/** Index of the last four characters; takes the whole number or just the tail. */
export function idTailIndex(record: Record, idNumberOrTail: string): Buffer {
  return record.crypto.mac(record.keys.index, Buffer.from(`tail/${normalised(idNumberOrTail).slice(-4)}`));
}

function normalised(text: string): string {
  return text.normalize('NFKC').replaceAll(/[\s-]/g, '').toUpperCase();
}
