import { fieldLabel } from './fieldLabels.ts';
import type { UnprintableField } from './paperError.ts';

/** Says which characters cannot be printed and what to do; invisible ones are named by their code. */
export function unprintableText(fields: readonly UnprintableField[]): string {
  const characters = [...new Set(fields.flatMap((field) => field.characters))].map(nameOf).join('、');
  const places = [...new Set(fields.map((field) => fieldLabel(field.path)))].join('、');
  return (
    `文书没有制作：字体中没有、或者不能印在文书上的字符 ${characters}（所在栏目：${places}）。` +
    '请核对该字是否输入有误；确为姓名、地名用字的，请管理员在附加字体文件夹中放入含有该字的字体。'
  );
}

function nameOf(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const visible = !/[\p{C}\p{Z}]/u.test(character);
  return visible ? `“${character}”（U+${code}）` : `U+${code}`;
}
