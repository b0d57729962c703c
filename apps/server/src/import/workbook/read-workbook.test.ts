import { expect, test } from 'vitest';

import { limits } from './limits.ts';
import { readWorkbook } from './read-workbook.ts';
import { styleOf } from './styles.ts';
import { workbookOf, zipOf } from './testing-zip.ts';

/** Texts and flags of the cells by reference, row by row. */
async function cellsOf(bytes: Buffer) {
  const [sheet] = await readWorkbook(bytes);
  const rows = (await sheet?.rows()) ?? [];
  return rows.map((row) => ({ number: row.number, ...Object.fromEntries(row.cells) }));
}

test('a phonetic guide beside a name is not the name', async () => {
  const strings =
    '<si><t>扎西</t><rPh sb="0" eb="2"><t>zha xi</t></rPh><phoneticPr fontId="1"/></si>' +
    '<si><r><t>卓</t></r><r><rPr><b/></rPr><t>玛</t></r></si><si><t>甲_x000A_乙</t></si>';
  const rows =
    '<row r="3"><c r="A3" t="s"><v>0</v></c><c r="C3" t="s"><v>1</v></c><c r="D3" t="s"><v>2</v></c></row>';
  expect(await cellsOf(workbookOf({ rows, strings }))).toEqual([
    { number: 3, 0: { text: '扎西' }, 2: { text: '卓玛' }, 3: { text: '甲\n乙' } },
  ]);
});

test('dates by their format, also when the styles come last, and numbers that show leading zeros', async () => {
  const styles =
    '<numFmts><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@"/><numFmt numFmtId="177" formatCode="00"/></numFmts>' +
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="176"/><xf numFmtId="177"/><xf numFmtId="31"/></cellXfs>';
  const rows =
    '<row r="1"><c r="A1" s="1"><v>46027</v></c><c r="B1" s="2"><v>46027.5</v></c><c r="C1" s="3"><v>5</v></c>' +
    '<c r="D1" s="4"><v>59</v></c><c r="E1" s="0"><v>46027</v></c></row>';
  expect(await cellsOf(workbookOf({ rows, styles }))).toEqual([
    {
      number: 1,
      0: { text: '2026-01-05', day: '2026-01-05' },
      1: { text: '2026-01-05', day: '2026-01-05' },
      2: { text: '05' },
      3: { text: '1900-02-28', day: '1900-02-28' },
      4: { text: '46027', numeric: true },
    },
  ]);
  const from1904 = workbookOf({
    rows: '<row r="1"><c r="A1" s="1"><v>44565</v></c></row>',
    styles,
    properties: '<workbookPr date1904="1"/>',
  });
  expect(await cellsOf(from1904)).toMatchObject([{ 0: { day: '2026-01-05' } }]);
});

test.each([
  ['yyyy-mm-dd', true],
  ['[$-804]yyyy"年"m"月";@', true],
  ['m/d', true],
  ['h:mm:ss', false],
  ['0.00_ ', false],
  ['[Red]#,##0', false],
  ['@', false],
  ['General', false],
])('the format %s shows a day: %s', (format, isDate) => {
  expect(styleOf(format).isDate).toBe(isDate);
});

test('what a cell may hold besides text', async () => {
  const rows =
    '<row><c><v>999401199001011240</v></c><c t="e"><v>#N/A</v></c><c t="b"><v>1</v></c><c t="inlineStr"><is><t> 甲 </t></is></c>' +
    '<c t="str"><f>A1&amp;B1</f><v>乙</v></c><c><f>1/0</f><v/></c><c t="s"><v>99</v></c></row>';
  expect(await cellsOf(workbookOf({ rows }))).toEqual([
    {
      number: 1,
      0: { text: '999401199001011200', numeric: true },
      1: { text: '#N/A', broken: true },
      2: { text: '是' },
      3: { text: '甲' },
      4: { text: '乙' },
    },
  ]);
});

test('a cell merged downwards holds for every row it covers', async () => {
  const rows =
    '<row r="1"><c r="A1" t="str"><v>尼西</v></c><c r="B1" t="str"><v>甲</v></c></row>' +
    '<row r="2"><c r="B2" t="str"><v>乙</v></c></row><row r="3"><c r="B3" t="str"><v>丙</v></c></row>';
  const after = '<mergeCells count="2"><mergeCell ref="A1:A2"/><mergeCell ref="C1:D1"/></mergeCells>';
  expect(await cellsOf(workbookOf({ rows, after }))).toMatchObject([
    { 0: { text: '尼西' } },
    { 0: { text: '尼西' }, 1: { text: '乙' } },
    { number: 3, 1: { text: '丙' } },
  ]);
});

test('a small file that unpacks into a huge one is refused before it fills the memory', async () => {
  const bomb = zipOf({ 'xl/workbook.xml': Buffer.alloc(limits.partBytes + 1, 32) });
  expect(bomb.length).toBeLessThan(200_000);
  await expect(readWorkbook(bomb)).rejects.toMatchObject({ refusal: { code: 'import.tooLarge' } });
});

test('a sheet with too many rows, a file with a password, entities, broken XML', async () => {
  const row = '<row><c t="str"><v>甲</v></c></row>';
  const long = workbookOf({ rows: row.repeat(limits.rows + limits.headingWithinRows + 1) });
  await expect(cellsOf(long)).rejects.toMatchObject({ refusal: { code: 'import.tooManyRows' } });
  await expect(readWorkbook(zipOf({ 'xl/workbook.xml': '<workbook/>' }, 1))).rejects.toMatchObject({
    refusal: { code: 'import.locked' },
  });
  const piled = zipOf({ 'xl/workbook.xml': '<!DOCTYPE w [<!ENTITY a "b">]><workbook>&a;</workbook>' });
  await expect(readWorkbook(piled)).rejects.toMatchObject({ refusal: { code: 'import.damaged' } });
  await expect(readWorkbook(zipOf({ 'xl/workbook.xml': '<workbook>' }))).rejects.toMatchObject({
    refusal: { code: 'import.damaged' },
  });
  await expect(readWorkbook(zipOf({ 'other.txt': '' }))).rejects.toMatchObject({
    refusal: { code: 'import.damaged' },
  });
});
