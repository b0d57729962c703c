import { checkDigit } from '@guitu/law';
import { describe, expect, test } from 'vitest';

import { readIdCardText } from './readIdCardText.ts';

const seventeen = '99999919900312001';
const idNumber = seventeen + checkDigit(seventeen);
const whole = {
  name: '演示扎西',
  sex: 'male',
  ethnicity: '藏族',
  birthOn: '1990-03-12',
  address: '云南省香格里拉市尼西乡演示村民族路1号',
  idNumber,
};
const card = (text: string) => readIdCardText(text).card;

describe('readers of several vendors', () => {
  test.each([
    ['tabs', `演示扎西\t男\t藏\t19900312\t${whole.address}\t${idNumber}\t演示县公安局\t20200101\t20400101`],
    ['commas, number first', `${idNumber},演示扎西,男,藏族,1990-03-12,${whole.address}`],
    ['lines', `演示扎西\n男\n藏族\n1990年3月12日\n${whole.address}\n${idNumber}\n2020.01.01-长期`],
    ['bars, codes of the chip', `演示扎西|1|04|19900312|${whole.address}|${idNumber}|演示县公安局`],
    ['spaces alone', `演示扎西 男 藏 19900312 ${whole.address} ${idNumber}`],
    [
      'words with colons',
      `姓名：演示扎西\n性别：男 民族：藏\n出生：1990年3月12日\n住址：${whole.address}\n公民身份号码：${idNumber}`,
    ],
    [
      'words run together',
      `姓名演示扎西性别男民族藏出生1990年3月12日住址${whole.address}公民身份号码${idNumber}签发机关演示县公安局有效期限2020.01.01-长期`,
    ],
    [
      'JSON',
      `{"name":"演示扎西","sex":"男","nation":"藏","birthday":"19900312","address":"${whole.address}","idNo":"${idNumber}"}`,
    ],
    [
      'columns of the chip',
      `${'演示扎西'.padEnd(15)}10419900312${whole.address.padEnd(35)}${idNumber}演示县公安局`,
    ],
  ])('%s', (_, text) => {
    const reading = readIdCardText(text);
    expect(reading.card).toEqual(whole);
    expect(reading).toMatchObject({ missing: [], remarks: [], unread: [] });
  });
});

test('names of several words and with a middle dot', () => {
  expect(card(`阿旺・罗布\t男\t藏`).name).toBe('阿旺·罗布');
  expect(card('演 示,女,汉').name).toBe('演示');
  expect(card('白,男,白族')).toMatchObject({ ethnicity: '白族' });
});

test('the number alone gives birth date and sex; what is not there is named', () => {
  const reading = readIdCardText(idNumber.toLowerCase());
  expect(reading.card).toEqual({ idNumber, birthOn: '1990-03-12', sex: 'male' });
  expect(reading.missing).toEqual(['姓名', '民族', '住址']);
});

test('what contradicts the number is said and kept', () => {
  const reading = readIdCardText(`演示扎西,女,藏,1990-03-13,${idNumber}`);
  expect(reading.card).toMatchObject({ sex: 'female', birthOn: '1990-03-13' });
  expect(reading.remarks).toEqual([
    expect.stringContaining('1990-03-12'),
    expect.stringContaining('号码为男'),
  ]);
});

test('a number read wrongly is kept with a remark', () => {
  const wrong = `${seventeen}${idNumber.endsWith('1') ? '2' : '1'}`;
  const reading = readIdCardText(`演示扎西,${wrong}`);
  expect(reading.card.idNumber).toBe(wrong);
  expect(reading.remarks[0]).toContain('校验位');
});

test('what is not understood is shown and nothing is refused', () => {
  expect(readIdCardText('演示扎西,男,#24,??').unread).toEqual(['#24', '??']);
  expect(readIdCardText('')).toEqual({ card: {}, remarks: [], missing: [], unread: [] });
  expect(readIdCardText('   \n')).toMatchObject({ card: {}, missing: [] });
});

test('of several days the one of the number is the birth date', () => {
  expect(card(`20100101,20300101,19900312,演示扎西,${idNumber}`).birthOn).toBe('1990-03-12');
  expect(card('20100101,19900312,演示扎西').birthOn).toBe('1990-03-12');
});
