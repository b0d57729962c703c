import { getCodeTable } from '@guitu/law';

/** The name of an ethnic group (GB/T 3304); the code itself where it is not in the table. */
export function ethnicityName(code: string): string {
  return getCodeTable('ethnicity').codes['2021']?.find((entry) => entry.code === code)?.label ?? code;
}
