/** Letters in place of a photo: the first letters of the pinyin the register sorts by, else the first character. */
export function initialsOf(nameSort: string, name: string): string {
  const letters = nameSort
    .split(/[^a-z]+/i)
    .filter((part) => part !== '')
    .map((part) => part.slice(0, 1).toUpperCase())
    .slice(0, 2)
    .join('');
  return letters === '' ? ([...name][0] ?? '') : letters;
}
