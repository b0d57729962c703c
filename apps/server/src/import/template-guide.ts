import { itemGroupNames } from '@guitu/law';
import type { Workbook } from 'exceljs';

import { freeze, styleHeading } from './sheet-style.ts';
import { templateItems } from './template-items.ts';

const rules = [
  '一行一个人。列的顺序不限，可以只保留用得着的列；不认识的列不导入。',
  '日期写成 2026-01-05，也可以用 Excel 日期。身份证号、编号、电话的列先设为“文本”格式。',
  '有固定选项的列可以写文字，也可以写代码：一位数按 2017 年版代码表理解，两位数按 2021 年版理解，同一列不要混用。',
  '不知道的留空或者写“-”。留空不会抹掉系统里已有的内容。',
  '先检查、后导入。有问题的行不导入，可以下载标出问题的文件，改好后再导入一次；已经导入且没有变化的行不会重复。',
  '只能导入本单位管辖的人员。姓名以“示例”开头的行不导入。',
];

/** The sheet that explains how to fill in, item by item. */
export function writeGuide(book: Workbook): void {
  const sheet = book.addWorksheet('填写说明');
  sheet.getColumn(1).width = 24;
  sheet.getColumn(2).width = 10;
  sheet.getColumn(3).width = 14;
  sheet.getColumn(4).width = 80;
  for (const rule of rules) sheet.addRow([rule]);
  sheet.addRow([]);
  const heading = sheet.addRow(['项目', '必填', '类别', '说明']);
  for (let column = 1; column <= 4; column += 1) styleHeading(heading.getCell(column));
  for (const item of templateItems) {
    sheet.addRow([
      item.title,
      item.required === true ? '是' : '',
      itemGroupNames[item.group],
      item.hint ?? '',
    ]);
  }
  freeze(sheet, heading.number, 1);
}
