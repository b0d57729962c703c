import { coreItems, getCodeTable, type Choice, type Field, type FieldValue } from '@guitu/law';

/** A data item as the server describes it, as far as a form needs it. */
export interface DescribedItem {
  name: string;
  title: string;
  kind: string;
  hint: string;
  required?: boolean;
  sensitive?: boolean;
}

/** Some hints speak to those who fill in the workbook; on the screen the field itself does what they ask for. */
const ofWorkbooks = /Excel|导入|不填的|年版|填写[；。]|^是、否/;

/**
 * The form field of a data item. Coded items are chosen by their words: the words are the same in both generations of the code
 * tables, the codes are not.
 */
export function fieldOfItem({ name, title, kind, hint, required, sensitive }: DescribedItem): Field {
  const base = {
    title,
    ...(hint === '' || ofWorkbooks.test(hint) ? {} : { hint }),
    ...(required === true ? { required } : {}),
    ...(sensitive === true ? { sensitive } : {}),
  };
  switch (kind) {
    case 'day':
      return { ...base, kind: 'day' };
    case 'longText':
      return { ...base, kind: 'longText' };
    case 'region':
      return { ...base, kind: 'place' };
    case 'code':
      return { ...base, kind: 'choice', options: wordsOfItem(name) };
    default:
      return { ...base, kind: 'text' };
  }
}

const order = ['2021', '2017', 'guitu'] as const;

/** The words a coded item offers, those of the newest generation that has any. */
function wordsOfItem(name: string): readonly Choice[] {
  const item = coreItems.find((one) => one.name === name);
  if (item?.codeTable === undefined) return [];
  const table = getCodeTable(item.codeTable);
  const codes = order.map((generation) => table.codes[generation]).find((list) => list !== undefined) ?? [];
  return codes
    .filter((code) => table.notOffered?.includes(code.means) !== true)
    .map(({ label }) => ({ code: label, label }));
}

/** The value as one text, the way a register would write it. */
export function textOfItem(value: FieldValue | undefined): string {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'object' && 'text' in value) return value.text.trim();
  return '';
}
