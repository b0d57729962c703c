/** Han characters, rare ones beyond the basic plane included. */
const han = /\p{Script=Han}/u;

/** A name as it is compared: one form per character, small letters, without spaces and the dots of minority names. */
export function normaliseName(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s·•・.．‧'’-]/gu, '');
}

/** Whether there is at least one Han character. */
export function hasHan(text: string): boolean {
  return han.test(text);
}

/** Characters, not UTF-16 halves. */
export function characters(text: string): string[] {
  return [...text];
}

/** Every two neighbouring characters. */
export function pairs(text: string): string[] {
  const all = characters(text);
  return all.slice(1).map((character, index) => `${all[index]}${character}`);
}
