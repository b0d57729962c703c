import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { checkDigit, readIdNumber } from './id-number.ts';

const number = (seventeen: string): string => seventeen + checkDigit(seventeen);

describe('identity number (GB 11643)', () => {
  test('gives birth date and sex', () => {
    expect(readIdNumber(number('99999920000101001')).value).toEqual({
      number: number('99999920000101001'),
      birthOn: '2000-01-01',
      sex: 'male',
    });
    expect(readIdNumber(number('99999919880229002')).value).toMatchObject({
      birthOn: '1988-02-29',
      sex: 'female',
    });
  });

  test('the example of the standard has X as its check digit', () => {
    expect(checkDigit('11010519491231002')).toBe('X');
    expect(readIdNumber('11010519491231002x').value?.number).toBe('11010519491231002X');
  });

  test('a 15 digit number becomes an 18 digit one, with a remark', () => {
    const read = readIdNumber('999999881231002');
    expect(read.value?.number).toBe(number('99999919881231002'));
    expect(read).toMatchObject({ note: expect.stringContaining('换算') });
    expect(readIdNumber('999999881231996').problem).toContain('百岁老人');
    expect(readIdNumber('999999881331002').problem).toContain('881331');
  });

  test('says what is wrong', () => {
    expect(readIdNumber('9999992000010100').problem).toContain('现在是 16 位');
    expect(readIdNumber('99999920000230001X').problem).toContain('20000230');
    expect(readIdNumber('9999992000010100 7').problem).toContain('以外的字符');
  });

  test('one wrong digit is always found', () => {
    const digit = fc.integer({ min: 0, max: 9 });
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999 }),
        fc.integer({ min: 0, max: 16 }),
        digit,
        (serial, position, other) => {
          const good = number(`99999919900615${String(serial).padStart(3, '0')}`);
          fc.pre(good[position] !== String(other));
          const bad = good.slice(0, position) + String(other) + good.slice(position + 1);
          expect(readIdNumber(bad).problem).toBeDefined();
        },
      ),
    );
  });
});
