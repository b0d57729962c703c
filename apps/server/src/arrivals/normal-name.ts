/** A name as two papers may write it differently: full-width letters, spaces and the dots of minority names do not matter. */
export function normalName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s·•・.．‧'’-]/gu, '');
}
