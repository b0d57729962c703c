/**
 * The fixed columns of the chip (GA 450): name 15, sex 1, ethnicity 2, birth 8, address 35, number 18, issuer 15, valid from 8,
 * until 8 characters, filled up with spaces. Some readers type them as they are.
 */
const CHIP = /^(.{15})([0129])(\d{2})(\d{8})(.{35})(\d{17}[\dXx])/u;

/** Undefined when the text is not laid out like that. */
export function chipFields(text: string): Readonly<Record<string, string>> | undefined {
  const match = CHIP.exec(text.replaceAll(/[\r\n]+$/g, ''));
  if (match === null) return undefined;
  const [, name = '', sex = '', ethnicity = '', birthOn = '', address = '', idNumber = ''] = match;
  return { name, sex, ethnicity, birthOn, address, idNumber };
}
